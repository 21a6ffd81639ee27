package org.entente.exploration;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.Http;
import org.entente.WithGraph;
import org.entente.cypher.NamedQueries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.Plan;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;

@WithGraph
class ExplorationIT {

    @LocalServerPort private int port;
    @Autowired private Driver driver;
    @Autowired private NamedQueries queries;
    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @ParameterizedTest
    @CsvSource({
        "ONUDC, unodc",
        "unodc, unodc",
        "OEEDT, emcdda",
        "OEDT, emcdda",
        "OMS, who",
        "groupe pompid, pompidou-group",
        "GROUPE POMPIDOU, pompidou-group",
        "Egypte, state-egy",
        "comision interamericana, cicad",
        "Turkey, state-tur"
    })
    void everyNameFindsItsEntityFirst(String typed, String id) {
        JsonNode answer = http.json("/api/search?q=" + Http.encoded(typed));
        assertThat(answer.at("/hits/0/id").asString()).isEqualTo(id);
    }

    @Test
    void anAccentLeftOutOrPutInMakesNoDifference() {
        String file = "id,kind,name_fr\ntest-ecole,Organisation,École d'essai\n";
        assertThat(http.upload("e.csv", file, "Authorization", Http.admin()).statusCode())
                .isEqualTo(200);
        try {
            for (String typed : List.of("ecole essai", "École", "ÉCOLE D'ESSAI", "ecol")) {
                JsonNode answer = http.json("/api/search?q=" + Http.encoded(typed));
                assertThat(answer.at("/hits/0/id").asString()).isEqualTo("test-ecole");
            }
        } finally {
            remove("test-ecole");
        }
    }

