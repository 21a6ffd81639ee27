package org.entente.reports.reading;

import java.util.List;
import java.util.SequencedMap;
import java.util.regex.Pattern;

/**
 * What a file says, without spaces, so that lines and columns make no difference. Marks of
 * footnotes stand at their place: {@code CICADisapart⟦3⟧.}
 *
 * @param cover status, then label and value of each detail
 * @param paragraphs by number
 * @param notes of names first, then the footnotes with their numbers
 */
public record Reading(
        String title,
        List<String> cover,
        List<String> headings,
        SequencedMap<Integer, String> paragraphs,
        List<TableRead> tables,
        List<String> notes,
        List<String> sources) {

    private static final Pattern MARK = Pattern.compile("⟦\\d+⟧");

    /**
     * A table.
     *
     * @param rows with the heads of its columns first
     */
    public record TableRead(String caption, List<List<String>> rows) {}

    static String squeezed(String text) {
        return text.replaceAll("[\\s\u00a0\u202f]+", "");
    }

    static String mark(Object number) {
        return "⟦" + number + "⟧";
    }

    /** The text with its marks at its end, as where they stand in a column of their own. */
    public static String marksLast(String text) {
        var marks = new StringBuilder();
        MARK.matcher(text).results().forEach(mark -> marks.append(mark.group()));
        return MARK.matcher(text).replaceAll("") + marks;
    }
}
