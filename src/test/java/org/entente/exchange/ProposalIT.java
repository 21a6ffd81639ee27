package org.entente.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.Http;
import org.entente.WithGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;

import java.util.Map;

@WithGraph
class ProposalIT {

    @LocalServerPort private int port;
    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @Test
    void columnsAreGuessedInBothLanguages() {
        JsonNode proposal =
                propose("pays\torgane\tstatut\tdepuis\nMaroc\tTest A\tmember\t2006\n", "");
        assertThat(proposal.get("delimiter").asString()).isEqualTo("\t");
        assertThat(proposal.at("/sketch/makes").asString()).isEqualTo("relations");
        assertThat(proposal.at("/sketch/source/column").asString()).isEqualTo("pays");
        assertThat(proposal.at("/sketch/columns/role").asString()).isEqualTo("statut");
        assertThat(proposal.at("/nodes").valueStream().map(node -> node.get("id").asString()))
                .containsExactly("state-mar", "test-a");
        assertThat(proposal.at("/edges/0/role").asString()).isEqualTo("member");
    }

    @Test
    void aTableOfThingsIsEntities() {
        JsonNode proposal = propose("Name,Acronym,Website\nTest B,TB,https://b.example\n", "");
        assertThat(proposal.at("/sketch/makes").asString()).isEqualTo("entities");
        assertThat(proposal.at("/sketch/columns/acronym_en").asString()).isEqualTo("Acronym");
        assertThat(proposal.at("/nodes/0/id").asString()).isEqualTo("test-b");
    }

    @Test
    void aProfileThatFitsIsFoundAndTheOwnTablesNeedNone() {
        JsonNode factbook =
                propose("gec,country,organisation_abbr,qualifier,raw\nmo,Morocco,UN,,UN\n", "");
        assertThat(factbook.get("profile").asString()).isEqualTo("world-factbook");
        assertThat(factbook.get("sketch").isNull()).isTrue();
        assertThat(factbook.at("/nodes/0/id").asString()).isEqualTo("state-mar");
        JsonNode own = propose("id,kind,name_en\ntest-a,Organisation,A\n", "");
        assertThat(own.get("own").asBoolean()).isTrue();
    }

    @Test
    void whatIsWrongWithTheFirstRowsIsSaid() {
        JsonNode proposal = propose("country,organisation,since\nMorocco,Test A,01/02/1999\n", "");
        assertThat(proposal.at("/faults/0/column").asString()).isEqualTo("since");
        assertThat(proposal.at("/faults/0/line").asInt()).isEqualTo(2);
    }

    @Test
    void aSketchThatIsNoneIsRefusedWithASentence() {
        var answer =
                http.uploadParts(
                        "/api/imports/proposal",
                        Map.of("x.csv", "a,b\n1,2\n"),
                        Map.of("sketch", "{\"colour\": 1"),
                        "Authorization",
                        Http.admin());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    }

    private JsonNode propose(String content, String query) {
        var answer =
                http.uploadParts(
                        "/api/imports/proposal" + query,
                        Map.of("x.csv", content),
                        Map.of(),
                        "Authorization",
                        Http.admin());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Http.json(answer);
    }
}
