package org.entente.exchange.proposal;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * A mapping as a person draws it up: one table, a row of which is an entity or a relation. A
 * profile can say more.
 *
 * @param makes {@code entities} or {@code relations}
 * @param source the first end of a relation
 * @param target the other end
 * @param columns columns of the file by column of the graph's own table
 * @param values what cells always hold, by column of the graph's own table
 * @param document title of the source that all rows come from
 * @param url its address
 * @param dates {@code day-first} or {@code month-first}
 */
public record Sketch(
        String makes,
        @Nullable End source,
        @Nullable End target,
        Map<String, String> columns,
        Map<String, String> values,
        @Nullable String document,
        @Nullable String url,
        @Nullable String dates) {

    /**
     * An end of a relation.
     *
     * @param column of the file that has its id, code or name
     * @param kind of the entity that is made where there is none; null where it must be there
     */
    public record End(String column, @Nullable String kind) {}
}