    @Test
    void whatIsTypedIsNeverReadAsTheSyntaxOfTheIndex() {
        for (String typed : List.of("a) OR (b", "\"", "name_en:*", "\\", "+-&&||!(){}[]^~*?:/")) {
            assertThat(http.get("/api/search?q=" + Http.encoded(typed)).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void anEdgeSaysHowManyClaimsItsRelationHas() {
        for (String path : List.of("neighbourhood?id=cicad", "among?ids=cicad,pompidou-group")) {
            JsonNode edges = http.json("/api/" + path).get("edges");
            assertThat(edges).isNotEmpty();
            for (JsonNode edge : edges) {
                var stored =
                        driver.executableQuery("MATCH ()-[r {id: $id}]->() RETURN size(r.claims)")
                                .withParameters(Map.of("id", edge.get("id").asString()))
                                .execute();
                assertThat(edge.get("claims").asInt())
                        .isPositive()
                        .isEqualTo(stored.records().getFirst().get(0).asInt());
            }
        }
    }

    @Test
    void aSearchSaysHowManyItLeftOut() {
        JsonNode answer = http.json("/api/search?q=group&limit=1");
        assertThat(answer.get("shown").asInt()).isEqualTo(1);
        assertThat(answer.get("total").asInt()).isGreaterThan(1);
    }

    @Test
    void aNeighbourhoodShowsTheMostRelevantAndSaysWhatItLeftOut() {
        JsonNode answer = http.json("/api/neighbourhood?id=pompidou-group&limit=14&lang=en");
        assertThat(answer.get("nodes").size()).isEqualTo(15);
        assertThat(answer.get("shown").asInt()).isEqualTo(14);
        assertThat(answer.get("total").asInt()).isGreaterThan(60);
        assertThat(answer.get("leftOut").asString()).startsWith("14 of ");
        assertThat(answer.at("/nodes/0/id").asString()).isEqualTo("pompidou-group");
        assertThat(answer.at("/hidden/pompidou-group/MEMBER_OF").asInt()).isGreaterThan(30);
    }

    @Test
    void aNeighbourhoodDrawsNoRelationThatWasNotAskedFor() {
        JsonNode answer = http.json("/api/neighbourhood?id=pompidou-group&limit=500");
        for (JsonNode edge : answer.get("edges")) {
            assertThat(List.of(edge.get("source").asString(), edge.get("target").asString()))
                    .contains("pompidou-group");
        }
    }

    @Test
    void asAtADateOnlyWhatASourceAttestsThenIsThere() {
        String path = "/api/neighbourhood?id=pompidou-group&types=MEMBER_OF&limit=500&at=";
        assertThat(http.json(path + "2000-03-08").get("nodes").toString()).contains("state-esp");
        assertThat(http.json(path + "2020").get("nodes").toString()).doesNotContain("state-esp");
        assertThat(http.json(path + "2005").get("nodes").toString()).doesNotContain("state-esp");
        String possible = http.json(path + "2005&atMode=possible").get("nodes").toString();
        assertThat(possible).contains("state-esp");
        String denied = http.json(path + "2020&atMode=possible").get("nodes").toString();
        assertThat(denied).doesNotContain("state-esp");
    }

    @Test
    void whatNoSourceDeniesIsPossibleAtAnyTimeThatItsDatesAllow() {
        String path = "/api/neighbourhood?id=pompidou-group&limit=500&atMode=possible&at=";
        assertThat(http.json(path + "2000").get("nodes").toString()).contains("state-isr");
        assertThat(http.json(path + "2010").get("nodes").toString()).contains("mednet");
        assertThat(http.json(path + "2005&types=PART_OF").get("nodes").toString())
                .doesNotContain("mednet");
    }

    @Test
    void anUnknownIdIsAnsweredWithTheNearestNames() {
        var answer = http.get("/api/neighbourhood?id=pompidou-grup&lang=fr");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(Http.json(answer).at("/nearest/0/id").asString()).isEqualTo("pompidou-group");
        assertThat(Http.json(answer).get("detail").asString()).contains("Rien ne porte");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/search?q=%20",
        "/api/neighbourhood?id=cicad&types=KNOWS",
        "/api/neighbourhood?id=cicad&kinds=Person",
        "/api/neighbourhood?id=cicad&direction=up",
        "/api/neighbourhood?id=cicad&at=yesterday",
        "/api/neighbourhood?id=cicad&depth=4",
        "/api/neighbourhood?id=cicad&limit=100000",
        "/api/paths?from=cicad&to=cicad",
        "/api/paths?from=cicad&to=unodc&maxLength=7",
        "/api/paths?from=cicad&to=unodc&at=yesterday",
        "/api/paths?from=cicad&to=unodc&at=2021&atMode=perhaps"
    })
    void aQuestionThatMakesNoSenseIsAnsweredWithASentence(String path) {
        var answer = http.get(path);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Http.json(answer).get("detail").asString()).isNotBlank();
    }

    @Test
    void relationsAndEntitiesAreFoundAgainByTheirIds() {
        JsonNode edges = http.json("/api/neighbourhood?id=cicad&limit=3").get("edges");
        String id = edges.get(0).get("id").asString();
        JsonNode again = http.json("/api/relations?ids=" + id + ",r-0000000000000000");
        assertThat(again.at("/edges/0/id").asString()).isEqualTo(id);
        assertThat(again.get("nodes").size()).isEqualTo(2);
        assertThat(again.at("/missing/0").asString()).isEqualTo("r-0000000000000000");
        JsonNode entities = http.json("/api/entities?ids=cicad,nobody");
        assertThat(entities.at("/nodes/0/id").asString()).isEqualTo("cicad");
        assertThat(entities.at("/missing/0").asString()).isEqualTo("nobody");
    }

    @Test
    void aPathLeadsOverRelationsThatJoinItsNodes() {
        JsonNode answer = http.json("/api/paths?from=state-mar&to=cicad");
        assertThat(answer.get("shown").asInt()).isPositive();
        JsonNode path = answer.at("/paths/0");
        assertThat(path.at("/nodes/0").asString()).isEqualTo("state-mar");
        assertThat(path.get("nodes").size()).isEqualTo(path.get("edges").size() + 1);
    }

    @Test
    void theVocabularySpeaksBothLanguages() {
        assertThat(http.json("/api/vocabulary?lang=fr").at("/kinds/1/many").asString())
                .isEqualTo("Pays");
        var answer = http.get("/api/vocabulary", "Accept-Language", "fr-CH, en;q=0.5");
        assertThat(Http.json(answer).at("/kinds/1/one").asString()).isEqualTo("Pays");
    }

    @Test
    void theApiDescribesItself() {
        String description = http.get("/api/openapi").body();
        assertThat(description)
                .contains(
                        "/api/search", "/api/neighbourhood", "/api/entities/{id}", "/api/imports");
    }

    /** Two hundred relations elsewhere in the graph leave the cost of one hop as it was. */
    @Test
    void theCostOfOneHopDoesNotGrowWithTheGraph() {
        long before = hitsOfOneHop();
        try (var session = driver.session()) {
            session.run(
                            "UNWIND range(1, 200) AS i CREATE (a:Entity:Topic {id: 'test-a' +"
                                    + " i})-[:ADDRESSES {id: 'test-r' + i}]->(b:Entity:Topic {id:"
                                    + " 'test-b' + i})")
                    .consume();
            assertThat(hitsOfOneHop()).isEqualTo(before);
        } finally {
            try (var session = driver.session()) {
                session.run("MATCH (n:Entity) WHERE n.id STARTS WITH 'test-' DETACH DELETE n")
                        .consume();
            }
        }
    }

    private long hitsOfOneHop() {
        var parameters = new java.util.HashMap<String, Object>();
        parameters.put("ids", List.of("cicad"));
        for (String absent : List.of("shown", "types", "kinds", "at_min", "at_max")) {
            parameters.put(absent, null);
        }
        parameters.putAll(
                Map.of("direction", "both", "attested", true, "relevance", Map.of(), "limit", 25));
        parameters.put("hub", Neighbourhoods.HUB);
        try (var session = driver.session()) {
            String query = "PROFILE " + queries.text("exploration/neighbourhood");
            session.run(query, parameters).consume();
            return hits(session.run(query, parameters).consume().plan());
        }
    }

    private static long hits(Plan plan) {
        return plan.arguments().getOrDefault("DbHits", org.neo4j.driver.Values.value(0)).asLong()
                + plan.children().stream().mapToLong(child -> hits((Plan) child)).sum();
    }

    private void remove(String id) {
        try (var session = driver.session()) {
            session.run("MATCH (n:Entity {id: $id}) DETACH DELETE n", Map.of("id", id)).consume();
        }
    }
}
