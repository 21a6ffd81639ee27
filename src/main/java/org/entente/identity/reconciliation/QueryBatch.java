package org.entente.identity.reconciliation;

import org.entente.identity.Problems;
import org.springframework.http.HttpStatus;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.LinkedHashMap;
import java.util.Map;

/** Reads what was sent; what makes no sense is refused in a sentence. */
final class QueryBatch {

    /** Queries of one call. */
    static final int MOST = 50;

    private static final JsonMapper JSON = new JsonMapper();

    private QueryBatch() {}

    /** By the keys that the answers must have, in their order. */
    static Map<String, ReconciliationQuery> read(String json) {
        JsonNode batch = object("queries", json);
        if (batch.size() > MOST) {
            throw Problems.of(
                    HttpStatus.CONTENT_TOO_LARGE, "problem.reconcile.many", batch.size(), MOST);
        }
        var queries = new LinkedHashMap<String, ReconciliationQuery>();
        batch.properties()
                .forEach(one ->
                        queries.put(
                                one.getKey(),
                                ReconciliationQuery.of(one.getKey(), one.getValue())));
        return queries;
    }

    /**
     * @param parameter by which it was sent
     */
    static JsonNode object(String parameter, String json) {
        try {
            JsonNode read = JSON.readTree(json);
            if (read != null && read.isObject()) {
                return read;
            }
        } catch (JacksonException e) {
            throw unreadable(parameter);
        }
        throw unreadable(parameter);
    }

    private static RuntimeException unreadable(String parameter) {
        return Problems.badRequest("problem.reconcile.json", parameter);
    }
}
