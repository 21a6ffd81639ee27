package org.entente.identity.likeness;

import org.entente.identity.ElidedArticles;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A query of the full-text index for names that share words with one. Only letters and digits reach
 * the index, so that no name is read as its syntax.
 */
public final class CandidateQuery {

    private static final int MOST_WORDS = 12;
    private static final int LETTERS_TO_MISSPELL = 5;

    /** Longer names have other words to be found by, and looking for misspelt ones costs most. */
    private static final int MOST_TO_MISSPELL = 2;

    private CandidateQuery() {}

    /** Empty where the name has neither letter nor digit. */
    public static String of(String name) {
        List<String> words = Words.telling(name).stream().distinct().limit(MOST_WORDS).toList();
        String phrase =
                words.size() < 2 ? "" : "\"%s\"^4 OR ".formatted(String.join(" ", Words.all(name)));
        return words.isEmpty()
                ? ""
                : phrase
                        + words.stream()
                                .map(word -> word(word, words.size() <= MOST_TO_MISSPELL))
                                .collect(Collectors.joining(" OR "));
    }

    private static String word(String word, boolean perhapsMisspelt) {
        String query = word + "^2";
        if (perhapsMisspelt && word.length() >= LETTERS_TO_MISSPELL) {
            query += " OR " + word + "~1";
        }
        for (String elided : ElidedArticles.before(word)) {
            query += " OR " + elided;
        }
        return query;
    }
}
