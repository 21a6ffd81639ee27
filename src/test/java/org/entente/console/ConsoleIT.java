package org.entente.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.Http;
import org.entente.WithGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpResponse;
import java.util.Map;

@WithGraph
class ConsoleIT {

    private static final JsonMapper JSON = new JsonMapper();

    @LocalServerPort private int port;
    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @Test
    void brokenCypherIsAnsweredWithLineAndColumn() {
        var answer = ask("MATCH (n)\nRETRUN n");
        assertThat(answer.statusCode()).isEqualTo(400);
        JsonNode problem = Http.json(answer);
        assertThat(problem.get("code").asString()).isEqualTo("SYNTAX");
        assertThat(problem.get("line").asInt()).isEqualTo(2);
        assertThat(problem.get("column").asInt()).isEqualTo(1);
        JsonNode first = Http.json(ask("RETRUN 1"));
        assertThat(first.get("line").asInt()).isEqualTo(1);
        assertThat(first.get("column").asInt()).isEqualTo(1);
    }

    @Test
    void aLongQueryEndsAtItsLimit() {
        long start = System.nanoTime();
        var answer = ask("UNWIND range(1, 1000000000) AS x RETURN count(x)", 100, 1_000);
        assertThat(answer.statusCode()).isEqualTo(504);
        assertThat(Http.json(answer).get("code").asString()).isEqualTo("TIME_LIMIT");
        assertThat(System.nanoTime() - start).isLessThan(30_000_000_000L);
    }

    @Test
    void aCutAnswerSaysSo() {
        JsonNode answer = Http.json(ask("UNWIND range(1, 5000) AS x RETURN x", 10, 5_000));
        assertThat(answer.get("rows").size()).isEqualTo(10);
        assertThat(answer.get("truncated").asBoolean()).isTrue();
        assertThat(answer.get("notice").asString()).contains("first 10 rows");
    }

    @Test
    void entitiesComeWithTheirOwnIdsAndAsAGraph() {
        JsonNode answer =
                Http.json(ask("MATCH (a:Entity {id: 'mednet'})-[r:MEMBER_OF]-(b) RETURN a, r, b"));
        assertThat(answer.get("columns").toString()).isEqualTo("[\"a\",\"r\",\"b\"]");
        assertThat(answer.at("/rows/0/0/$node").asString()).isEqualTo("mednet");
        assertThat(answer.get("nodes").size()).isEqualTo(20);
        assertThat(answer.get("edges").size()).isEqualTo(19);
    }

    @Test
    void parametersAreNeverPartOfTheQuery() {
        JsonNode answer =
                Http.json(
                        http.post(
                                "/api/cypher",
                                JSON.writeValueAsString(
                                        Map.of(
                                                "query",
                                                "RETURN $x AS x",
                                                "parameters",
                                                Map.of("x", "') DETACH DELETE n //"))),
                                "Content-Type",
                                "application/json"));
        assertThat(answer.at("/rows/0/0").asString()).isEqualTo("') DETACH DELETE n //");
    }

    @Test
    void onlyJsonIsTaken() {
        assertThat(http.post("/api/cypher", "RETURN 1", "Content-Type", "text/plain").statusCode())
                .isEqualTo(415);
    }

    @Test
    void aVeryLongQueryIsNotEvenRead() {
        assertThat(ask("RETURN '" + "x".repeat(30_000) + "'").statusCode()).isEqualTo(413);
    }

    private HttpResponse<String> ask(String query) {
        return ask(query, 100, 10_000);
    }

    private HttpResponse<String> ask(String query, int limit, long millis) {
        String body =
                JSON.writeValueAsString(
                        Map.of("query", query, "limit", limit, "timeoutMs", millis));
        return http.post("/api/cypher", body, "Content-Type", "application/json");
    }
}
