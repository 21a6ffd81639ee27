package org.entente.identity;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a person typed, as a query of the full-text index. Only letters and digits reach the index,
 * so that nothing typed is read as its syntax.
 */
record FullTextQuery(List<String> words) {

    private static final int MAX_WORDS = 12;

    static FullTextQuery of(String typed) {
        String folded =
                Normalizer.normalize(typed, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}+", "")
                        .toLowerCase(Locale.ROOT)
                        .replace("œ", "oe")
                        .replace("æ", "ae");
        return new FullTextQuery(
                Arrays.stream(folded.split("[^\\p{L}\\p{N}]+"))
                        .filter(word -> !word.isEmpty())
                        .limit(MAX_WORDS)
                        .toList());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Every word, whole or as a beginning; whole words count more. */
    String everyWord() {
        return words.stream()
                .map(word -> "+(" + wholeOrBeginning(word) + ")")
                .collect(Collectors.joining(" "));
    }

    /** Any word, also misspelt. */
    String anyWordNearly() {
        return words.stream()
                .map(word -> "(%s OR %s~)".formatted(wholeOrBeginning(word), word))
                .collect(Collectors.joining(" OR "));
    }

    private static String wholeOrBeginning(String word) {
        String plain = "%s^4 OR %s*".formatted(word, word);
        return ElidedArticles.before(word).stream()
                .map(elided -> " OR " + elided + "*")
                .collect(Collectors.joining("", plain, ""));
    }

    /** The words with single spaces. */
    String joined() {
        return String.join(" ", words);
    }
}
