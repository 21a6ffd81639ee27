package org.entente.history.reading;

import org.entente.history.Fact;
import org.entente.history.FactTable;
import org.entente.history.StoredFacts;
import org.entente.history.recording.CreatedFacts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads which facts a change touched, and what they were. */
public record PastFacts(StoredFacts.Reading reading) {

    private static final String RECORD = "version_";

    /** The facts that a change created, without their properties. */
    public List<Fact> createdBy(long change) {
        return reading.run("history/created-facts", Map.of("change", change)).stream()
                .flatMap(row -> CreatedFacts.read(row).stream())
                .toList();
    }

    /** The facts that a change altered or withdrew, as they were before it. */
    public List<Fact> replacedBy(long change) {
        return reading.run("history/replaced-facts", Map.of("change", change)).stream()
                .map(PastFacts::fact)
                .toList();
    }

    /**
     * What some facts were after a change, of those that changed again.
     *
     * @param rows with id and table
     */
    public List<Fact> nextAfter(long change, List<Map<String, Object>> rows) {
        return rows.isEmpty()
                ? List.of()
                : reading
                        .run("history/next-versions", Map.of("rows", rows, "change", change))
                        .stream()
                        .map(PastFacts::fact)
                        .toList();
    }

    /** A stored version as the fact that it was. */
    private static Fact fact(Map<String, Object> row) {
        var properties = new HashMap<String, Object>();
        if (row.get("properties") instanceof Map<?, ?> stored) {
            stored.forEach((key, value) -> {
                if (!key.toString().startsWith(RECORD)) {
                    properties.put(key.toString(), value);
                }
            });
        }
        return new Fact(
                FactTable.of(String.valueOf(row.get("table"))),
                String.valueOf(row.get("id")),
                (String) row.get("type"),
                (String) row.get("source"),
                (String) row.get("target"),
                properties);
    }
}
