package org.entente.graph;

import org.jspecify.annotations.Nullable;

/** What was read of the evidence for a fact. */
public final class Evidence {

    private Evidence() {}

    /** A claim as stored; dates are EDTF. */
    public record StoredClaim(
            String id,
            String document,
            @Nullable String locator,
            @Nullable String language,
            @Nullable Period asOf,
            boolean denies,
            @Nullable Period from,
            @Nullable Period to,
            @Nullable String statedBy,
            @Nullable String namedAs,
            @Nullable String versionsDifferEn,
            @Nullable String versionsDifferFr,
            @Nullable String quotation) {}

    /** A source as stored. */
    public record Document(
            String id,
            @Nullable String titleEn,
            @Nullable String titleFr,
            @Nullable String symbol,
            @Nullable Period date,
            @Nullable String publisher,
            @Nullable String url,
            @Nullable String retrieved,
            java.util.List<String> languages) {

        /** The title in the language, else in the other one. */
        public String title(Language language) {
            String own = language.eitherOf(titleEn, titleFr);
            String other = language.eitherOf(titleFr, titleEn);
            return own != null ? own : other != null ? other : id;
        }

        /** Whether there is no title in the language. */
        public boolean lacksTitle(Language language) {
            return language.eitherOf(titleEn, titleFr) == null;
        }
    }
}
