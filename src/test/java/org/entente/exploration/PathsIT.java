package org.entente.exploration;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.Http;
import org.entente.WithGraph;
import org.entente.cypher.NamedQueries;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.Plan;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Paths "as at" a date. */
@WithGraph
class PathsIT {

    @LocalServerPort private int port;
    @Autowired private Driver driver;
    @Autowired private NamedQueries queries;
    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @AfterEach
    void remove() {
        driver.executableQuery("MATCH (n:Entity) WHERE n.id STARTS WITH 'test-' DETACH DELETE n")
                .execute();
    }

    @ParameterizedTest
    @CsvSource({
        "state-esp, 2000, attested, true",
        "state-esp, 2020, attested, false",
        "state-esp, 2010, possible, true",
        "state-esp, 2020, possible, false",
        "state-isr, 2022, attested, true",
        "state-isr, 2020, attested, false"
    })
    void aMembershipIsAPathOnlyWhileItHolds(String state, String at, String mode, boolean found) {
        JsonNode answer =
                http.json(
                        "/api/paths?maxLength=1&to=pompidou-group&from=%s&at=%s&atMode=%s"
                                .formatted(state, at, mode));
        assertThat(answer.get("paths").size()).isEqualTo(found ? 1 : 0);
        assertThat(answer.get("at").asString()).isEqualTo(at);
        assertThat(answer.get("atMode").asString()).isEqualTo(mode);
    }

    /** The direct way has ended; the way round holds, and so it is the shortest then. */
    @Test
    void theShortestPathIsTheShortestOfThoseThatHoldThen() {
        long day = java.time.LocalDate.parse("2015-01-01").toEpochDay();
        driver.executableQuery(
                        """
                        CREATE (a:Entity:Organisation {id: 'test-a'}), (b:Entity:Organisation {id: 'test-b'}),
                          (c:Entity:Organisation {id: 'test-c'}),
                          (a)-[:COOPERATES_WITH {id: 'test-1', attested: [$day - 9000, $day - 8000], to_max: $day - 8000}]->(c),
                          (a)-[:COOPERATES_WITH {id: 'test-2', attested: [$day, $day], from_min: $day}]->(b),
                          (b)-[:COOPERATES_WITH {id: 'test-3', attested: [$day - 9, $day + 9]}]->(c)
                        """)
                .withParameters(Map.of("day", day))
                .execute();
        assertThat(edges("")).containsExactly("test-1");
        assertThat(edges("&at=2015-01-01")).containsExactly("test-2", "test-3");
        assertThat(edges("&at=2015-01-02")).isEmpty();
        assertThat(edges("&at=2016&atMode=possible")).containsExactly("test-2", "test-3");
        assertThat(edges("&at=1980&atMode=possible")).containsExactly("test-1");
    }

    @Test
    void allPathsUpToALengthAreThoseThatVisitNothingTwice() {
        driver.executableQuery(
                        """
                        CREATE (a:Entity:Organisation {id: 'test-a'}), (b:Entity:Organisation {id: 'test-b'}),
                          (c:Entity:Organisation {id: 'test-c'}), (d:Entity:Organisation {id: 'test-d'}), (t:Entity:Topic {id: 'test-t'}),
                          (a)-[:COOPERATES_WITH {id: 'test-ac'}]->(c), (a)-[:COOPERATES_WITH {id: 'test-ab'}]->(b),
                          (b)-[:COOPERATES_WITH {id: 'test-bc'}]->(c), (b)-[:COOPERATES_WITH {id: 'test-bd'}]->(d),
                          (d)-[:COOPERATES_WITH {id: 'test-dc'}]->(c), (a)-[:ABOUT {id: 'test-at'}]->(t), (c)-[:ABOUT {id: 'test-ct'}]->(t)
                        """)
                .execute();
        assertThat(nodes("&all=true&maxLength=3"))
                .containsExactlyInAnyOrder(
                        "[test-a, test-c]",
                        "[test-a, test-b, test-c]",
                        "[test-a, test-b, test-d, test-c]");
        assertThat(nodes("&all=true&maxLength=2"))
                .containsExactly("[test-a, test-c]", "[test-a, test-b, test-c]");
        assertThat(nodes("&maxLength=3")).containsExactly("[test-a, test-c]");
        assertThat(nodes("&all=true&types=MEMBER_OF")).isEmpty();
        assertThat(http.get("/api/paths?from=test-a&to=test-c&all=true&maxLength=5").statusCode())
                .isEqualTo(400);
    }

    @Test
    void moreThanFiftyPathsAreCutAndSaid() {
        driver.executableQuery(
                        """
                        CREATE (a:Entity:Organisation {id: 'test-a'}), (c:Entity:Organisation {id: 'test-c'})
                        WITH a, c UNWIND range(1, 51) AS i
                        CREATE (a)-[:COOPERATES_WITH {id: 'test-1-' + i}]->(:Entity:Organisation {id: 'test-m' + i})-[:COOPERATES_WITH {id: 'test-2-' + i}]->(c)
                        """)
                .execute();
        JsonNode answer = http.json("/api/paths?from=test-a&to=test-c&all=true&maxLength=2");
        assertThat(answer.get("shown").asInt()).isEqualTo(50);
        assertThat(answer.get("truncated").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void noBoundTriesAllPathsOneByOne(int bound) {
        var parameters = new HashMap<String, Object>(Map.of("from", "cicad", "to", "unodc"));
        for (String absent : List.of("types", "at_min", "at_max")) {
            parameters.put(absent, null);
        }
        parameters.putAll(Map.of("attested", true, "limit", 1));
        try (var session = driver.session()) {
            String query = "EXPLAIN " + queries.text("exploration/shortest-paths-" + bound);
            Plan plan = session.run(query, parameters).consume().plan();
            assertThat(operators(plan).toList())
                    .anyMatch(name -> name.contains("ShortestPath"))
                    .noneMatch(name -> name.contains("VarLengthExpand"));
        }
    }

    private List<String> nodes(String further) {
        JsonNode paths = http.json("/api/paths?from=test-a&to=test-c" + further).get("paths");
        return paths.valueStream()
                .map(path -> path.get("nodes").valueStream().map(JsonNode::asString).toList())
                .map(List::toString)
                .toList();
    }

    private List<String> edges(String time) {
        JsonNode paths = http.json("/api/paths?from=test-a&to=test-c" + time).get("paths");
        var ids = new java.util.ArrayList<String>();
        paths.forEach(path -> path.get("edges").forEach(edge -> ids.add(edge.asString())));
        return ids;
    }

    private static Stream<String> operators(Plan plan) {
        return Stream.concat(
                Stream.of(plan.operatorType()),
                plan.children().stream().flatMap(child -> operators((Plan) child)));
    }
}
