package org.entente.identity.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.Http;
import org.entente.TestEntities;
import org.entente.WithGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

@WithGraph
class DuplicatesIT {

    private static final String ENTITIES =
            """
            id,kind,name_en,name_fr,acronym_fr,iso2,iso3
            test-onudc,Organisation,,Office contre la drogue (ONU),ONUDC,,
            test-mohammed-v-fr,Organisation,,Université Mohammed V d'essai,,,
            test-mohammed-v-en,Organisation,Essai Mohammed V University,,,,
            test-conseil,Organisation,,Conseil de l’Europe,,,
            test-state,State,Niger,,,XN,XNE
            test-emcdda,Organisation,European Drugs Observatory of tests,,,,
            test-euda,Organisation,European Drugs Observatory of Tests,,,,
            """;
    private static final String RELATIONS =
            """
            type,source,target
            SUCCEEDS,test-euda,test-emcdda
            """;

    @LocalServerPort private int port;
    @Autowired private Driver driver;
    private Http http;

    @BeforeEach
    void load() {
        http = new Http(port);
        assertThat(
                        http.uploadAll(
                                        "",
                                        Map.of(
                                                "entities.csv",
                                                ENTITIES,
                                                "relations.csv",
                                                RELATIONS),
                                        "Authorization",
                                        Http.admin())
                                .statusCode())
                .isEqualTo(200);
    }

    @AfterEach
    void tidy() {
        TestEntities.remove(driver);
    }

    @Test
    void theWholeGraphIsGoneThroughInPages() {
        List<String> pairs = new ArrayList<>();
        String after = "";
        int examined = 0;
        do {
            JsonNode page = http.json("/api/duplicates?limit=1&after=" + after);
            page.get("pairs").forEach(pair -> pairs.add(ids(pair)));
            examined += page.get("examined").asInt();
            after = page.get("next").asString("");
        } while (!after.isEmpty());
        assertThat(pairs)
                .doesNotHaveDuplicates()
                .contains(
                        "council-of-europe test-conseil",
                        "test-onudc unodc",
                        "test-mohammed-v-en test-mohammed-v-fr");
        assertThat(pairs)
                .noneMatch(pair -> pair.contains("emcdda"))
                .noneMatch(pair -> pair.contains("state-"));
        assertThat(examined).isEqualTo(http.json("/api/status").get("entities").asInt());
    }

    @Test
    void aPairSaysWhatBothAreAndWhyTheyAreAlike() {
        JsonNode pair = http.json("/api/duplicates?id=test-conseil&lang=fr").at("/pairs/0");
        assertThat(pair.get("score").asInt()).isBetween(90, 100);
        assertThat(pair.at("/names/0").asString()).isEqualTo("Conseil de l’Europe");
        assertThat(pair.at("/names/1").asString()).isEqualTo("Conseil de l'Europe");
        assertThat(pair.at("/evidence/0/id").asString()).isEqualTo("ACCENTS");
        assertThat(pair.at("/evidence/0/label").asString()).startsWith("même nom, aux accents");
        assertThat(pair.at("/one/id").asString()).isEqualTo("test-conseil");
        assertThat(pair.at("/other/kindLabel").asString()).isEqualTo("Organisation");
        assertThat(pair.at("/other/nameEn").asString()).isEqualTo("Council of Europe");
        assertThat(pair.at("/other/facts").asInt()).isPositive();
        assertThat(pair.at("/other/sources").asInt()).isPositive();
    }

    @Test
    void whatSpeaksAgainstIsSaidWhereLessIsAskedFor() {
        JsonNode answer = http.json("/api/duplicates?id=test-euda");
        assertThat(answer.get("pairs")).isEmpty();
        JsonNode pair = http.json("/api/duplicates?id=test-euda&least=30").at("/pairs/0");
        assertThat(pair.at("/other/id").asString()).isEqualTo("test-emcdda");
        assertThat(pair.get("evidence").toString()).contains("\"JOINED\"");
    }

    @ParameterizedTest
    @CsvSource({
        "ONUDC, Organisation, unodc",
        "conseil de l europe, , council-of-europe",
        "OEDT, Organisation, emcdda",
        "Pompidou Groupe, , pompidou-group"
    })
    void aNameToBeFindsWhatHasIt(String name, String kind, String id) {
        JsonNode answer =
                http.json(
                        "/api/duplicates?name="
                                + Http.encoded(name)
                                + (kind == null ? "" : "&kind=" + kind));
        assertThat(answer.get("pairs").valueStream().map(pair -> pair.at("/other/id").asString()))
                .contains(id);
        assertThat(answer.at("/pairs/0/one").isNull()).isTrue();
    }

    @Test
    void kindsNarrowWhatIsCompared() {
        JsonNode answer = http.json("/api/duplicates?kinds=State");
        assertThat(answer.get("pairs")).isEmpty();
        assertThat(answer.get("examined").asInt()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=101",
                "least=29",
                "least=101",
                "kinds=Nothing",
                "name=%20",
                "name=a&kind=Nothing",
                "name=a&id=unodc"
            })
    void whatMakesNoSenseIsRefusedInASentence(String query) {
        var answer = http.get("/api/duplicates?" + query);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Http.json(answer).get("detail").asString()).endsWith(".");
    }

    @Test
    void anUnknownEntityIsNotFound() {
        assertThat(http.get("/api/duplicates?id=test-nobody").statusCode()).isEqualTo(404);
    }

    private static String ids(JsonNode pair) {
        return pair.at("/one/id").asString() + " " + pair.at("/other/id").asString();
    }
}
