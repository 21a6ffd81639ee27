package org.entente.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.Http;
import org.entente.WithGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.provisioning.UserDetailsManager;

import tools.jackson.databind.JsonNode;

import java.util.Map;

@WithGraph
class HistoryIT {

    private static final String CARLA = Http.basic("test-carla", "a-password");

    @LocalServerPort private int port;
    @Autowired private UserDetailsManager accounts;
    @Autowired private PasswordEncoder encoder;
    private ConsoleCalls calls;

    @BeforeEach
    void makeAccount() {
        calls = new ConsoleCalls(port);
        accounts.createUser(
                User.withUsername("test-carla")
                        .password(encoder.encode("a-password"))
                        .roles("reader")
                        .build());
    }

    @AfterEach
    void removeAccount() {
        calls.http()
                .send(calls.http().request("/api/cypher/history", "Authorization", CARLA).DELETE());
        accounts.deleteUser("test-carla");
    }

    @Test
    void whatAnAccountAskedIsKeptWithHowItEnded() {
        calls.ask("RETURN $x AS x", Map.of("parameters", Map.of("x", 7)), "Authorization", CARLA);
        calls.ask("CREATE (n:X)", Map.of(), "Authorization", CARLA);
        calls.ask("RETURN 'of nobody'", Map.of());
        JsonNode entries = history("");
        assertThat(entries.size()).isEqualTo(2);
        assertThat(entries.get(0).get("outcome").asString()).isEqualTo("REFUSED");
        assertThat(entries.get(1).get("query").asString()).isEqualTo("RETURN $x AS x");
        assertThat(entries.get(1).at("/parameters/x").asInt()).isEqualTo(7);
        assertThat(entries.get(1).get("rows").asInt()).isEqualTo(1);
        assertThat(entries.get(1).get("outcome").asString()).isEqualTo("ANSWERED");
    }

    @Test
    void itIsSearchedAndForgotten() {
        calls.ask("RETURN 1 AS apple", Map.of(), "Authorization", CARLA);
        calls.ask("RETURN 2 AS pear", Map.of(), "Authorization", CARLA);
        JsonNode found = history("?search=APPLE");
        assertThat(found.size()).isEqualTo(1);
        String id = found.get(0).get("id").asString();
        assertThat(forget(id, CARLA)).isEqualTo(204);
        assertThat(forget(id, CARLA)).isEqualTo(404);
        assertThat(history("").size()).isEqualTo(1);
    }

    @Test
    void nobodyReadsOrForgetsWhatAnotherAsked() {
        calls.ask("RETURN 1 AS secret", Map.of(), "Authorization", CARLA);
        String id = history("").get(0).get("id").asString();
        assertThat(forget(id, Http.admin())).isEqualTo(404);
        assertThat(calls.http().get("/api/cypher/history", "Authorization", Http.admin()).body())
                .doesNotContain("secret");
        assertThat(calls.http().get("/api/cypher/history").statusCode()).isEqualTo(401);
    }

    private JsonNode history(String query) {
        return Http.json(calls.http().get("/api/cypher/history" + query, "Authorization", CARLA))
                .get("entries");
    }

    private int forget(String id, String who) {
        return calls.http()
                .send(
                        calls.http()
                                .request("/api/cypher/history/" + id, "Authorization", who)
                                .DELETE())
                .statusCode();
    }
}
