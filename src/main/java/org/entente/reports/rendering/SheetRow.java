package org.entente.reports.rendering;

import org.entente.reports.document.Text;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Cells of one row.
 *
 * @param cells texts, whole numbers, links, or null for an empty one
 */
record SheetRow(List<@Nullable Object> cells) {

    /** A text that leads to a document. */
    record Link(String text, @Nullable String url) {}

    private static final String BETWEEN = "; ";

    static SheetRow of(@Nullable Object... cells) {
        var all = new ArrayList<@Nullable Object>();
        for (Object cell : cells) {
            all.add(cell);
        }
        return new SheetRow(all);
    }

    /** The numbers of its footnotes in their order: {@code 3; 4}; null where there is none. */
    static @Nullable String notes(Text text) {
        String notes =
                text.runs().stream()
                        .filter(Text.Mark.class::isInstance)
                        .map(run -> String.valueOf(((Text.Mark) run).note()))
                        .collect(Collectors.joining(BETWEEN));
        return notes.isEmpty() ? null : notes;
    }

    static String list(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(BETWEEN));
    }
}
