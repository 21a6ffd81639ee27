package org.entente.exchange.facts;

import org.entente.exchange.facts.Row.Rejected;
import org.entente.graph.Claim;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the evidence columns of a row: one claim per language version that it locates. */
final class EvidenceReader {

    static final Set<String> COLUMNS =
            Set.of(
                    "document",
                    "locator_en",
                    "locator_fr",
                    "as_of",
                    "asserts",
                    "asserts_from",
                    "asserts_to",
                    "stated_by",
                    "named_as_en",
                    "named_as_fr",
                    "versions_differ_en",
                    "versions_differ_fr",
                    "quotation_en",
                    "quotation_fr");

    private final References references;

    EvidenceReader(References references) {
        this.references = references;
    }

    List<Claim> claims(Row row, String fact) throws Rejected {
        String document = row.text("document");
        if (document == null) {
            for (String column : COLUMNS) {
                if (row.text(column) != null) {
                    throw new Rejected(column, "import.row.evidence");
                }
            }
            return List.of();
        }
        String language = references.languageOf("document", document);
        String statedBy = row.text("stated_by");
        if (statedBy != null) {
            references.kindOf("stated_by", statedBy);
        }
        var claims = new ArrayList<Claim>();
        for (String version : List.of("en", "fr")) {
            if (row.text("locator_" + version) != null) {
                claims.add(claim(row, fact, document, version, version));
            }
        }
        if (claims.isEmpty()) {
            String suffix = language.equals("fr") ? "fr" : "en";
            claims.add(claim(row, fact, document, language.isEmpty() ? null : language, suffix));
        }
        return claims;
    }

    private static Claim claim(
            Row row, String fact, String document, @Nullable String language, String suffix)
            throws Rejected {
        String asserts = row.text("asserts") == null ? Claim.STATED : row.required("asserts");
        if (!asserts.equals(Claim.STATED) && !asserts.equals(Claim.DENIED)) {
            throw new Rejected("asserts", "import.row.asserts", asserts);
        }
        return new Claim(
                fact,
                document,
                row.text("locator_" + suffix),
                language,
                row.period("as_of"),
                asserts,
                row.period("asserts_from"),
                row.period("asserts_to"),
                row.text("stated_by"),
                row.text("named_as_" + suffix),
                row.text("versions_differ_en"),
                row.text("versions_differ_fr"),
                row.text("quotation_" + suffix));
    }
}
