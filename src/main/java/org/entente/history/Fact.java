package org.entente.history;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/**
 * A fact in one of its states.
 *
 * @param id unique within its table
 * @param type kind label of an entity or type of a relation; null of others
 * @param source id of the entity that a relation starts at or that a name, figure or alias belongs
 *     to, or of the document that a claim lies in; null of others
 * @param target id of the entity that a relation ends at; null of others
 * @param properties as stored, without the absent ones
 */
public record Fact(
        FactTable table,
        String id,
        @Nullable String type,
        @Nullable String source,
        @Nullable String target,
        Map<String, Object> properties) {

    /** What finds it in the graph, as a row of statements. */
    public Map<String, Object> identity() {
        var row = new HashMap<String, Object>();
        row.put("id", id);
        row.put("type", type);
        row.put("source", source);
        row.put("target", target);
        return row;
    }

    /** What finds it and what it says, as a row of statements. */
    public Map<String, Object> row() {
        Map<String, Object> row = identity();
        row.put("properties", properties);
        return row;
    }

    /** The same fact in another state. */
    public Fact with(Map<String, Object> other) {
        return new Fact(table, id, type, source, target, other);
    }

    /** When the state was recorded; empty where it is not known. */
    public String recordedAt() {
        return properties.get("recorded_at") instanceof String at ? at : "";
    }
}
