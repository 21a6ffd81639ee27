package org.entente.reports.house;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * Colours and texts of the house.
 *
 * @param accent of headings and links, as {@code #123f7a}
 * @param ink of the text
 * @param organisation its name
 * @param cover text under the cover
 * @param foot text at the foot of pages, or at the end where there are none
 */
public record HouseWords(
        @Nullable String accent,
        @Nullable String ink,
        InBoth organisation,
        InBoth cover,
        InBoth foot) {

    static final int LARGEST = 64 * 1024;
    public static final HouseWords NONE =
            new HouseWords(null, null, InBoth.NEITHER, InBoth.NEITHER, InBoth.NEITHER);

    /** A text in one language or both. */
    public record InBoth(@Nullable String en, @Nullable String fr) {

        static final InBoth NEITHER = new InBoth(null, null);

        /**
         * @param language of the report; the parallel edition is one in English
         */
        public Optional<String> in(String language) {
            return Optional.ofNullable(language.startsWith("fr") ? fr : en);
        }
    }
}
