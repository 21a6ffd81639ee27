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

import java.util.ArrayList;
import java.util.List;

@WithGraph
class EntityIT {

    @LocalServerPort private int port;
    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @Test
    void statedAndRecordedMembersStandBesideEachOther() {
        JsonNode members = figure(http.json("/api/entities/pompidou-group?lang=en"), "members");
        assertThat(members.get("stated").toString()).contains("\"12 April 2021\"");
        assertThat(members.get("recorded").asString())
                .isEqualTo(
                        "13 named by a source dated 2020 or later; 22 more named only by older"
                                + " sources, end unknown");
        assertThat(members.at("/disagree/0").asString()).isEqualTo("2022: 40, 41");
    }

    @Test
    void whomSourcesOnlyDenyIsNeverListedAsAMember() {
        JsonNode facts = http.json("/api/entities/pompidou-group?lang=en").get("facts");
        for (JsonNode group : facts) {
            boolean algeria = group.get("relations").toString().contains("state-dza");
            if (group.get("type").asString().equals("MEMBER_OF") && algeria) {
                assertThat(group.get("denied").asBoolean()).isTrue();
                assertThat(group.get("label").asString()).contains("not so");
            }
        }
    }

    @Test
    void sourcesThatContradictEachOtherAreBothThere() {
        JsonNode spain = relation("state-esp", "MEMBER_OF", "pompidou-group");
        assertThat(spain.get("disagree").asBoolean()).isTrue();
        assertThat(spain.get("when").asString())
                .isEqualTo("attested 8 March 2000; denied about 2020; start not stated");
    }

    @Test
    void theArrangementWithCicadSupplementsTheMemorandumAndNamesNoSignatory() {
        JsonNode arrangement = http.json("/api/entities/arrangement-2021-02?lang=en");
        List<String> types = new ArrayList<>();
        arrangement.get("facts").forEach(group -> types.add(group.get("type").asString()));
        assertThat(types).contains("SUPPLEMENTS", "APPLIES_TO").doesNotContain("PARTY_TO");
    }

    @Test
    void everyClaimLeadsToItsPassage() {
        JsonNode group = http.json("/api/entities/mednet?lang=fr");
        for (JsonNode claim : group.get("claims")) {
            assertThat(group.get("documents").has(claim.get("document").asString())).isTrue();
        }
        assertThat(group.at("/claims").toString()).contains("Principales activités");
    }

    @Test
    void frenchSentencesTakeTheRightArticles() {
        JsonNode cooperation = relation("cicad", "COOPERATES_WITH", "pompidou-group");
        assertThat(cooperation.get("sentence").asString())
                .isEqualTo(
                        "La Commission interaméricaine de lutte contre l'abus des drogues coopère"
                                + " avec le Groupe Pompidou.");
        assertThat(cooperation.at("/oneSide/lead").asString()).isEqualTo("le ");
    }

    @ParameterizedTest
    @CsvSource({"en, are conducted in", "fr, se déroulent"})
    void aSubjectInThePluralTakesItsVerb(String lang, String label) {
        var labels = new ArrayList<String>();
        http.json("/api/entities/addictology-courses?lang=" + lang)
                .get("facts")
                .forEach(group -> labels.add(group.get("label").asString()));
        assertThat(labels).contains(label);
    }

    @Test
    void anEventTellsItsTimeInItsOwnZone() {
        assertThat(
                        http.json("/api/entities/cnd-64-side-event-3?lang=fr")
                                .get("properties")
                                .toString())
                .contains("13 avril 2021, 14\u00a0h\u00a010 à 15\u00a0h\u00a000 (Europe/Vienna)");
    }

    @Test
    void anUnknownEntityIsAnsweredWithTheNearestNames() {
        var answer = http.get("/api/entities/cicadd");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Http.json(answer).get("nearest").toString()).contains("cicad");
    }

    private JsonNode relation(String entity, String type, String other) {
        String language = type.equals("COOPERATES_WITH") ? "fr" : "en";
        for (JsonNode group :
                http.json("/api/entities/" + entity + "?lang=" + language).get("facts")) {
            for (JsonNode relation : group.get("relations")) {
                if (group.get("type").asString().equals(type)
                        && relation.at("/other/id").asString().equals(other)) {
                    return relation;
                }
            }
        }
        throw new AssertionError("no such relation of " + entity);
    }

    private static JsonNode figure(JsonNode entity, String measure) {
        for (JsonNode figure : entity.get("figures")) {
            if (figure.get("measure").asString().equals(measure)) {
                return figure;
            }
        }
        throw new AssertionError("no such figure");
    }
}
