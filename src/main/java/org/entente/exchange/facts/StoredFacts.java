package org.entente.exchange.facts;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads what the graph holds of some facts, many at a time. */
public final class StoredFacts {

    /** Runs a named statement for its rows. */
    @FunctionalInterface
    public interface Reading {
        List<Map<String, Object>> run(String query, Map<String, Object> parameters);
    }

    private final Reading reading;

    public StoredFacts(Reading reading) {
        this.reading = reading;
    }

    /** Kinds by id, of those that exist. */
    public Map<String, String> knownEntities(Set<String> ids) {
        return known("exchange/known-entities", "kind", ids);
    }

    /** First languages by id, of those that exist. */
    public Map<String, String> knownDocuments(Set<String> ids) {
        return known("exchange/known-documents", "language", ids);
    }

    private Map<String, String> known(String query, String column, Set<String> ids) {
        var known = new HashMap<String, String>();
        if (!ids.isEmpty()) {
            for (var row : reading.run(query, Map.of("ids", List.copyOf(ids)))) {
                known.put((String) row.get("id"), (String) row.get(column));
            }
        }
        return known;
    }

    /** What some entities are part of, and what that is part of: wholes by part. */
    public Map<String, Set<String>> partsAbove(Set<String> ids) {
        var wholes = new HashMap<String, Set<String>>();
        for (var row : reading.run("exchange/parts-above", Map.of("ids", List.copyOf(ids)))) {
            wholes.computeIfAbsent((String) row.get("part"), _ -> new HashSet<>())
                    .add((String) row.get("whole"));
        }
        return wholes;
    }

    /** Stored properties by id, of those that exist. */
    @SuppressWarnings("unchecked")
    public Map<String, Map<String, Object>> stored(TableKind kind, Collection<StatedFact> facts) {
        List<Map<String, Object>> rows = facts.stream().map(StatedFact::identity).toList();
        var stored = new HashMap<String, Map<String, Object>>();
        if (!rows.isEmpty()) {
            for (var row : reading.run("exchange/stored-" + plural(kind), Map.of("rows", rows))) {
                stored.put((String) row.get("id"), (Map<String, Object>) row.get("properties"));
            }
        }
        return stored;
    }

    static String plural(TableKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
