package org.entente.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.entente.WithGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An answer while it arrives, in each of its forms. */
@WithGraph
class AnswerStreamIT {

    private static final String ENDLESS = "UNWIND range(1, 2000000000) AS x RETURN count(x) AS n";

    @LocalServerPort private int port;
    @Autowired private Driver driver;
    private ConsoleCalls calls;

    @BeforeEach
    void connect() {
        calls = new ConsoleCalls(port);
    }

    @Test
    void thePageGetsTheRowsInOrderAndThenHowItEnded() {
        List<JsonNode> events =
                calls.events("UNWIND range(1, 12345) AS x RETURN x, 'a' + x AS y", Map.of());
        assertThat(events.getFirst().at("/begin/columns").toString()).isEqualTo("[\"x\",\"y\"]");
        List<Integer> rows =
                events.stream()
                        .filter(event -> event.has("part"))
                        .flatMap(event -> event.at("/part/rows").valueStream())
                        .map(row -> row.get(0).asInt())
                        .toList();
        assertThat(rows).hasSize(12_345).isSorted();
        JsonNode end = events.getLast().get("end");
        assertThat(end.get("rows").asInt()).isEqualTo(12_345);
        assertThat(end.get("truncated").isNull()).isTrue();
    }

    @Test
    void theFirstRowsComeWhileTheOthersAreStillMade() {
        String slow =
                "UNWIND range(1, 150) AS i CALL (i) { UNWIND range(1, CASE i WHEN 150 THEN"
                        + " 2000000000 ELSE 1 END) AS x RETURN count(x) AS n } RETURN i, n";
        String qid = UUID.randomUUID().toString();
        try (var events = calls.open(slow, Map.of("qid", qid))) {
            assertThat(events.await("part").at("/rows/0/0").asInt()).isEqualTo(1);
            assertThat(events.await("progress").get("rows").asInt()).isEqualTo(100);
            assertThat(delete(qid)).isEqualTo(204);
            assertThat(events.await("problem").get("code").asString()).isEqualTo("CANCELLED");
        }
    }

    @Test
    void nodesAndRelationsAreToldOnce() {
        List<JsonNode> parts =
                calls
                        .events(
                                "MATCH (a:Entity {id: 'mednet'})-[r:MEMBER_OF]-(b) RETURN a, r, b",
                                Map.of())
                        .stream()
                        .filter(event -> event.has("part"))
                        .map(event -> event.get("part"))
                        .toList();
        assertThat(parts.stream().mapToInt(part -> part.get("nodes").size()).sum()).isEqualTo(20);
        assertThat(parts.stream().mapToInt(part -> part.get("edges").size()).sum()).isEqualTo(19);
    }

    @Test
    void aLimitIsAnnouncedWithItsNumber() {
        JsonNode end =
                calls.events("UNWIND range(1, 100000000) AS x RETURN x", Map.of("limit", 7))
                        .getLast()
                        .get("end");
        assertThat(end.get("rows").asInt()).isEqualTo(7);
        assertThat(end.get("truncated").asString()).isEqualTo("rows");
        assertThat(end.get("notice").asString()).contains("first 7 rows");
        assertNothingRuns();
    }

    @Test
    void cancellingEndsTheQueryInTheDatabase() {
        String qid = UUID.randomUUID().toString();
        try (var events = calls.open(ENDLESS, Map.of("qid", qid))) {
            events.await("progress");
            assertThat(delete(qid)).isEqualTo(204);
            assertNothingRuns();
            assertThat(events.await("problem").get("code").asString()).isEqualTo("CANCELLED");
        }
        assertThat(delete(qid)).isEqualTo(404);
    }

    @Test
    void whoCancelsAtOnceIsToldThatItIsOverAndOfNoError() {
        String qid = UUID.randomUUID().toString();
        var answer =
                java.util.concurrent.CompletableFuture.supplyAsync(
                        () -> calls.accept(ConsoleCalls.EVENTS, ENDLESS, Map.of("qid", qid)));
        await().atMost(Duration.ofSeconds(10)).until(() -> delete(qid) == 204);
        assertThat(answer.join().statusCode()).isEqualTo(200);
        assertThat(answer.join().body()).contains("\"code\":\"CANCELLED\"");
    }

