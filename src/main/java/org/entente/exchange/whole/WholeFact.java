package org.entente.exchange.whole;

import org.entente.exchange.facts.TableKind;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A fact, or a document or a name, as the graph holds it.
 *
 * @param properties as stored
 * @param place where it belongs: kind of an entity, type and ends of a relation, entity of a name
 * @param claims properties of each, with the id of its document
 */
public record WholeFact(
        TableKind table,
        Map<String, Object> properties,
        Map<String, Object> place,
        List<Map<String, Object>> claims) {

    /** The cells of its table, without evidence. */
    public Map<String, String> cells() {
        var stored = new LinkedHashMap<>(properties);
        stored.putAll(place);
        return TableRows.cells(table, stored);
    }

    /** What a row must have beside a claim to add it to this fact. */
    public Map<String, String> identity() {
        return TableRows.identity(table, cells());
    }

    /** The cells of a claim. */
    public static Map<String, String> evidence(Map<String, Object> claim) {
        return TableRows.evidence(claim);
    }

    /** Its rows: one with all of it and the first claim, then one a claim. */
    void rows(Consumer<Map<String, String>> rows) {
        Map<String, String> cells = cells();
        for (int i = 0; i == 0 || i < claims.size(); i++) {
            var row = i == 0 ? cells : TableRows.identity(table, cells);
            if (i < claims.size()) {
                row.putAll(evidence(claims.get(i)));
            }
            rows.accept(row);
        }
    }

    /** A stored text; null where there is none. */
    public @Nullable String text(String property) {
        Object value = place.getOrDefault(property, properties.get(property));
        return value == null ? null : TableRows.text(value);
    }
}
