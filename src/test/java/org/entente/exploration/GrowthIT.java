package org.entente.exploration;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.Http;
import org.entente.WithGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;

@WithGraph
class GrowthIT {

    @LocalServerPort private int port;
    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @Test
    void anExpansionIsCountedBeforeAnythingIsDrawn() {
        JsonNode answer = http.json("/api/expansions?id=mednet&lang=en");
        JsonNode countries = group(answer, "MEMBER_OF", "in", "State");
        assertThat(countries.get("label").asString()).isEqualTo("has as members");
        assertThat(countries.get("kindLabel").asString()).isEqualTo("Countries");
        JsonNode drawn =
                http.json("/api/neighbourhood?id=mednet&types=MEMBER_OF&direction=in&kinds=State");
        assertThat(countries.get("neighbours").asInt())
                .isEqualTo(drawn.get("total").asInt())
                .isEqualTo(17);
        assertThat(answer.get("atLeast").asBoolean()).isFalse();
        int sum = 0;
        for (JsonNode one : answer.get("groups")) {
            sum += one.get("relations").asInt();
        }
        assertThat(answer.get("relations").asInt()).isEqualTo(sum);
    }

    @Test
    void theMostRelevantTypeComesFirstInTheReadersLanguage() {
        JsonNode first = http.json("/api/expansions?id=pompidou-group&lang=fr").at("/groups/0");
        assertThat(first.get("type").asString()).isEqualTo("COOPERATES_WITH");
        assertThat(first.get("direction").asString()).isEqualTo("both");
        assertThat(first.get("label").asString()).isEqualTo("coopère avec");
    }

    @Test
    void relationsAmongEntitiesAreThoseBetweenThemAndNoOthers() {
        JsonNode edges = http.json("/api/among?ids=pompidou-group,mednet,cicad,oas").get("edges");
        assertThat(edges).isNotEmpty();
        List<String> ids = List.of("pompidou-group", "mednet", "cicad", "oas");
        var pairs = new ArrayList<String>();
        for (JsonNode edge : edges) {
            assertThat(ids).contains(edge.get("source").asString(), edge.get("target").asString());
            pairs.add(edge.get("source").asString() + " " + edge.get("target").asString());
        }
        assertThat(pairs)
                .contains("cicad pompidou-group", "cicad oas", "mednet pompidou-group")
                .doesNotHaveDuplicates();
    }

    @Test
    void aCommonNeighbourIsNextToEachOfThem() {
        JsonNode answer = http.json("/api/common?ids=state-mar,state-lbn");
        assertThat(answer.get("nodes").toString())
                .contains("mednet", "opioid-agonist-treatment-mednet")
                .doesNotContain("cicad");
        assertThat(answer.get("shown").asInt()).isEqualTo(answer.get("total").asInt());
    }

    @Test
    void anEdgeTellsItsAttestedYearsAndItsLatestStage() {
        JsonNode edge = http.json("/api/among?ids=pompidou-group,unodc&lang=fr").at("/edges/0");
        assertThat(edge.get("years").toString()).isEqualTo("[2021,2021]");
        assertThat(edge.get("stage").asString()).isEqualTo("committed");
        assertThat(edge.get("stageLabel").asString()).isEqualTo("engagement pris");
    }

    /** What is attested of 1999 is the Council of Europe's; the rest is attested later. */
    @Test
    void whatAViewGrowsByFollowsTheDate() {
        String then = "&at=1999&atMode=attested";
        JsonNode ever = http.json("/api/expansions?id=pompidou-group");
        JsonNode dated = http.json("/api/expansions?id=pompidou-group" + then);
        assertThat(dated.get("relations").asInt()).isLessThan(ever.get("relations").asInt());
        assertThat(dated.get("groups").toString()).doesNotContain("COOPERATES_WITH");
        String pair = "pompidou-group,unodc";
        assertThat(http.json("/api/among?ids=" + pair).get("edges")).isNotEmpty();
        assertThat(http.json("/api/among?ids=" + pair + then).get("edges")).isEmpty();
        String states = "/api/common?ids=state-mar,state-lbn";
        assertThat(http.json(states).get("total").asInt()).isPositive();
        assertThat(http.json(states + then).get("total").asInt()).isZero();
        assertThat(http.json(states + "&at=1999&atMode=possible").get("total").asInt())
                .isPositive();
    }

    @Test
    void theNumberOfRelationsFollowsTheDate() {
        int ever = number("/api/entities?ids=pompidou-group");
        int then = number("/api/entities?ids=pompidou-group&at=1999");
        assertThat(then).isPositive().isLessThan(ever);
        JsonNode around = http.json("/api/neighbourhood?id=pompidou-group&at=1999&limit=500");
        assertThat(around.get("edges")).hasSize(then);
        assertThat(around.get("hidden").has("pompidou-group")).isFalse();
        assertThat(http.json("/api/entities?ids=cicad,undp&at=1066").get("hidden")).isEmpty();
        assertThat(http.json("/api/entities?ids=cicad,undp&at=1066").get("nodes")).hasSize(2);
    }

    private int number(String path) {
        int sum = 0;
        for (JsonNode one : http.json(path).at("/hidden/pompidou-group")) {
            sum += one.asInt();
        }
        return sum;
    }

    @ParameterizedTest
    @CsvSource({
        "/api/expansions?id=nobody, 404",
        "/api/common?ids=cicad, 400",
        "/api/common?ids=cicad&ids=nobody, 404",
        "/api/common?ids=cicad&ids=oas&limit=0, 400",
        "/api/among, 400"
    })
    void whatMakesNoSenseIsAnsweredWithASentence(String path, int status) {
        var answer = http.get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Http.json(answer).get("detail").asString()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "2000-03-08, attested",
        "2020, attested",
        "1990, attested",
        "2021-04-12, attested",
        "1999, possible",
        "2030, possible",
        "2020, possible"
    })
    void relationsReadAgainHoldAtADateAsTheNeighbourhoodSays(String at, String mode) {
        String hop = "/api/neighbourhood?id=pompidou-group&limit=200";
        var all = ids(http.json(hop).get("edges"));
        var then = ids(http.json(hop + "&at=" + at + "&atMode=" + mode).get("edges"));
        JsonNode again =
                http.json(
                        "/api/relations?ids="
                                + String.join(",", all)
                                + "&at="
                                + at
                                + "&atMode="
                                + mode);
        var outside = new ArrayList<String>();
        again.get("outside").forEach(one -> outside.add(one.asString()));
        all.removeAll(outside);
        assertThat(all).containsExactlyInAnyOrderElementsOf(then);
    }

    private static List<String> ids(JsonNode edges) {
        var ids = new ArrayList<String>();
        edges.forEach(edge -> ids.add(edge.get("id").asString()));
        return ids;
    }

    private static JsonNode group(JsonNode answer, String type, String direction, String kind) {
        for (JsonNode one : answer.get("groups")) {
            if (one.get("type").asString().equals(type)
                    && one.get("direction").asString().equals(direction)
                    && one.get("kind").asString().equals(kind)) {
                return one;
            }
        }
        throw new AssertionError(answer.toString());
    }
}
