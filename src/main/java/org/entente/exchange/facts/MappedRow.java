package org.entente.exchange.facts;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * A row of one of the graph's own tables, as a record of a file gives it.
 *
 * @param gentle whether its cells only fill what the graph does not hold yet
 * @param key by which other records refer to the entity that it makes
 * @param origins columns of the file by column of the row
 */
public record MappedRow(
        TableKind table,
        Row row,
        boolean gentle,
        @Nullable String key,
        Map<String, String> origins) {

    /** A row as it stands in the file. */
    public static MappedRow plain(TableKind table, Row row) {
        return new MappedRow(table, row, false, null, Map.of());
    }

    /** A row that replaces nothing. */
    public static MappedRow gentle(TableKind table, Row row) {
        return new MappedRow(table, row, true, null, Map.of());
    }

    /** The column of the file that a column of the row comes from. */
    public String origin(String column) {
        return origins.getOrDefault(column, column);
    }
}
