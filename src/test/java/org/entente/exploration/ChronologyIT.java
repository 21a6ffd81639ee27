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

import java.time.LocalDate;
import java.util.Map;

@WithGraph
class ChronologyIT {

    @LocalServerPort private int port;
    @Autowired private Driver driver;
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

    @Test
    void anInstrumentRunsFromItsFirstFormalStepAndHasNoKnownEnd() {
        JsonNode row = entity("arrangement-2021-02", "en");
        assertThat(row.get("text").asString()).isEqualTo("signed February 2021");
        assertThat(row.at("/pieces/0/0").asLong()).isEqualTo(day("2021-02-01"));
        assertThat(row.get("openStart").asBoolean()).isFalse();
        assertThat(row.get("openEnd").asBoolean()).isTrue();
        assertThat(entity("arrangement-2021-02", "fr").get("text").asString())
                .contains("février 2021");
    }

    @Test
    void anEventHasBothEndsAndAnUncertainDateSaysSo() {
        JsonNode session = entity("cnd-64", "en");
        assertThat(session.get("text").asString()).isEqualTo("12 to 16 April 2021");
        assertThat(session.get("openEnd").asBoolean()).isFalse();
        assertThat(session.get("unsure").asBoolean()).isFalse();
        assertThat(
                        entity("pompidou-group-ministerial-meeting-1972", "en")
                                .get("unsure")
                                .asBoolean())
                .isTrue();
    }

    @Test
    void aRelationIsKnownForTheDaysThatSourcesAttest() {
        driver.executableQuery(
                        """
                        CREATE (:Entity:Organisation {id: 'test-a'})-[:MEMBER_OF {id: 'test-r', attested: [$day, $day], from: '2010'}]->
                          (:Entity:Organisation {id: 'test-b'})<-[:MEMBER_OF {id: 'test-s', attested: [$day, $day]}]-
                          (c:Entity:Organisation {id: 'test-c'})-[:PART_OF {id: 'test-t'}]->(:Entity:Organisation {id: 'test-d'})
                        """)
                .withParameters(Map.of("day", day("2021-04-12")))
                .execute();
        JsonNode dated = relation("test-r");
        assertThat(dated.get("text").asString()).isEqualTo("since 2010");
        assertThat(dated.get("pieces")).hasSize(2);
        assertThat(dated.get("openStart").asBoolean()).isFalse();
        JsonNode attested = relation("test-s");
        assertThat(attested.get("text").asString()).isEqualTo("attested 12 April 2021");
        assertThat(attested.get("openStart").asBoolean()).isTrue();
        JsonNode undated = relation("test-t");
        assertThat(undated.get("pieces")).isEmpty();
        assertThat(undated.get("text").asString()).isEmpty();
    }

    @Test
    void nothingAskedForIsRefusedInASentence() {
        assertThat(http.get("/api/chronology").statusCode()).isEqualTo(400);
        assertThat(http.json("/api/chronology?entities=no-such-thing").get("entities")).isEmpty();
    }

    private JsonNode entity(String id, String language) {
        return http.json("/api/chronology?entities=" + id + "&lang=" + language).at("/entities/0");
    }

    private JsonNode relation(String id) {
        return http.json("/api/chronology?lang=en&relations=" + id).at("/relations/0");
    }

    private static long day(String date) {
        return LocalDate.parse(date).toEpochDay();
    }
}
