package org.entente.console;

import org.entente.graph.Language;
import org.entente.graph.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;

import java.util.ArrayList;
import java.util.List;

/** Reads rows until there are no more or a limit is met; the rest is never fetched. */
final class RowReader {

    private final Cells cells;
    private final ConsoleLimits limits;
    private final List<List<@Nullable Object>> rows = new ArrayList<>();
    private List<String> columns = List.of();
    private @Nullable String truncated;

    RowReader(Vocabulary vocabulary, Language language, ConsoleLimits limits) {
        this.cells = new Cells(vocabulary, language);
        this.limits = limits;
    }

    void read(Result result) {
        columns = result.keys();
        while (truncated == null && result.hasNext()) {
            if (rows.size() == limits.rows()) {
                truncated = "rows";
            } else if (cells.bytes() > ConsoleLimits.MOST_BYTES) {
                truncated = "bytes";
            } else {
                rows.add(row(result.next()));
            }
        }
    }

    private List<@Nullable Object> row(Record record) {
        var row = new ArrayList<@Nullable Object>(record.size());
        record.values().forEach(value -> row.add(cells.cell(value)));
        return row;
    }

    ConsoleAnswer answer(long elapsedMs) {
        return new ConsoleAnswer(
                columns, rows, cells.nodes(), cells.edges(), truncated, limits.rows(), elapsedMs);
    }
}
