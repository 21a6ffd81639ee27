package org.entente.identity;

import java.util.List;

/** The full-text index keeps an elided article with its word: "l'abus" is one word there. */
public final class ElidedArticles {

    private static final String ELIDING = "aeiouyh";

    private ElidedArticles() {}

    /** The word as it stands in the index with such an article; empty where none is elided. */
    public static List<String> before(String word) {
        return ELIDING.indexOf(word.charAt(0)) < 0 ? List.of() : List.of("l'" + word, "d'" + word);
    }
}
