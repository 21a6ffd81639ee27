package org.entente.reports.rendering;

import org.entente.reports.document.Block;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Widths of columns in twentieths of a point: more for those with more to say. */
final class DocxColumns {

    /** Between the margins of the page. */
    static final int TEXT = 9638;

    /** In letters: what a column has at least, and where more text makes it no wider. */
    private static final int LEAST = 6;

    private static final int MOST = 40;

    /** Also a head of some words, which stays on one line. */
    private static final int LONGEST_WORD = 18;

    private DocxColumns() {}

    static List<Integer> halves() {
        return List.of(TEXT / 2, TEXT - TEXT / 2);
    }

    static List<Integer> of(Block.Table table) {
        int[] weights =
                IntStream.range(0, table.columns().size())
                        .map(column -> weight(table, column))
                        .toArray();
        int sum = Arrays.stream(weights).sum();
        List<Integer> widths = new ArrayList<>();
        int rest = TEXT;
        for (int i = 0; i < weights.length; i++) {
            int width = i == weights.length - 1 ? rest : TEXT * weights[i] / sum;
            widths.add(width);
            rest -= width;
        }
        return widths;
    }

    private static int weight(Block.Table table, int column) {
        int head = table.columns().get(column).length();
        double average =
                table.rows().stream()
                        .mapToInt(row -> row.get(column).plain().length())
                        .average()
                        .orElse(0);
        int word =
                table.rows().stream()
                        .map(row -> row.get(column).plain())
                        .flatMap(text -> Arrays.stream(text.split("\\s+")))
                        .mapToInt(String::length)
                        .max()
                        .orElse(0);
        int least = Math.max(LEAST, Math.min(LONGEST_WORD, Math.max(word, head)));
        return Math.max(least, (int) Math.min(MOST, average));
    }
}