    @Test
    void aClientThatDisconnectsEndsItsQuery() {
        try (var events = calls.open(ENDLESS, Map.of())) {
            events.await("progress");
        }
        assertNothingRuns();
    }

    @Test
    void aClientThatReadsNoFurtherEndsItsQueryToo() {
        try (var events =
                calls.open("UNWIND range(1, 100000000) AS x RETURN x, x AS y", Map.of())) {
            events.await("part");
        }
        assertNothingRuns();
    }

    @Test
    void anIdIsUsedOnceAndIsAUuid() {
        String qid = UUID.randomUUID().toString();
        try (var events = calls.open(ENDLESS, Map.of("qid", qid))) {
            events.await("progress");
            assertThat(calls.ask("RETURN 1", Map.of("qid", qid)).statusCode()).isEqualTo(409);
            delete(qid);
            events.await("problem");
        }
        assertThat(calls.ask("RETURN 1", Map.of("qid", "../x")).statusCode()).isEqualTo(400);
    }

    @Test
    void whoHasTheirShareWaitsAndIsTold() {
        String first = UUID.randomUUID().toString();
        String second = UUID.randomUUID().toString();
        try (var one = calls.open(ENDLESS, Map.of("qid", first));
                var two = calls.open(ENDLESS, Map.of("qid", second))) {
            one.await("progress");
            two.await("progress");
            try (var three = calls.open("RETURN 1 AS x", Map.of())) {
                assertThat(three.await("waiting").get("ahead").asInt()).isZero();
                delete(first);
                assertThat(three.await("end").get("rows").asInt()).isEqualTo(1);
            }
            delete(second);
        }
    }

    @Test
    void linesOfJsonAreOneObjectARow() {
        var answer =
                calls.accept(
                        "application/x-ndjson",
                        "UNWIND [1, 2] AS x RETURN x, date('2020-01-0' + x) AS day, [x] AS list",
                        Map.of());
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/x-ndjson");
        assertThat(answer.body())
                .isEqualTo(
                        "{\"x\":1,\"day\":\"2020-01-01\",\"list\":[1]}\n"
                                + "{\"x\":2,\"day\":\"2020-01-02\",\"list\":[2]}\n");
    }

    @Test
    void csvIsLosslessAndForASpreadsheetItIsSafe() {
        String query = "RETURN '=1+1' AS a, -5 AS b, 'x\"y,\nz' AS c, null AS d, {k: 1} AS e";
        assertThat(calls.accept("text/csv", query, Map.of()).body())
                .isEqualTo("a,b,c,d,e\r\n=1+1,-5,\"x\"\"y,\nz\",,\"{\"\"k\"\":1}\"\r\n");
        String safe =
                calls.http()
                        .post(
                                "/api/cypher?for=spreadsheet",
                                ConsoleCalls.body(query, Map.of()),
                                "Content-Type",
                                "application/json",
                                "Accept",
                                "text/csv")
                        .body();
        assertThat(safe).startsWith("\uFEFFa,b,c,d,e\r\n'=1+1,-5,");
    }

    @Test
    void aWorkbookHoldsNumbersAsNumbers() throws IOException {
        var answer =
                calls.stream(
                        "/api/cypher",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        "MATCH (n:Entity {id: 'cicad'}) RETURN n, 12.5 AS number, '=1' AS text",
                        Map.of());
        assertThat(answer.statusCode()).isEqualTo(200);
        try (var book = new ReadableWorkbook(answer.body())) {
            var rows = book.getFirstSheet().read();
            assertThat(rows.getFirst().getCellText(1)).isEqualTo("number");
            assertThat(rows.get(1).getCellText(0)).isEqualTo("cicad");
            assertThat(rows.get(1).getCellAsNumber(1).orElseThrow()).isEqualByComparingTo("12.5");
            assertThat(rows.get(1).getCellText(2)).isEqualTo("=1");
        }
    }

