package org.entente.graph;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.util.Locale;

/** The definite article of a French name and its contractions with de, à and en. */
public enum FrenchArticle {
    LE("le ", "du ", "au ", "au "),
    LA("la ", "de la ", "à la ", "en "),
    L("l'", "de l'", "à l'", "en "),
    LES("les ", "des ", "aux ", "aux "),
    NONE("", "de ", "à ", "à ");

    private final String the;
    private final String of;
    private final String to;
    private final String in;

    FrenchArticle(String the, String of, String to, String in) {
        this.the = the;
        this.of = of;
        this.to = to;
        this.in = in;
    }

    /** The article as the data writes it: le, la, l', les, or nothing. */
    public static FrenchArticle of(@Nullable String article) {
        return switch (article == null ? "" : article.strip()) {
            case "le" -> LE;
            case "la" -> LA;
            case "l'", "l’" -> L;
            case "les" -> LES;
            default -> NONE;
        };
    }

    /**
     * The article after a preposition.
     *
     * @param preposition {@code the} (none), {@code of} (de), {@code to} (à) or {@code in}
     * @param name the name that follows: a name without article that starts with a vowel elides de
     */
    String after(String preposition, String name) {
        return switch (preposition) {
            case "of" -> this == NONE && startsWithVowel(name) ? "d'" : of;
            case "to" -> to;
            case "in" -> in;
            default -> the;
        };
    }

    private static boolean startsWithVowel(String name) {
        if (name.isEmpty()) {
            return false;
        }
        String first =
                Normalizer.normalize(name.substring(0, 1), Normalizer.Form.NFD)
                        .toLowerCase(Locale.ROOT);
        return "aeiouyœæ".indexOf(first.charAt(0)) >= 0;
    }
}
