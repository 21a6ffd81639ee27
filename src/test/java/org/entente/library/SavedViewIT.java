package org.entente.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.Http;
import org.entente.WithGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.provisioning.UserDetailsManager;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;

import javax.sql.DataSource;

@WithGraph
class SavedViewIT {

    private static final String LINK = "{\"f\":[\"cicad\"],\"n\":[[\"cicad\",1,2,3,0]],\"e\":[]}";
    private static final String ANNA = Http.basic("test-anna", "a-password");
    private static final String BRUNO = Http.basic("test-bruno", "a-password");

    @LocalServerPort private int port;
    @Autowired private UserDetailsManager accounts;
    @Autowired private DataSource store;
    private Http http;

    @BeforeEach
    void makeAccounts() {
        http = new Http(port);
        for (String name : List.of("test-anna", "test-bruno")) {
            accounts.createUser(
                    User.withUsername(name).password("{noop}a-password").roles("reader").build());
        }
    }

    @AfterEach
    void removeWhatWasMade() {
        accounts.deleteUser("test-anna");
        accounts.deleteUser("test-bruno");
        JdbcClient.create(store).sql("delete from saved_views where owner like 'test-%'").update();
    }

    @Test
    void aSavedViewOpensAsItWasSaved() {
        HttpResponse<String> saved = save(ANNA, "Before the meeting", false);
        assertThat(saved.statusCode()).isEqualTo(201);
        assertThat(saved.headers().firstValue("ETag")).contains("\"1\"");
        JsonNode opened = Http.json(call("GET", path(saved), "", ANNA));
        assertThat(opened.at("/view/title").asString()).isEqualTo("Before the meeting");
        assertThat(opened.at("/view/owner").asString()).isEqualTo("test-anna");
        assertThat(opened.at("/format").asInt()).isEqualTo(1);
        assertThat(opened.get("link").toString()).isEqualTo(LINK);
    }

    @Test
    void whatIsNotSharedIsForItsOwnerAlone() {
        String path = path(save(ANNA, "Mine", false));
        for (String who : List.of(BRUNO, "")) {
            HttpResponse<String> refused = call("GET", path, "", who);
            assertThat(refused.statusCode()).isEqualTo(404);
            assertThat(refused.body()).contains("does not share it").doesNotContain("Mine");
            assertThat(titles(who)).doesNotContain("Mine");
        }
        assertThat(titles(ANNA)).contains("Mine");
        assertThat(titles(Http.admin())).contains("Mine");
    }

    @Test
    void whatIsSharedMayBeReadByAllAndChangedByItsOwner() {
        String path = path(save(ANNA, "Ours", true));
        assertThat(titles("")).contains("Ours");
        assertThat(call("GET", path, "", BRUNO).statusCode()).isEqualTo(200);
        assertThat(put(path, BRUNO, "Taken", "\"1\"").statusCode()).isEqualTo(403);
        assertThat(call("DELETE", path, "", BRUNO).statusCode()).isEqualTo(403);
        assertThat(put(path, ANNA, "Ours still", "\"1\"").statusCode()).isEqualTo(200);
        assertThat(titles(BRUNO)).contains("Ours still").doesNotContain("Ours", "Taken");
    }

    @Test
    void twoChangesOfTheSameVersionAreNotBothMade() {
        String path = path(save(ANNA, "First", false));
        assertThat(put(path, ANNA, "Second", null).statusCode()).isEqualTo(412);
        assertThat(put(path, ANNA, "Second", "\"1\"").statusCode()).isEqualTo(200);
        HttpResponse<String> late = put(path, ANNA, "Late", "\"1\"");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("was changed meanwhile");
        assertThat(titles(ANNA)).contains("Second").doesNotContain("Late");
    }

    @Test
    void aDeletedViewIsGoneForGood() {
        String path = path(save(ANNA, "Old", true));
        assertThat(call("DELETE", path, "", ANNA).statusCode()).isEqualTo(204);
        assertThat(call("GET", path, "", ANNA).statusCode()).isEqualTo(404);
    }

    @Test
    void whatCouldNotBeOpenedAgainIsNotSaved() {
        for (String body :
                List.of(
                        body(" ", false, LINK),
                        body("x".repeat(121), false, LINK),
                        body("line\\nbreak", false, LINK),
                        body("No view", false, "{\"n\":[]}"),
                        body("Large", false, "{\"n\":[\"" + "x".repeat(250_000) + "\"],\"e\":[]}"),
                        "{\"title\":\"No link\"}")) {
            assertThat(call("POST", "/api/views", body, ANNA).statusCode()).isEqualTo(400);
        }
        assertThat(titles(ANNA)).isEmpty();
    }

    @Test
    void noSavedViewIsInTheGraph() {
        save(ANNA, "Nowhere-to-be-queried", true);
        String query =
                "{\"query\":\"MATCH (n) WHERE any(k IN keys(n) WHERE toStringOrNull(n[k]) CONTAINS"
                        + " 'Nowhere-to-be') RETURN count(n) AS number\"}";
        JsonNode answer =
                Http.json(http.post("/api/cypher", query, "Content-Type", "application/json"));
        assertThat(answer.at("/rows/0/0").asInt(-1)).isZero();
    }

    private HttpResponse<String> save(String who, String title, boolean shared) {
        return call("POST", "/api/views", body(title, shared, LINK), who);
    }

    private HttpResponse<String> put(String path, String who, String title, String version) {
        var request = http.request(path, "Authorization", who, "Content-Type", "application/json");
        if (version != null) {
            request.header("If-Match", version);
        }
        return http.send(request.PUT(BodyPublishers.ofString(body(title, true, LINK))));
    }

    private HttpResponse<String> call(String method, String path, String body, String who) {
        var request = http.request(path, "Content-Type", "application/json");
        if (!who.isEmpty()) {
            request.header("Authorization", who);
        }
        return http.send(request.method(method, BodyPublishers.ofString(body)));
    }

    private List<String> titles(String who) {
        return Http.json(call("GET", "/api/views", "", who))
                .get("views")
                .valueStream()
                .filter(view -> view.get("owner").asString().startsWith("test-"))
                .map(view -> view.get("title").asString())
                .toList();
    }

    private static String path(HttpResponse<String> saved) {
        return saved.headers().firstValue("Location").orElseThrow();
    }

    private static String body(String title, boolean shared, String link) {
        return "{\"title\":\"%s\",\"shared\":%s,\"link\":%s}".formatted(title, shared, link);
    }
}
