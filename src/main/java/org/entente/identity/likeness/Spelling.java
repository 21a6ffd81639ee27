package org.entente.identity.likeness;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Whether two words are one that is spelt in two ways, or is of two languages. */
final class Spelling {

    /** One letter in five may differ: "Mohamed" and "Mohammed", but not "Niger" and "Nigeria". */
    private static final int LETTERS_FOR_ONE = 5;

    private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();

    private Spelling() {}

    /** The first letter is seldom wrong, and a number or a short word never the same as another. */
    static boolean mayBeOne(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        int longer = Math.max(one.length(), other.length());
        int most = longer / LETTERS_FOR_ONE;
        return most > 0
                && Math.min(one.length(), other.length()) >= LETTERS_FOR_ONE
                && one.charAt(0) == other.charAt(0)
                && (one + other).chars().noneMatch(Character::isDigit)
                && new LevenshteinDistance(most).apply(one, other) >= 0;
    }

    /** From 0 to 1. */
    static double similarity(String one, String other) {
        return JARO_WINKLER.apply(one, other);
    }
}
