package org.entente.history.reading;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * A change that was made.
 *
 * @param number counts up from 1
 * @param at when, ISO 8601 in UTC
 * @param by who made it
 * @param why in a few words
 * @param operation what it is a part of; null if it stands alone
 * @param undoes number of the change that it takes back; null of others
 * @param undoneBy number of the change that took it back; null while it holds
 * @param created facts that were new
 * @param changed facts that were different after it
 * @param withdrawn facts that left the graph
 */
public record ChangeRecord(
        long number,
        String at,
        String by,
        String why,
        @Nullable String operation,
        @Nullable Long undoes,
        @Nullable Long undoneBy,
        long created,
        long changed,
        long withdrawn) {

    public static ChangeRecord of(Map<String, Object> row) {
        return new ChangeRecord(
                count(row, "number"),
                String.valueOf(row.get("at")),
                String.valueOf(row.get("by")),
                String.valueOf(row.get("why")),
                (String) row.get("operation"),
                (Long) row.get("undoes"),
                (Long) row.get("undone_by"),
                count(row, "created"),
                count(row, "changed"),
                count(row, "withdrawn"));
    }

    private static long count(Map<String, Object> row, String column) {
        return row.get(column) instanceof Long number ? number : 0;
    }
}
