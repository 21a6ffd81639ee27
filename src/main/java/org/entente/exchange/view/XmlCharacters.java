package org.entente.exchange.view;

/**
 * Text that every format can hold. XML has no place for control characters and halves of surrogate
 * pairs; each becomes the replacement character.
 */
public final class XmlCharacters {

    private static final int REPLACEMENT = 0xFFFD;

    private XmlCharacters() {}

    public static String only(String text) {
        return text.codePoints()
                .map(one -> isAllowed(one) ? one : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Char of XML 1.0, fifth edition. */
    private static boolean isAllowed(int one) {
        return one == '\t'
                || one == '\n'
                || one == '\r'
                || (one >= 0x20 && one <= 0xD7FF)
                || (one >= 0xE000 && one <= 0xFFFD)
                || one >= 0x10000;
    }
}
