package org.entente.reports.rendering;

import org.entente.picture.XmlBytes;
import org.entente.reports.document.Labels;

import java.util.ArrayList;
import java.util.List;

/** Texts as cells hold them. None is cut: what one cell cannot hold goes on in the next row. */
final class SheetCells {

    /** What a cell can hold, in UTF-16 units. */
    static final int LONGEST = 32_767;

    /** Spreadsheets read {@code _x0041_} as a letter, and this as the text itself. */
    private static final String ESCAPE = "_(?=x[0-9A-Fa-f]{4}_)";

    private final Labels.Sheets labels;

    SheetCells(Labels.Sheets labels) {
        this.labels = labels;
    }

    /** The text in one part, or in several that say so, one a row. */
    List<String> parts(String text) {
        String rest = text(text);
        if (rest.length() <= LONGEST) {
            return List.of(rest);
        }
        List<String> parts = new ArrayList<>();
        String before = "";
        String after = " " + labels.continues();
        while (before.length() + rest.length() > LONGEST) {
            int end = end(rest, LONGEST - before.length() - after.length());
            parts.add(before + rest.substring(0, end) + after);
            rest = rest.substring(end);
            before = labels.continued() + " ";
        }
        parts.add(before + rest);
        return parts;
    }

    static String text(String text) {
        return XmlBytes.cleaned(text).replaceAll(ESCAPE, "_x005F_");
    }

    /** After a space if one is near, never within a letter. */
    private static int end(String text, int longest) {
        int space = text.lastIndexOf(' ', longest - 1);
        if (space > longest / 2) {
            return space + 1;
        }
        return Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
    }
}
