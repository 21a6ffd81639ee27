package org.entente.identity.merging;

import org.entente.history.Fact;
import org.entente.history.FactTable;
import org.entente.history.StoredFacts;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads an entity with all that hangs on it. */
record FactRows(StoredFacts.Reading reading) {

    Optional<Fact> entity(String id) {
        return facts("identity/entity", Map.of("id", id)).stream().findFirst();
    }

    List<Fact> at(String entity) {
        return facts("identity/facts-at", Map.of("id", entity));
    }

    /** The claims that some facts list, by id. */
    Map<String, Fact> claimsOf(List<Fact> facts) {
        Set<String> ids = new LinkedHashSet<>();
        for (Fact fact : facts) {
            if (fact.properties().get("claims") instanceof List<?> claims) {
                claims.forEach(claim -> ids.add(claim.toString()));
            }
        }
        var claims = new LinkedHashMap<String, Fact>();
        for (Fact claim : facts("identity/claims-of", Map.of("ids", List.copyOf(ids)))) {
            claims.put(claim.id(), claim);
        }
        return claims;
    }

    @SuppressWarnings("unchecked")
    private List<Fact> facts(String query, Map<String, Object> parameters) {
        return reading.run(query, parameters).stream()
                .map(row ->
                        new Fact(
                                FactTable.of(String.valueOf(row.get("table"))),
                                String.valueOf(row.get("id")),
                                (String) row.get("type"),
                                (String) row.get("source"),
                                (String) row.get("target"),
                                row.get("properties") instanceof Map<?, ?> properties
                                        ? (Map<String, Object>) properties
                                        : Map.of()))
                .toList();
    }
}
