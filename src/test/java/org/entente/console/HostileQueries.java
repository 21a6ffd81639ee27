package org.entente.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.entente.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;

/** What a query must not do, whichever server stands behind the console. */
abstract class HostileQueries {

    abstract ConsoleCalls calls();

    /** Past the console, to see what became of the graph. */
    abstract Driver driver();

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
                "CALL fleetManagement.registerToken('x')",
                "CALL apoc.load.json('http://127.0.0.1:1') YIELD value RETURN value",
                "RETURN apoc.cypher.runFirstColumnSingle('LOAD CSV FROM \"x\" AS r RETURN r')",
                "RETURN `apoc`/**/.cypher . `runFirstColumnSingle` ('RETURN 1')",
                "EXPLAIN CREATE (n:X)",
                "MATCH (n:Entity) SET n:$('X')",
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
            assertThatThrownBy(listener::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void theSpellingOfACallDoesNotMatter() {
        assertThat(ask("CALL/**/db.labels() YIELD label RETURN label").statusCode()).isEqualTo(200);
    }

    @Test
    void thereIsNoChoiceOfDatabase() {
        assertThat(
                        ask(
                                        "CALL db.labels() YIELD label RETURN label",
                                        Map.of("database", "system"))
                                .statusCode())
                .isBetween(200, 499);
        assertThat(ask("SHOW DATABASES", Map.of("database", "system")).statusCode()).isEqualTo(403);
    }

    @Test
    void anAggregationWithoutEndEndsAtItsLimit() {
        long start = System.nanoTime();
        var answer =
                ask("UNWIND range(1, 1000000000) AS x RETURN count(x)", Map.of("timeoutMs", 1_000));
        assertRefused(answer, 504, "TIME_LIMIT");
        assertThat(System.nanoTime() - start).isLessThan(15_000_000_000L);
    }

    @Test
    void allPathsOfAThickGraphEndAtTheirLimit() {
        var answer =
                ask(
                        "UNWIND range(1, 12) AS i MATCH p = (:Entity)-[*1..9]-(:Entity) RETURN"
                                + " count(p)",
                        Map.of("timeoutMs", 1_000));
        assertRefused(answer, 504, "TIME_LIMIT");
    }

    @Test
    void aQueryThatTakesTooMuchMemoryIsTriedOnceAndTheNextIsAnswered() {
        long start = System.nanoTime();
        var answer =
                ask(
                        "UNWIND range(1, 50000000) AS x WITH collect(x) AS xs RETURN size(xs)",
                        Map.of());
        assertThat(answer.statusCode()).as(answer.body()).isIn(400, 504);
        assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
        assertThat(ask("RETURN 1", Map.of()).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -5, 600_000})
    void aWishForMoreTimeThanThereIsIsClamped(int millis) {
        assertThat(ask("RETURN 1", Map.of("timeoutMs", millis)).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RETURN 1%s|+1",
                "RETURN %s1|[",
                "RETURN %strue|NOT ",
                "EXPLAIN RETURN 1%s|+1",
            })
    void whatWouldOverflowTheServersStackIsNeverSent(String pattern) {
        String[] parts = pattern.split("\\|", 2);
        long start = System.nanoTime();
        var answer = ask(parts[0].formatted(parts[1].repeat(500)), Map.of());
        assertRefused(answer, 400, "TOO_COMPLEX");
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    }

    @Test
    void aMegabyteOfQueryIsRefused() {
        assertRefused(ask("RETURN '" + "x".repeat(1_000_000) + "'", Map.of()), 413, "TOO_LONG");
    }

    @Test
    void aParameterOfTheWrongTypeOrAMissingOneIsSaid() {
        var wrong =
                ask("RETURN $x + date('2020-01-01') AS d", Map.of("parameters", Map.of("x", true)));
        assertRefused(wrong, 400, "SYNTAX");
        var missing = ask("RETURN $nowhere AS x", Map.of());
        assertRefused(missing, 400, "SYNTAX");
        assertThat(missing.body()).contains("nowhere");
    }

    @Test
    void aNameThatLooksLikeAnInjectionIsOnlyAName() {
        String before = state();
        String name = "x`) DETACH DELETE n //";
        var answer =
                ask(
                        "MATCH (n:$($l)) RETURN count(n) AS n",
                        Map.of("parameters", Map.of("l", name)));
        assertThat(Http.json(answer).at("/rows/0/0").asInt(-1)).isZero();
        var escaped = ask("MATCH (n:`Org\\u0060) DETACH DELETE n //`) RETURN n", Map.of());
        assertThat(escaped.statusCode()).isBetween(200, 499);
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void nobodyEndsTheQueryOfAnotherWithoutItsId() {
        var request = calls().http().request("/api/cypher/" + UUID.randomUUID()).DELETE();
        assertThat(calls().http().send(request).statusCode()).isEqualTo(404);
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(Http.json(answer).get("code").asString()).isEqualTo(code);
        assertThat(Http.json(answer).get("detail").asString()).isNotBlank();
    }

    private HttpResponse<String> ask(String query) {
        return ask(query, Map.of());
    }

    private HttpResponse<String> ask(String query, Map<String, ?> more) {
        return calls().ask(query, more);
    }

    private String state() {
        try (var session = driver().session()) {
            long nodes = session.run("MATCH (n) RETURN count(n)").single().get(0).asLong();
            long edges = session.run("MATCH ()-[r]->() RETURN count(r)").single().get(0).asLong();
            long rules = session.run("SHOW CONSTRAINTS").list().size();
            long indexes = session.run("SHOW INDEXES").list().size();
            return nodes + " " + edges + " " + rules + " " + indexes;
        }
    }
}
