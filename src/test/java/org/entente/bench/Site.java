package org.entente.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.neo4j.driver.Record;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One graph in one Neo4j server, which all three ways ask: so that they differ in what stands
 * between the question and the database, and in nothing else.
 */
record Site(String graph, Peer peer, Application application, HttpCalls queryApi)
        implements AutoCloseable {

    static final String API = "Entente's API";
    static final String DRIVER = "raw driver";
    static final String QUERY_API = "Query API";
    static final String PING = "empty endpoint";

    private static final JsonMapper JSON = new JsonMapper();

    String contender(String way) {
        return way + ", " + graph;
    }

    List<Contender> contenders(Workload workload) {
        return List.of(
                new Contender(contender(API), () -> workload.api().answer(application.http())),
                new Contender(contender(DRIVER), () -> byDriver(workload)),
                new Contender(contender(QUERY_API), () -> byQueryApi(workload)),
                new Contender(contender(PING), () -> application.http().get("/api/ping")));
    }

    private List<Record> byDriver(Workload workload) {
        return DriverClient.read(peer.driver(), workload.query(), workload.parameters());
    }

    private byte[] byQueryApi(Workload workload) throws Exception {
        return queryApi.post(
                "/db/neo4j/query/v2",
                Map.of(
                        "statement", workload.query(),
                        "parameters", workload.parameters(),
                        "accessMode", "READ"));
    }

    /** All three ways must say the same, or their times would mean nothing. */
    void requireEqualAnswers(Workload workload) throws Exception {
        List<String> expected = workload.ofRows().apply(rows(byDriver(workload)));
        assertThat(expected).isNotEmpty();
        JsonNode api = HttpCalls.json(workload.api().answer(application.http()));
        assertThat(workload.ofApi().apply(api)).isEqualTo(expected);
        JsonNode data = HttpCalls.json(byQueryApi(workload)).get("data");
        assertThat(workload.ofRows().apply(rows(data))).isEqualTo(expected);
    }

    private static JsonNode rows(List<Record> records) {
        return JSON.valueToTree(records.stream().map(Record::asMap).toList());
    }

    private static JsonNode rows(JsonNode data) {
        var rows = new ArrayList<Map<String, JsonNode>>();
        for (JsonNode values : data.get("values")) {
            var row = new LinkedHashMap<String, JsonNode>();
            for (int i = 0; i < values.size(); i++) {
                row.put(data.get("fields").get(i).asString(), values.get(i));
            }
            rows.add(row);
        }
        return JSON.valueToTree(rows);
    }

    @Override
    public void close() {
        application.close();
        peer.close();
    }
}
