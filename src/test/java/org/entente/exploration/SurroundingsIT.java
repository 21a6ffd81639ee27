package org.entente.exploration;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.Http;
import org.entente.WithGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Neighbourhoods of more than one step. */
@WithGraph
class SurroundingsIT {

    private static final String ROOT = "/api/neighbourhood?id=test-root&lang=en";

    @LocalServerPort private int port;
    @Autowired private Driver driver;
    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @AfterEach
    void remove() {
        driver.executableQuery(
                        "MATCH (n:Entity) WHERE n.id STARTS WITH 'test-' CALL (n) { DETACH DELETE"
                                + " n } FINISH")
                .execute();
    }

    @Test
    void aSecondStepShowsTheNeighboursOfTheFirst() {
        tree(3, 4);
        JsonNode answer = http.json(ROOT + "&depth=2&limit=100");
        assertThat(answer.get("nodes").size()).isEqualTo(1 + 3 + 12);
        assertThat(answer.get("edges").size()).isEqualTo(3 + 12);
        assertThat(level(answer, 1)).containsExactly(3, 3);
        assertThat(level(answer, 2)).containsExactly(12, 12);
        assertThat(answer.get("leftOut").isNull()).isTrue();
        assertThat(answer.get("hidden").isEmpty()).isTrue();
    }

    @Test
    void aThirdStepGoesOnAndFindsNothingTwice() {
        tree(2, 2);
        driver.executableQuery(
                        "MATCH (a:Entity {id: 'test-1-1'}), (b:Entity {id: 'test-2-1'}) CREATE"
                                + " (a)-[:ADDRESSES {id: 'test-across'}]->(b),"
                                + " (a)-[:ADDRESSES {id: 'test-on'}]->(:Entity:Topic {id:"
                                + " 'test-end'})")
                .execute();
        JsonNode two = http.json(ROOT + "&depth=2&limit=100");
        assertThat(two.get("nodes").size()).isEqualTo(7);
        assertThat(two.get("edges").toString()).doesNotContain("test-across");
        assertThat(two.at("/hidden/test-1-1/ADDRESSES").asInt()).isEqualTo(2);
        JsonNode three = http.json(ROOT + "&depth=3&limit=100");
        assertThat(three.get("nodes").size()).isEqualTo(8);
        assertThat(three.get("edges").toString()).containsOnlyOnce("test-across");
        assertThat(level(three, 3)).containsExactly(1, 1);
    }

    @Test
    void theLimitCutsTheLastStepAndTheAnswerSaysWhere() {
        tree(3, 4);
        JsonNode answer = http.json(ROOT + "&depth=2&limit=5");
        assertThat(answer.get("nodes").size()).isEqualTo(1 + 5);
        assertThat(level(answer, 1)).containsExactly(3, 3);
        assertThat(level(answer, 2)).containsExactly(2, 12);
        assertThat(answer.get("shown").asInt()).isEqualTo(5);
        assertThat(answer.get("total").asInt()).isEqualTo(15);
        assertThat(answer.get("leftOut").asString())
                .isEqualTo("Step 2: 2 of 12 shown, those with the most relevant relations first.");
    }

    @Test
    void aLimitThatTheFirstStepReachesLeavesNothingForTheNext() {
        tree(3, 4);
        JsonNode answer = http.json(ROOT + "&depth=3&limit=2");
        assertThat(level(answer, 1)).containsExactly(2, 3);
        assertThat(level(answer, 2)).containsExactly(0, 8);
        assertThat(answer.get("levels").size()).isEqualTo(2);
        assertThat(answer.get("leftOut").asString())
                .startsWith("Step 1: 2 of 3 shown")
                .contains("Step 2: 0 of 8 shown");
    }

