package org.entente.bench;

import org.entente.graph.RelationType;
import org.entente.graph.Vocabulary;

import tools.jackson.databind.JsonNode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A question that is put in three ways.
 *
 * @param query what the application runs for it
 * @param parameters what the application gives to it
 * @param api the same through the application
 * @param ofApi what must be equal, from the application's answer
 * @param ofRows the same, from the rows of the query
 * @param hasGoals whether its times are held against those of the other ways
 */
record Workload(
        String name,
        String query,
        Map<String, Object> parameters,
        ApiCall api,
        Function<JsonNode, List<String>> ofApi,
        Function<JsonNode, List<String>> ofRows,
        boolean hasGoals) {

    interface ApiCall {
        byte[] answer(HttpCalls http) throws Exception;
    }

    static Workload oneHop(Vocabulary vocabulary) {
        var parameters = new HashMap<String, Object>();
        parameters.put("ids", List.of("pompidou-group"));
        parameters.put("shown", null);
        parameters.put("types", null);
        parameters.put("kinds", null);
        parameters.put("direction", "both");
        parameters.put("attested", true);
        parameters.put("at_min", null);
        parameters.put("at_max", null);
        parameters.put(
                "relevance",
                vocabulary.types().stream()
                        .collect(Collectors.toMap(RelationType::id, RelationType::relevance)));
        parameters.put("limit", 25);
        parameters.put("hub", 1_000);
        return new Workload(
                "one hop",
                Queries.text("exploration/neighbourhood"),
                parameters,
                http -> http.get(Application.ONE_HOP),
                answer -> ids(answer.get("nodes")),
                rows -> ids(rows.get(0).get("nodes")),
                true);
    }

    static Workload search() {
        var parameters = new HashMap<String, Object>();
        parameters.put("query", "+(council^4 OR council*)");
        parameters.put("exact", "council");
        parameters.put("kinds", null);
        parameters.put("ranked", 200);
        parameters.put("limit", 8);
        return new Workload(
                "search",
                Queries.text("identity/find"),
                parameters,
                http -> http.get("/api/search?q=council"),
                answer -> ids(answer.get("hits")),
                rows ->
                        ids(
                                rows.get(0)
                                        .get("hits")
                                        .valueStream()
                                        .map(hit -> hit.get("entity"))
                                        .toList()),
                true);
    }

    static Workload tenThousandRows() {
        String query = Queries.tenThousandRows();
        return new Workload(
                "10,000 rows",
                query,
                Map.of(),
                http -> http.post("/api/cypher", Map.of("query", query, "limit", 10_000)),
                answer -> List.of(String.valueOf(answer.get("rows").size())),
                rows -> List.of(String.valueOf(rows.size())),
                false);
    }

    private static List<String> ids(Iterable<JsonNode> things) {
        var ids = new java.util.ArrayList<String>();
        things.forEach(thing -> ids.add(thing.get("id").asString()));
        return ids;
    }
}
