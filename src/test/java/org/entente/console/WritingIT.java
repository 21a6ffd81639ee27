package org.entente.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.Http;
import org.entente.WithGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;
import java.util.Map;

/** What helps to write a query. */
@WithGraph
class WritingIT {

    @LocalServerPort private int port;
    private ConsoleCalls calls;

    @BeforeEach
    void connect() {
        calls = new ConsoleCalls(port);
    }

    @Test
    void theSchemaNamesWhatAQueryCanUse() {
        JsonNode schema = calls.http().json("/api/cypher/schema");
        assertThat(schema.get("labels").toString()).contains("\"Entity\"", "\"Instrument\"");
        assertThat(schema.get("types").toString()).contains("\"MEMBER_OF\"");
        assertThat(schema.get("properties").toString()).contains("\"name_fr\"");
        assertThat(schema.get("functions").toString()).contains("\"toUpper\"", "\"date.truncate\"");
        assertThat(schema.get("procedures").toString())
                .contains("db.labels")
                .doesNotContain("killConnections");
    }

    @Test
    void anErrorIsPlacedWhereItIs() {
        JsonNode answer = check("MATCH (n)\nRETRUN n");
        assertThat(answer.at("/problems/0/severity").asString()).isEqualTo("error");
        assertThat(answer.at("/problems/0/line").asInt()).isEqualTo(2);
        assertThat(answer.at("/problems/0/column").asInt()).isEqualTo(1);
    }

    @Test
    void aWarningOfTheDatabaseIsHandedOnWithItsPlace() {
        JsonNode answer = check("MATCH (n:Entitty) RETURN n");
        assertThat(answer.at("/problems/0/severity").asString()).isEqualTo("warning");
        assertThat(answer.at("/problems/0/message").asString()).contains("Entitty");
        assertThat(answer.at("/problems/0/line").asInt()).isEqualTo(1);
        assertThat(answer.at("/problems/0/column").asInt()).isEqualTo(10);
    }

    @Test
    void whatWouldBeDeniedIsSaidBefore() {
        JsonNode answer = check("CREATE (n:X) RETURN n");
        assertThat(answer.at("/problems/0/code").asString()).isEqualTo("DENIED");
        assertThat(check("MATCH (n:Entity) RETURN n").get("problems").size()).isZero();
    }

    @Test
    void parametersOfTheQueryAreNamed() {
        assertThat(
                        check("MATCH (n {id: $one}) WHERE n.x = $two OR '$no' = $one RETURN n")
                                .get("parameters")
                                .toString())
                .isEqualTo("[\"one\",\"two\"]");
    }

    @Test
    void aVeryLongQueryIsNotLookedAt() {
        assertThat(post("RETURN '" + "x".repeat(30_000) + "'").statusCode()).isEqualTo(413);
    }

    private JsonNode check(String query) {
        var answer = post(query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Http.json(answer);
    }

    private HttpResponse<String> post(String query) {
        return calls.http()
                .post(
                        "/api/cypher/check",
                        ConsoleCalls.body(query, Map.of()),
                        "Content-Type",
                        "application/json");
    }
}
