package org.entente.catalogue;

import org.entente.cypher.GraphElements;
import org.entente.cypher.NamedQueries;
import org.entente.cypher.StoredEvidence;
import org.entente.graph.Evidence.Document;
import org.entente.graph.Evidence.StoredClaim;
import org.entente.graph.Named;
import org.entente.graph.Period;
import org.entente.graph.Words;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** All claims that an answer needs, with their documents and the names that they mention. */
final class EvidenceBook {

    private final StoredEvidence evidence;
    private final Map<String, Named> named = new HashMap<>();
    private final Words words;

    private EvidenceBook(StoredEvidence evidence, Words words) {
        this.evidence = evidence;
        this.words = words;
    }

    /** Reads claims by id, and the names of those who state them and of {@code mentioned}. */
    static EvidenceBook read(
            NamedQueries queries, Words words, Set<String> claimIds, Set<String> mentioned) {
        var book = new EvidenceBook(StoredEvidence.read(queries, claimIds), words);
        var ids = new LinkedHashSet<>(mentioned);
        book.evidence.claims().stream()
                .map(StoredClaim::statedBy)
                .filter(Objects::nonNull)
                .forEach(ids::add);
        queries.all("catalogue/named", Map.of("ids", ids), row -> row.get("entity"))
                .forEach(entity -> book.name(entity));
        return book;
    }

    private void name(MapAccessor entity) {
        String id = entity.get("id").asString();
        named.put(id, GraphElements.named(entity, words.language()));
    }

    Named named(String id) {
        return named.getOrDefault(id, new Named(id, null, false));
    }

    Reference reference(String id) {
        return new Reference(id, named(id).name());
    }

    List<StoredClaim> stored(List<String> ids) {
        return evidence.claims(ids);
    }

    /** In the order of the ids. */
    List<ClaimText> texts(@Nullable List<String> ids) {
        return stored(ids == null ? List.of() : ids).stream().map(this::text).toList();
    }

    private ClaimText text(StoredClaim claim) {
        var period = words.period(text(claim.from()), text(claim.to()));
        return new ClaimText(
                claim.id(),
                claim.document(),
                claim.locator(),
                claim.language(),
                text(claim.asOf()),
                claim.asOf() == null ? null : claim.asOf().toText(words.language()),
                claim.denies() ? "denied" : "stated",
                period == null ? null : period.text(),
                claim.statedBy() == null ? null : reference(claim.statedBy()),
                claim.namedAs(),
                words.language().eitherOf(claim.versionsDifferEn(), claim.versionsDifferFr()),
                claim.quotation());
    }

    private static @Nullable String text(@Nullable Period period) {
        return period == null ? null : period.toString();
    }

    Map<String, DocumentText> documents() {
        var texts = new LinkedHashMap<String, DocumentText>();
        evidence.documents().forEach(document -> texts.put(document.id(), text(document)));
        return texts;
    }

    private DocumentText text(Document document) {
        return new DocumentText(
                document.id(),
                document.title(words.language()),
                document.lacksTitle(words.language()),
                document.symbol(),
                text(document.date()),
                document.date() == null ? null : document.date().toText(words.language()),
                publisher(document.publisher()),
                document.url(),
                document.retrieved(),
                document.languages());
    }

    private @Nullable String publisher(@Nullable String publisher) {
        return publisher == null ? null : named(publisher).name();
    }
}
