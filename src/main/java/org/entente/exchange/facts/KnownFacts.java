package org.entente.exchange.facts;

import org.entente.history.StoredFacts;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what the graph holds of what rows mention, many at a time. */
public final class KnownFacts {

    private final StoredFacts.Reading reading;

    public KnownFacts(StoredFacts.Reading reading) {
        this.reading = reading;
    }

    /** Kinds by id, of those that exist. */
    public Map<String, String> knownEntities(Set<String> ids) {
        return known("exchange/known-entities", "kind", ids);
    }

    /** The entities that took over what some ids stood for, by those ids. */
    public Map<String, String> mergedEntities(Set<String> ids) {
        return known("exchange/merged-entities", "entity", ids);
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
    public Map<String, Map<String, Object>> stored(TableKind kind, Collection<StatedFact> facts) {
        return new StoredFacts(reading)
                .properties(kind.facts(), facts.stream().map(fact -> fact.with(Map.of())).toList());
    }
}
