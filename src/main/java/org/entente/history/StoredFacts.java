package org.entente.history;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads what the graph holds of some facts, many at a time. */
public final class StoredFacts {

    private static final int BATCH = 10_000;

    /** Runs a named statement for its rows. */
    @FunctionalInterface
    public interface Reading {
        List<Map<String, Object>> run(String query, Map<String, Object> parameters);
    }

    private final Reading reading;

    public StoredFacts(Reading reading) {
        this.reading = reading;
    }

    /**
     * The stored properties by id, of those that exist.
     *
     * @param facts all of the table, with what finds them: id, and of relations also type and ends
     */
    @SuppressWarnings("unchecked")
    public Map<String, Map<String, Object>> properties(FactTable table, Collection<Fact> facts) {
        List<Map<String, Object>> rows = facts.stream().map(Fact::identity).toList();
        var stored = new HashMap<String, Map<String, Object>>();
        for (int from = 0; from < rows.size(); from += BATCH) {
            var some = rows.subList(from, Math.min(rows.size(), from + BATCH));
            for (var row : reading.run("history/stored-" + table.word(), Map.of("rows", some))) {
                stored.put((String) row.get("id"), (Map<String, Object>) row.get("properties"));
            }
        }
        return stored;
    }

    /** The facts as they are stored, by id, of those that exist; all of one table. */
    public Map<String, Fact> current(FactTable table, Collection<Fact> facts) {
        Map<String, Map<String, Object>> stored = properties(table, facts);
        var current = new HashMap<String, Fact>();
        for (Fact fact : facts) {
            Map<String, Object> properties = stored.get(fact.id());
            if (properties != null) {
                current.put(fact.id(), fact.with(properties));
            }
        }
        return current;
    }
}
