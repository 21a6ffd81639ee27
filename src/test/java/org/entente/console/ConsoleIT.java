package org.entente.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.Http;
import org.entente.WithGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.util.Map;

@WithGraph
class ConsoleIT {

    private static final JsonMapper JSON = new JsonMapper();

    @LocalServerPort private int port;
    @Autowired private Driver driver;
    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LOAD CSV FROM 'file:///etc/passwd' AS r RETURN r",
                "LOAD CSV FROM 'file:///%2e%2e/%2e%2e/etc/passwd' AS r RETURN r",
                "CREATE (n:X)",
                "MERGE (n:X {a: 1}) RETURN n",
                "FOREACH (i IN [1] | CREATE (:X))",
                "CALL () { CREATE (:X) } RETURN 1",
                "MATCH (n) CALL (n) { SET n.x = 1 } IN TRANSACTIONS",
                "MATCH (n) DETACH DELETE n",
                "CREATE INDEX x FOR (n:X) ON (n.a)",
                "DROP CONSTRAINT entity_id",
                "CALL db.createLabel('E')",
                "PROFILE CREATE (n)",
                "CYPHER 25 CREATE (n)",
                "CYPHER 5 \\u0043REATE (n)",
                "CREATE USER b SET PASSWORD 'abcdefgh'",
                "SHOW TRANSACTIONS YIELD transactionId AS t TERMINATE TRANSACTIONS t YIELD message"
                        + " RETURN message",
                "CALL dbms.listConnections() YIELD connectionId WITH collect(connectionId) AS c"
                        + " CALL dbms.killConnections(c) YIELD message RETURN message",
                "SHOW SETTINGS",
                "SHOW USERS",
                "CALL dbms.listConfig()",
                "CALL dbms.queryJmx('*:*')",
                "CALL db.clearQueryCaches()",
                "CALL/**/dbms.info()",
                "USE system CALL db.labels() YIELD label RETURN label",
                "CALL tx.setMetaData({a: 1})",
                "USING PERIODIC COMMIT LOAD CSV FROM 'file:///x' AS r RETURN r",
                "RETURN 1; CREATE (n:X)"
            })
    void whatDoesMoreThanReadTheGraphIsDeniedAndNothingIsChanged(String query) {
        String before = state();
        var answer = ask(query);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
        assertThat(Http.json(answer).get("code").asString()).isNotBlank();
        assertThat(state()).isEqualTo(before);
        assertThat(ask("RETURN 1").statusCode()).isEqualTo(200);
    }

    @Test
    void theNetworkIsNotReached() throws Exception {
        try (var listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            listener.setSoTimeout(300);
            for (String host : new String[] {"127.0.0.1", "[::1]", "0x7f000001"}) {
                String address = "http://" + host + ":" + listener.getLocalPort() + "/x";
                var answer = ask("LOAD CSV FROM '" + address + "' AS r RETURN r");
                assertThat(answer.statusCode()).isBetween(400, 499);
            }
            org.assertj.core.api.Assertions.assertThatThrownBy(listener::accept)
                    .isInstanceOf(java.net.SocketTimeoutException.class);
        }
    }

    @Test
    void theSpellingOfACallDoesNotMatter() {
        assertThat(ask("CALL/**/db.labels() YIELD label RETURN label").statusCode()).isEqualTo(200);
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
    void aQueryThatTakesTooMuchMemoryIsEndedAndTheNextIsAnswered() {
        var answer = ask("UNWIND range(1, 50000000) AS x WITH collect(x) AS xs RETURN size(xs)");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Http.json(answer).get("code").asString()).isEqualTo("MEMORY_LIMIT");
        assertThat(ask("RETURN 1").statusCode()).isEqualTo(200);
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

    private String state() {
        try (var session = driver.session()) {
            long nodes = session.run("MATCH (n) RETURN count(n)").single().get(0).asLong();
            long edges = session.run("MATCH ()-[r]->() RETURN count(r)").single().get(0).asLong();
            long rules = session.run("SHOW CONSTRAINTS").list().size();
            long indexes = session.run("SHOW INDEXES").list().size();
            return nodes + " " + edges + " " + rules + " " + indexes;
        }
    }
}
