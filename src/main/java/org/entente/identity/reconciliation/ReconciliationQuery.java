package org.entente.identity.reconciliation;

import org.entente.identity.Problems;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A name to be matched.
 *
 * @param text empty where only properties are given
 * @param types kinds of which it may be; empty = any
 * @param properties values by the id of the property
 */
record ReconciliationQuery(
        String text, Set<String> types, int limit, Map<String, List<String>> properties) {

    private static final int MOST_LETTERS = 300;
    private static final int MOST_CANDIDATES = 25;
    private static final int CANDIDATES = 8;

    static ReconciliationQuery of(String key, JsonNode query) {
        String text = query.path("query").asString("").strip();
        var properties = new HashMap<String, List<String>>();
        for (JsonNode property : query.path("properties")) {
            properties
                    .computeIfAbsent(property.path("pid").asString(""), _ -> new ArrayList<>())
                    .addAll(values(property.path("v")));
        }
        if (text.isEmpty() && properties.isEmpty()) {
            throw Problems.badRequest("problem.reconcile.empty", key);
        }
        if (text.length() > MOST_LETTERS) {
            throw Problems.badRequest("problem.reconcile.long", key, MOST_LETTERS);
        }
        int limit = query.path("limit").asInt(CANDIDATES);
        return new ReconciliationQuery(
                text,
                new LinkedHashSet<>(values(query.path("type"))),
                Math.clamp(limit, 1, MOST_CANDIDATES),
                properties);
    }

    /** One value or a list; an entity that was matched before counts by its id. */
    private static List<String> values(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().flatMap(one -> values(one).stream()).toList();
        }
        String text = (value.isObject() ? value.path("id") : value).asString("").strip();
        return text.isEmpty() || text.length() > MOST_LETTERS ? List.of() : List.of(text);
    }

    /** Values of a property. */
    List<String> given(Property property) {
        return properties.getOrDefault(property.id(), List.of());
    }
}
