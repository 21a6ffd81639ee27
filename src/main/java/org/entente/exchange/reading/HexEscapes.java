package org.entente.exchange.reading;

import java.util.regex.Pattern;

/**
 * Text that XML can hold and give back: what it has no place for, or would change, stands as {@code
 * _xHHHH_}, as ECMA-376 writes it in workbooks. An underscore that would be taken for the beginning
 * of such an escape is one itself.
 */
public final class HexEscapes {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final int LENGTH = 7;

    private HexEscapes() {}

    public static String encoded(String text) {
        int at = 0;
        while (at < text.length() && isPlain(text, at)) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        var out = new StringBuilder(text.substring(0, at));
        for (; at < text.length(); at++) {
            if (isPlain(text, at)) {
                out.append(text.charAt(at));
            } else {
                out.append("_x%04X_".formatted((int) text.charAt(at)));
            }
        }
        return out.toString();
    }

    public static String decoded(String text) {
        return text.contains("_x")
                ? ESCAPE.matcher(text)
                        .replaceAll(escape ->
                                java.util.regex.Matcher.quoteReplacement(
                                        String.valueOf(
                                                (char) Integer.parseInt(escape.group(1), 16))))
                : text;
    }

    private static boolean isPlain(String text, int at) {
        char one = text.charAt(at);
        if (one == '_') {
            return at + LENGTH > text.length()
                    || !ESCAPE.matcher(text.substring(at, at + LENGTH)).matches();
        }
        if (Character.isSurrogate(one)) {
            boolean high = Character.isHighSurrogate(one);
            int other = high ? at + 1 : at - 1;
            return other >= 0
                    && other < text.length()
                    && (high
                            ? Character.isLowSurrogate(text.charAt(other))
                            : Character.isHighSurrogate(text.charAt(other)));
        }
        return one == '\t' || one == '\n' || one >= 0x20 && one <= 0xFFFD;
    }
}
