package org.entente.exchange.mapping;

import java.text.Normalizer;
import java.util.Locale;

/** Text as an id: lower-case letters of ASCII, digits and hyphens. */
final class Slug {

    private static final int LONGEST = 100;

    private Slug() {}

    /** Empty where the text has neither a letter nor a digit of those. */
    static String of(String text) {
        String plain =
                Normalizer.normalize(text, Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}+", "")
                        .toLowerCase(Locale.ROOT)
                        .replace("œ", "oe")
                        .replace("æ", "ae")
                        .replace("ß", "ss")
                        .replace("ø", "o")
                        .replace("ł", "l")
                        .replace("đ", "d")
                        .replaceAll("['’]", "-")
                        .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(LONGEST, plain.length()));
        return cut.replaceAll("^-+|-+$", "");
    }
}
