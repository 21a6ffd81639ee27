package org.entente.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.entente.Http;
import org.entente.WithGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Real files through their profiles, asked by questions of the library. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "entente.home=${java.io.tmpdir}/entente-real-${PID}",
            "entente.admin.password=" + WithGraph.ADMIN_PASSWORD
        })
@DirtiesContext
class RealDataIT {

    private static final Path DATA = Path.of("..", "shared", "data");
    private static final JsonMapper JSON = new JsonMapper();

    @LocalServerPort private int port;
    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @Test
    void twoCenturiesOfMembershipsComeOutRight() throws IOException {
        String nodes = file("igo-memberships/nodes.csv");
        String edges = file("igo-memberships/edges.csv");
        JsonNode outcome = load("igo-memberships", Map.of("nodes.csv", nodes, "edges.csv", edges));
        assertThat(outcome.at("/counts/read").asInt()).isEqualTo(751 + 18_936);
        assertThat(outcome.at("/counts/rejected").asInt()).as(outcome.toString()).isZero();

        assertThat(members("1949-12-31", "member")).hasSize(12);
        assertThat(members("1989-12-31", "member")).hasSize(21);
        assertThat(members("2000-12-31", "member")).hasSize(41);
        assertThat(members("2014-12-31", "member")).hasSize(47);
        assertThat(members("2014-12-31", "observer"))
                .containsExactly("state-can", "state-isr", "state-jpn", "state-mex", "state-usa");
        Set<String> france = bodiesIn2014("state-fra");
        Set<String> morocco = bodiesIn2014("state-mar");
        assertThat(france).hasSize(117);
        assertThat(morocco).hasSize(80);
        france.retainAll(morocco);
        assertThat(france).hasSize(55);

        JsonNode again = load("igo-memberships", Map.of("nodes.csv", nodes, "edges.csv", edges));
        assertThat(again.at("/counts/unchanged").asInt()).isEqualTo(751 + 18_936);
    }

    @Test
    void theParticipationsOfTheWorldFactbookComeOutRight() throws IOException {
        String rows = file("world-factbook/participation.csv");
        JsonNode outcome = load("world-factbook", Map.of("participation.csv", rows));
        JsonNode counts = outcome.get("counts");
        assertThat(counts.get("read").asInt()).isEqualTo(10_907);
        // "none" is no organisation, three times.
        assertThat(counts.get("rejected").asInt()).as(outcome.toString()).isEqualTo(3);
        // Brazil and Pakistan stand twice in UNISFA; Somalia in the OPCW, as a signatory too.
        assertThat(counts.get("unchanged").asInt()).isEqualTo(2);
        assertThat(counts.get("created").asInt()).isEqualTo(10_907 - 3 - 2);
        JsonNode pairs =
                query(
                        "MATCH (a)-[r:MEMBER_OF]->(b) MATCH (:Document {id: 'world-factbook'})"
                                + "<-[:IN]-(c:Claim) WHERE c.id IN r.claims"
                                + " RETURN count(DISTINCT [a.id, b.id]) AS pairs",
                        Map.of());
        assertThat(pairs.at("/rows/0/0").asInt()).isEqualTo(10_907 - 3 - 3);
        assertThat(http.json("/api/entities/state-nam").get("name").asString())
                .isEqualTo("Namibia");
        JsonNode again = load("world-factbook", Map.of("participation.csv", rows));
        assertThat(again.at("/counts/unchanged").asInt()).isEqualTo(10_907 - 3);
    }

    private Set<String> members(String day, String role) {
        JsonNode answer =
                ask("membership/at-a-date", Map.of("body", "council-of-europe", "at", day));
        return ids(
                answer, "Member", row -> row.path(index(answer, "As")).asString("").equals(role));
    }

    private Set<String> bodiesIn2014(String country) {
        JsonNode answer = ask("membership/of-a-country", Map.of("country", country));
        int as = index(answer, "As");
        int last = index(answer, "Last named for");
        return ids(
                answer,
                "Body or network",
                row ->
                        row.path(as).asString("").equals("member")
                                && row.path(last).asInt() == 2014);
    }

    private static Set<String> ids(JsonNode answer, String column, Predicate<JsonNode> wanted) {
        int at = index(answer, column);
        return answer.get("rows")
                .valueStream()
                .filter(wanted)
                .map(row -> row.get(at).path("$node").asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static int index(JsonNode answer, String column) {
        return answer.get("columns").valueStream().map(JsonNode::asString).toList().indexOf(column);
    }

    private JsonNode ask(String question, Map<String, Object> parameters) {
        String statement =
                http.json("/api/library").findParents("id").stream()
                        .filter(one -> one.get("id").asString().equals(question))
                        .findFirst()
                        .orElseThrow()
                        .get("query")
                        .asString();
        return query(statement, parameters);
    }

    private JsonNode query(String statement, Map<String, Object> parameters) {
        var answer =
                http.post(
                        "/api/cypher",
                        JSON.writeValueAsString(
                                Map.of(
                                        "query",
                                        statement,
                                        "parameters",
                                        parameters,
                                        "limit",
                                        1000)),
                        "Content-Type",
                        "application/json");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Http.json(answer);
    }

    private JsonNode load(String profile, Map<String, String> files) {
        var answer = http.uploadAll("?profile=" + profile, files, "Authorization", Http.admin());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Http.json(answer);
    }

    private static String file(String name) throws IOException {
        Path file = DATA.resolve(name);
        assumeTrue(Files.exists(file), file + " is not there: the test is left out");
        return Files.readString(file);
    }
}
