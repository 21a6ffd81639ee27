package org.entente.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.Http;
import org.entente.WithGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;

import java.util.Set;
import java.util.TreeSet;

/** An entity "as at" a date: what is attested then, and what is possible. */
@WithGraph
class EntityAsAtIT {

    private static final String GROUP = "/api/entities/pompidou-group?limit=500&lang=en";

    @LocalServerPort private int port;
    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @ParameterizedTest
    @CsvSource({
        "2000, attested, state-esp, true",
        "2020, attested, state-esp, false",
        "2022, attested, state-esp, false",
        "2010, possible, state-esp, true",
        "2020, possible, state-esp, false",
        "2000, attested, state-mar, false",
        "2020, attested, state-mar, true",
        "2022, attested, state-mar, true",
        "2020, attested, state-isr, false",
        "2022, attested, state-isr, true",
        "2020, attested, state-mex, false",
        "2022, attested, state-mex, true",
        "2000, possible, state-isr, true"
    })
    void membersAreThoseWhomASourceNamesThen(
            String at, String mode, String state, boolean isMember) {
        JsonNode group = http.json(GROUP + "&at=" + at + "&atMode=" + mode);
        assertThat(members(group).contains(state)).isEqualTo(isMember);
    }

    @ParameterizedTest
    @CsvSource({
        "2005, possible, false",
        "2006, attested, true",
        "2010, attested, false",
        "2010, possible, true",
        "2021-04-12, attested, true"
    })
    void aRelationIsNotPossibleBeforeItsStart(String at, String mode, boolean isPart) {
        JsonNode mednet = http.json("/api/entities/mednet?at=" + at + "&atMode=" + mode);
        assertThat(ends(mednet, "PART_OF").contains("pompidou-group")).isEqualTo(isPart);
    }

    @Test
    void aStageThatIsNotReachedIsNotTold() {
        String statute = "/api/entities/revised-statute-pompidou-group?at=";
        JsonNode before = http.json(statute + "2021-04-12");
        assertThat(before.get("stages").findValuesAsString("stage")).containsExactly("expected");
        JsonNode after = http.json(statute + "2021-07");
        assertThat(after.get("stages").findValuesAsString("stage"))
                .containsExactly("expected", "adopted");
        assertThat(ends(http.json(statute + "2021-06-16"), "ADOPTED"))
                .contains("committee-of-ministers");
    }

    @Test
    void theAnswerSaysForWhichDateItIsAndHowManyFactsThatLeavesOut() {
        JsonNode always = http.json(GROUP);
        assertThat(always.get("at").isNull()).isTrue();
        assertThat(always.get("leftOut").isNull()).isTrue();
        JsonNode then = http.json(GROUP + "&at=2000-03-08");
        assertThat(then.get("at").asString()).isEqualTo("2000-03-08");
        assertThat(then.get("atMode").asString()).isEqualTo("attested");
        int leftOut = then.get("leftOutCount").asInt();
        assertThat(relations(then) + stated(then) + leftOut)
                .isEqualTo(relations(always) + stated(always));
        assertThat(then.get("leftOut").asString())
                .isEqualTo(
                        leftOut
                                + " facts are left out: no source attests them at the date asked"
                                + " for (8 March 2000).");
    }

    @Test
    void oneFactIsLeftOutInTheSingularAndInFrench() {
        String place = "/api/entities/state-arm?at=1900&lang=";
        JsonNode english = http.json(place + "en");
        int leftOut = english.get("leftOutCount").asInt();
        assertThat(english.get("leftOut").asString())
                .startsWith(leftOut == 1 ? "One fact is left out: no" : leftOut + " facts are");
        assertThat(http.json(place + "fr").get("leftOut").asString())
                .endsWith("atteste à la date demandée (1900).")
                .contains("\u00a0: aucune source ne ");
        assertThat(http.json(place + "fr&atMode=possible").get("atMode").asString())
                .isEqualTo("possible");
    }

    @Test
    void aFigureSpeaksForItsOwnDateAlone() {
        JsonNode then = http.json(GROUP + "&at=2021-04-12");
        assertThat(then.get("figures").findValuesAsString("value"))
                .contains("41")
                .doesNotContain("35");
        assertThat(then.get("figures").get(0).get("recorded").isNull()).isTrue();
    }

    @Test
    void aDateOrModeThatIsNoneIsRefusedWithASentence() {
        for (String query : Set.of("at=yesterday", "at=2021&atMode=perhaps")) {
            var answer = http.get("/api/entities/cicad?" + query);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(Http.json(answer).get("detail").asString()).isNotBlank();
        }
    }

    private static Set<String> members(JsonNode entity) {
        var ids = new TreeSet<String>();
        for (JsonNode group : entity.get("facts")) {
            boolean member = group.get("role").asString("").equals("member");
            if (member && !group.get("denied").asBoolean()) {
                ids.addAll(otherEnds(group));
            }
        }
        return ids;
    }

    private static Set<String> ends(JsonNode entity, String type) {
        var ids = new TreeSet<String>();
        for (JsonNode group : entity.get("facts")) {
            if (group.get("type").asString().equals(type)) {
                ids.addAll(otherEnds(group));
            }
        }
        return ids;
    }

    private static Set<String> otherEnds(JsonNode group) {
        var ids = new TreeSet<String>();
        group.get("relations").forEach(one -> ids.add(one.at("/other/id").asString()));
        return ids;
    }

    private static int relations(JsonNode entity) {
        int number = 0;
        for (JsonNode group : entity.get("facts")) {
            number += group.get("total").asInt();
        }
        return number;
    }

    private static int stated(JsonNode entity) {
        int number = 0;
        for (JsonNode figure : entity.get("figures")) {
            number += figure.get("stated").size();
        }
        return number;
    }
}
