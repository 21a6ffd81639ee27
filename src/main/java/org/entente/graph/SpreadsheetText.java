package org.entente.graph;

import java.util.regex.Pattern;

/** Text that a spreadsheet will not run. */
public final class SpreadsheetText {

    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+([.,]\\d+)?");

    private SpreadsheetText() {}

    /**
     * The same text, with an apostrophe before what would be taken for a formula. A number with a
     * sign stays a number.
     */
    public static String defused(String text) {
        boolean dangerous = !text.isEmpty() && "=+-@\t\r\0".indexOf(text.charAt(0)) >= 0;
        return dangerous && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }
}
