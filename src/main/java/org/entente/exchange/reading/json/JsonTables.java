package org.entente.exchange.reading.json;

import org.entente.exchange.reading.CheckedHeader;
import org.entente.exchange.reading.TableSink;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** Hands objects on as rows. */
final class JsonTables implements JsonVisitor {

    private final String file;
    private final JsonFields fields;
    private final TableSink sink;
    private @Nullable String current;
    private List<String> header = List.of();

    JsonTables(String file, JsonFields fields, TableSink sink) {
        this.file = file;
        this.fields = fields;
        this.sink = sink;
    }

    @Override
    public boolean object(String table, long line, Map<String, String> cells) {
        if (!table.equals(current)) {
            current = table;
            header = CheckedHeader.of(file, line, fields.of(table));
            sink.table(table.isEmpty() ? file : file + " › " + table, header);
        }
        return sink.row(line, header.stream().map(name -> cells.getOrDefault(name, "")).toList());
    }
}
