package org.entente.cypher;

import static org.entente.cypher.GraphElements.strings;
import static org.entente.cypher.GraphElements.text;

import org.entente.graph.Claim;
import org.entente.graph.Evidence.Document;
import org.entente.graph.Evidence.StoredClaim;
import org.entente.graph.Period;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;

/** Reads claims and documents from the rows of a query. */
public final class EvidenceRows {

    private EvidenceRows() {}

    /** A claim from its properties and, as {@code document}, the id of its document. */
    public static StoredClaim claim(MapAccessor claim) {
        return new StoredClaim(
                claim.get("id").asString(),
                claim.get("document").asString(),
                text(claim, "locator"),
                text(claim, "language"),
                period(claim, "as_of"),
                Claim.DENIED.equals(text(claim, "asserts")),
                period(claim, "asserts_from"),
                period(claim, "asserts_to"),
                text(claim, "stated_by"),
                text(claim, "named_as"),
                text(claim, "versions_differ_en"),
                text(claim, "versions_differ_fr"),
                text(claim, "quotation"));
    }

    /** A document from its properties. */
    public static Document document(MapAccessor document) {
        return new Document(
                document.get("id").asString(),
                text(document, "title_en"),
                text(document, "title_fr"),
                text(document, "symbol"),
                period(document, "date"),
                text(document, "publisher"),
                text(document, "url"),
                text(document, "retrieved"),
                strings(document, "languages"));
    }

    /** A date as stored; null where there is none or where it is not readable. */
    public static @Nullable Period period(MapAccessor values, String key) {
        String text = text(values, key);
        return text == null ? null : Period.tryParse(text).orElse(null);
    }
}
