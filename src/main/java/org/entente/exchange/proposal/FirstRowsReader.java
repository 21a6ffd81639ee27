package org.entente.exchange.proposal;

import org.entente.exchange.facts.Row;
import org.entente.exchange.proposal.Proposal.FirstRows;
import org.entente.exchange.reading.TableSink;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;

/**
 * Keeps the first rows of each table; of a table after the first it has to read on to its end. A
 * table may go on after another one.
 */
final class FirstRowsReader implements TableSink {

    static final int SHOWN = 20;

    /** A file is not read further than this to find another table in it. */
    private static final int FAR = 20_000;

    final List<FirstRows> tables = new ArrayList<>();
    final List<Row> rows = new ArrayList<>();
    private @Nullable FirstRows current;
    private int all;

    @Override
    public void table(String name, List<String> header) {
        for (FirstRows known : tables) {
            if (known.name().equals(name)) {
                current = known;
                return;
            }
        }
        current = new FirstRows(name, header, new ArrayList<>());
        tables.add(current);
    }

    @Override
    public boolean row(long line, List<String> cells) {
        FirstRows table = Objects.requireNonNull(current);
        if (table.rows().size() < SHOWN) {
            table.rows().add(List.copyOf(cells));
            var filled = new LinkedHashMap<String, String>();
            for (int i = 0; i < Math.min(table.header().size(), cells.size()); i++) {
                if (!cells.get(i).isBlank()) {
                    filled.put(table.header().get(i), cells.get(i).strip());
                }
            }
            rows.add(new Row(table.name(), line, filled, cells));
        }
        return all++ < FAR;
    }
}
