package org.entente.exchange.mapping;

import org.entente.exchange.facts.MappedRow;
import org.entente.exchange.facts.Row;
import org.entente.exchange.facts.TableKind;
import org.entente.exchange.reading.UnreadableFileException;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The graph's own tables, each told by its columns: a record is a row. Or all of them in one, told
 * by its column {@code table}.
 */
public final class OwnTables implements MappingChoice {

    @Override
    public TableMapping of(String table, List<String> header) {
        var columns = new TreeSet<>(header);
        if (columns.contains(MixedTable.TABLE)) {
            columns.removeAll(MixedTable.columns());
            refuse(table, columns);
            return new MixedTable();
        }
        TableKind kind =
                TableKind.of(columns)
                        .orElseThrow(() ->
                                new UnreadableFileException(table, 1, "import.file.no-table"));
        columns.removeAll(kind.columns());
        refuse(table, columns);
        return new OwnTable(kind);
    }

    private static void refuse(String table, Set<String> unknown) {
        if (!unknown.isEmpty()) {
            throw new UnreadableFileException(
                    table, 1, "import.file.column-unknown", String.join(", ", unknown));
        }
    }

    private record OwnTable(TableKind kind) implements TableMapping {

        @Override
        public Set<TableKind> makes() {
            return Set.of(kind);
        }

        @Override
        public List<MappedRow> map(Row record, Keys keys) {
            return List.of(MappedRow.plain(kind, record));
        }
    }
}
