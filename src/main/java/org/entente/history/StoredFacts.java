package org.entente.history;

import java.util.ArrayList;
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
     * @param identities rows with id, and of relations also type, source and target
     */
    @SuppressWarnings("unchecked")
    public Map<String, Map<String, Object>> properties(
            FactTable table, List<? extends Map<String, Object>> identities) {
        var stored = new HashMap<String, Map<String, Object>>();
        for (int from = 0; from < identities.size(); from += BATCH) {
            var rows = identities.subList(from, Math.min(identities.size(), from + BATCH));
            for (var row : reading.run("history/stored-" + table.word(), Map.of("rows", rows))) {
                stored.put((String) row.get("id"), (Map<String, Object>) row.get("properties"));
            }
        }
        return stored;
    }

    /** The facts as they are stored, by id, of those that exist; all of one table. */
    public Map<String, Fact> current(FactTable table, Collection<Fact> facts) {
        var rows = new ArrayList<Map<String, Object>>();
        for (Fact fact : facts) {
            Map<String, Object> row = fact.row();
            row.remove("properties");
            rows.add(row);
        }
        var stored = properties(table, rows);
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