    @Test
    void noStepGoesOnFromAHubUnlessItIsAskedFor() {
        tree(2, 2);
        leaves("test-1", Neighbourhoods.HUB);
        JsonNode answer = http.json(ROOT + "&depth=2&limit=500");
        assertThat(level(answer, 2)).containsExactly(2, 2);
        assertThat(answer.at("/levels/1/notFollowed/0").asString()).isEqualTo("test-1");
        assertThat(answer.get("leftOut").asString())
                .isEqualTo(
                        "Step 2 does not go on from one entity with too many relations; ask for it"
                                + " by id.");
        assertThat(answer.at("/hidden/test-1/*").asInt()).isEqualTo(Neighbourhoods.HUB + 2);
        JsonNode asked = http.json("/api/neighbourhood?id=test-1&depth=1&limit=500");
        assertThat(asked.get("shown").asInt()).isEqualTo(500);
    }

    @Test
    void theRelationsThatAStepFollowsAreBounded() {
        int many = Neighbourhoods.HUB - 10;
        int children = Surroundings.MOST_FOLLOWED / many + 2;
        tree(children, 0);
        for (int child = 1; child <= children; child++) {
            leaves("test-" + child, many);
        }
        JsonNode answer = http.json(ROOT + "&depth=2&limit=100");
        JsonNode level = answer.at("/levels/1");
        assertThat(level.get("notFollowed").size()).isEqualTo(2);
        assertThat(level.get("total").asInt()).isEqualTo((children - 2) * many);
        assertThat(answer.get("shown").asInt()).isEqualTo(100);
    }

    @Test
    void ofTheShippedGraphEveryEntityShownIsJoinedToThoseAskedFor() {
        JsonNode answer = http.json("/api/neighbourhood?id=cicad&depth=3&limit=500");
        Set<String> reached = new HashSet<>(Set.of("cicad"));
        for (int step = 1; step <= 3; step++) {
            Set<String> next = new HashSet<>(reached);
            for (JsonNode edge : answer.get("edges")) {
                String source = edge.get("source").asString();
                String target = edge.get("target").asString();
                if (reached.contains(source) || reached.contains(target)) {
                    next.addAll(List.of(source, target));
                }
            }
            reached = next;
        }
        assertThat(answer.get("nodes").findValuesAsString("id")).doesNotHaveDuplicates();
        assertThat(reached).containsAll(answer.get("nodes").findValuesAsString("id"));
        assertThat(answer.get("edges").findValuesAsString("id")).doesNotHaveDuplicates();
        assertThat(answer.get("levels").size()).isEqualTo(3);
    }

    @Test
    void aDateHoldsForEveryStep() {
        JsonNode answer =
                http.json("/api/neighbourhood?id=state-isr&depth=2&limit=500&at=2022-06-01");
        assertThat(answer.get("nodes").toString()).contains("state-mex");
        JsonNode before = http.json("/api/neighbourhood?id=state-isr&depth=2&limit=500&at=2019");
        assertThat(before.get("nodes").toString()).doesNotContain("state-mex");
    }

    /** A root with children, each with children of its own. */
    private void tree(int children, int each) {
        driver.executableQuery(
                        """
                        CREATE (root:Entity:Topic {id: 'test-root'})
                        WITH root UNWIND range(1, $children) AS i
                        CREATE (root)<-[:ADDRESSES {id: 'test-r' + i}]-(child:Entity:Topic {id: 'test-' + i})
                        WITH child, i UNWIND range(1, $each) AS j
                        CREATE (child)<-[:ADDRESSES {id: 'test-r' + i + '-' + j}]-(:Entity:Topic {id: 'test-' + i + '-' + j})
                        """)
                .withParameters(Map.of("children", children, "each", each))
                .execute();
    }

    private void leaves(String id, int number) {
        driver.executableQuery(
                        """
                        MATCH (n:Entity {id: $id}) UNWIND range(1, $number) AS i
                        CREATE (n)-[:ADDRESSES {id: $id + '-leaf' + i}]->(:Entity:Topic {id: $id + '-leaf' + i})
                        """)
                .withParameters(Map.of("id", id, "number", number))
                .execute();
    }

    private static List<Integer> level(JsonNode answer, int depth) {
        JsonNode level = answer.get("levels").get(depth - 1);
        assertThat(level.get("depth").asInt()).isEqualTo(depth);
        return List.of(level.get("shown").asInt(), level.get("total").asInt());
    }
}
