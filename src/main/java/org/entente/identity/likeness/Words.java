package org.entente.identity.likeness;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of names without what spelling varies: accents, case, apostrophes, articles. */
public final class Words {

    private static final Set<String> SMALL =
            Set.of(
                    "a", "an", "and", "at", "au", "aux", "d", "da", "de", "del", "des", "du", "en",
                    "et", "for", "in", "l", "la", "le", "les", "of", "on", "par", "pour", "sur",
                    "the", "to");

    private Words() {}

    /** All words, folded, in their order. */
    public static List<String> all(String text) {
        String folded =
                Normalizer.normalize(text, Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}+", "")
                        .toLowerCase(Locale.ROOT)
                        .replace("œ", "oe")
                        .replace("æ", "ae")
                        .replace("ß", "ss");
        return Arrays.stream(folded.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Those that tell a name from others; all where there are only small ones. */
    public static List<String> telling(String text) {
        List<String> all = all(text);
        List<String> telling = all.stream().filter(word -> !SMALL.contains(word)).toList();
        return telling.isEmpty() ? all : telling;
    }
}
