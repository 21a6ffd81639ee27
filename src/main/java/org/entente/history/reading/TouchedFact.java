package org.entente.history.reading;

import org.entente.history.Fact;
import org.entente.history.FactTable;
import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.TreeMap;

/**
 * A fact that a change touched.
 *
 * @param table documents, entities, aliases, names, relations, figures or claims
 * @param id of the fact
 * @param type kind of an entity or type of a relation
 * @param source id of the entity that a relation starts at or that a name or figure belongs to, or
 *     of the document that a claim lies in
 * @param target id of the entity that a relation ends at
 * @param before its properties before the change; null if it was new
 * @param after its properties after the change; null if it was withdrawn
 */
public record TouchedFact(
        String table,
        String id,
        @Nullable String type,
        @Nullable String source,
        @Nullable String target,
        @Nullable Map<String, Object> before,
        @Nullable Map<String, Object> after) {

    static TouchedFact before(Fact fact) {
        return of(fact, new TreeMap<>(fact.properties()));
    }

    static TouchedFact created(Fact fact) {
        return of(fact, null);
    }

    private static TouchedFact of(Fact fact, @Nullable Map<String, Object> before) {
        return new TouchedFact(
                fact.table().word(),
                fact.id(),
                fact.type(),
                fact.source(),
                fact.target(),
                before,
                null);
    }

    /** Withdrawn at one end and created at another, it moved. */
    TouchedFact movedTo(TouchedFact created) {
        return new TouchedFact(
                table, id, created.type, created.source, created.target, before, null);
    }

    TouchedFact after(@Nullable Fact after) {
        Map<String, Object> properties = after == null ? null : new TreeMap<>(after.properties());
        return new TouchedFact(table, id, type, source, target, before, properties);
    }

    Fact identity() {
        return new Fact(FactTable.of(table), id, type, source, target, Map.of());
    }

    String key() {
        return table + " " + id;
    }
}
