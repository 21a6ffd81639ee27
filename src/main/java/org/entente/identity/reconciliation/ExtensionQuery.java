package org.entente.identity.reconciliation;

import org.entente.identity.Problems;
import org.springframework.http.HttpStatus;

import tools.jackson.databind.JsonNode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Entities and what is wanted of them.
 *
 * @param properties with the number of values of each at most
 */
record ExtensionQuery(List<String> ids, Map<Property, Integer> properties) {

    /** Entities of one call. */
    static final int MOST = 200;

    private static final int MOST_PROPERTIES = 10;
    private static final int MOST_VALUES = 200;

    /** Values of a property unless its setting says otherwise. */
    static final int VALUES = 50;

    static ExtensionQuery read(String json) {
        JsonNode query = QueryBatch.object("extend", json);
        List<String> ids =
                query.path("ids").valueStream().map(id -> id.asString("")).distinct().toList();
        JsonNode wanted = query.path("properties");
        if (ids.size() > MOST || wanted.size() > MOST_PROPERTIES) {
            throw Problems.of(
                    HttpStatus.CONTENT_TOO_LARGE,
                    "problem.reconcile.extend",
                    MOST,
                    MOST_PROPERTIES);
        }
        var properties = new LinkedHashMap<Property, Integer>();
        for (JsonNode one : wanted) {
            String id = one.path("id").asString("");
            properties.put(
                    Property.of(id)
                            .orElseThrow(
                                    () -> Problems.badRequest("problem.reconcile.property", id)),
                    Math.clamp(one.at("/settings/limit").asInt(VALUES), 1, MOST_VALUES));
        }
        return new ExtensionQuery(ids, properties);
    }
}