    @Test
    void aFileHasMoreRowsThanAPage() {
        String lines =
                calls.accept("text/csv", "UNWIND range(1, 150000) AS x RETURN x", Map.of()).body();
        assertThat(lines.lines()).hasSize(150_001);
    }

    @Test
    void whatIsRefusedBeforeItBeganHasItsOwnStatus() {
        for (String type : List.of(ConsoleCalls.EVENTS, "text/csv", "application/x-ndjson")) {
            var answer = calls.accept(type, "CREATE (n:X)", Map.of());
            assertThat(answer.statusCode()).as(type).isEqualTo(403);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .isEqualTo("application/problem+json");
            assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
        }
    }

    @Test
    void aFileThatFailsMidwayIsBrokenOffAndNeverLooksWhole() {
        String query = "UNWIND range(1, 200000) AS x RETURN 1 / (200000 - x) AS y";
        var answer = calls.stream("/api/cypher", "text/csv", query, Map.of());
        assertThat(answer.statusCode()).isEqualTo(200);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> answer.body().readAllBytes())
                .isInstanceOf(IOException.class);
        JsonNode last = calls.events(query, Map.of("limit", 200_000)).getLast();
        assertThat(last.at("/end/truncated").asString("")).isEqualTo("rows");
    }

    @Test
    void aPageIsToldInTheAnswerWhatWentWrongMidway() {
        JsonNode last =
                calls.events("UNWIND range(1, 20000) AS x RETURN 1 / (20000 - x) AS y", Map.of())
                        .getLast();
        assertThat(last.at("/problem/status").asInt()).isEqualTo(400);
        assertThat(last.at("/problem/detail").asString()).contains("/ by zero");
    }

    @Test
    void theUsualAnswerIsJson() {
        for (String accept : List.of("*/*", "application/json", "application/*;q=0.8, */*;q=0.1")) {
            assertThat(calls.accept(accept, "RETURN 1 AS x", Map.of()).body())
                    .contains("\"columns\":[\"x\"]");
        }
    }

    @Test
    void explainGivesThePlanAndRunsNothing() {
        JsonNode answer =
                org.entente.Http.json(
                        calls.ask("// why\nexplain MATCH (n:Entity) RETURN n.id", Map.of()));
        assertThat(answer.get("rows").size()).isZero();
        assertThat(answer.at("/plan/operator").asString()).isEqualTo("ProduceResults");
        assertThat(answer.at("/plan/actualRows").isNull()).isTrue();
        assertThat(answer.at("/plan/children/0/operator").asString()).isNotBlank();
    }

    @Test
    void profileGivesRowsAndWhatTheyCost() {
        JsonNode answer =
                org.entente.Http.json(
                        calls.ask("PROFILE MATCH (n:Entity {id: 'cicad'}) RETURN n", Map.of()));
        assertThat(answer.get("rows").size()).isEqualTo(1);
        assertThat(answer.at("/plan/actualRows").asInt()).isEqualTo(1);
        assertThat(answer.at("/plan/dbHits").isNumber()).isTrue();
    }

    private int delete(String qid) {
        return calls.http().send(calls.http().request("/api/cypher/" + qid).DELETE()).statusCode();
    }

    /** No transaction of the console is left in the database. */
    private void assertNothingRuns() {
        await().atMost(Duration.ofSeconds(3))
                .untilAsserted(() -> {
                    try (var session = driver.session()) {
                        assertThat(
                                        session.run(
                                                        "SHOW TRANSACTIONS YIELD metaData,"
                                                                + " currentQuery WHERE"
                                                                + " metaData.qid IS NOT NULL"
                                                                + " RETURN currentQuery")
                                                .list(row -> row.get(0).asString()))
                                .isEmpty();
                    }
                });
    }
}
