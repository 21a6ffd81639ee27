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
import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import javax.sql.DataSource;

@WithGraph
class OwnQuestionIT {

    private static final String ANNA = Http.basic("test-anna", "a-password");
    private static final String BRUNO = Http.basic("test-bruno", "a-password");
    private static final String QUERY = "MATCH (e:Entity {id: $subject}) RETURN e";
    private static final Map<String, Object> SUBJECT =
            Map.of("name", "subject", "type", "entity", "title", "Body", "default", "cicad");

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
        JdbcClient.create(store)
                .sql("delete from question_versions where owner like 'test-%'")
                .update();
    }

    @Test
    void aSavedQuestionIsInTheLibraryOfItsOwner() {
        HttpResponse<String> saved = save(ANNA, body("Mine", false));
        assertThat(saved.statusCode()).isEqualTo(201);
        assertThat(saved.headers().firstValue("ETag")).contains("\"1\"");
        JsonNode entry =
                library(ANNA).stream()
                        .filter(one -> one.get("title").asString().equals("Mine"))
                        .findFirst()
                        .orElseThrow();
        assertThat(entry).isEqualTo(Http.json(saved));
        assertThat(entry.get("query").asString()).isEqualTo(QUERY);
        assertThat(entry.get("owner").asString()).isEqualTo("test-anna");
        assertThat(entry.get("mine").asBoolean()).isTrue();
        assertThat(entry.get("topicTitle").asString()).isEqualTo("Saved by people");
        assertThat(entry.at("/parameters/0/type").asString()).isEqualTo("entity");
        assertThat(entry.at("/parameters/0/default").asString()).isEqualTo("cicad");
    }

    @Test
    void whatIsNotSharedIsForItsOwnerAlone() {
        String path = path(save(ANNA, body("Mine", false)));
        for (String who : List.of(BRUNO, "")) {
            assertThat(titles(who)).doesNotContain("Mine");
            for (String one : List.of(path, path + "/versions")) {
                HttpResponse<String> refused = call("GET", one, "", who);
                assertThat(refused.statusCode()).isEqualTo(404);
                assertThat(refused.body()).contains("does not share it").doesNotContain("Mine");
            }
        }
        assertThat(call("DELETE", path, "", BRUNO).statusCode()).isEqualTo(404);
        assertThat(titles(Http.admin())).contains("Mine");
    }

    @Test
    void whatIsSharedMayBeReadByAllAndChangedByItsOwner() {
        String path = path(save(ANNA, body("Ours", true)));
        assertThat(titles("")).contains("Ours");
        assertThat(Http.json(call("GET", path, "", BRUNO)).get("mine").asBoolean()).isFalse();
        assertThat(put(path, BRUNO, body("Taken", true), "\"1\"").statusCode()).isEqualTo(403);
        assertThat(call("DELETE", path, "", BRUNO).statusCode()).isEqualTo(403);
        assertThat(titles(BRUNO)).contains("Ours").doesNotContain("Taken");
    }

    @Test
    void everyVersionStaysReadableAndTheLatestIsAsked() {
        String path = path(save(ANNA, body("First", true)));
        assertThat(put(path, ANNA, body("Second", true), "\"1\"").statusCode()).isEqualTo(200);
        assertThat(titles(BRUNO)).contains("Second").doesNotContain("First");
        assertThat(versions(path, BRUNO)).containsExactly("2 Second", "1 First");
    }

    @Test
    void whatWasWrittenBeforeItWasSharedIsShownToItsOwnerAlone() {
        String path = path(save(ANNA, body("Draft", false)));
        put(path, ANNA, body("Ready", true), "\"1\"");
        assertThat(versions(path, ANNA)).containsExactly("2 Ready", "1 Draft");
        assertThat(versions(path, BRUNO)).containsExactly("2 Ready");
    }

    @Test
    void twoChangesOfTheSameVersionAreNotBothMade() {
        String path = path(save(ANNA, body("First", false)));
        HttpResponse<String> blind = put(path, ANNA, body("Second", false), null);
        assertThat(blind.statusCode()).isEqualTo(412);
        assertThat(put(path, ANNA, body("Second", false), "\"1\"").statusCode()).isEqualTo(200);
        HttpResponse<String> late = put(path, ANNA, body("Late", false), "\"1\"");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("was changed meanwhile");
        assertThat(titles(ANNA)).contains("Second").doesNotContain("Late");
    }

    @Test
    void ofManyChangesAtOnceOneIsMade() {
        String path = path(save(ANNA, body("First", false)));
        List<Integer> answers =
                IntStream.range(0, 8)
                        .parallel()
                        .mapToObj(i -> put(path, ANNA, body("Change " + i, false), "\"1\""))
                        .map(HttpResponse::statusCode)
                        .toList();
        assertThat(answers).containsOnlyOnce(200).containsOnly(200, 409);
        assertThat(versions(path, ANNA)).hasSize(2);
    }

    @Test
    void aDeletedQuestionIsGoneWithItsVersions() {
        String path = path(save(ANNA, body("Old", true)));
        put(path, ANNA, body("Older", true), "\"1\"");
        assertThat(call("DELETE", path, "", ANNA).statusCode()).isEqualTo(204);
        assertThat(call("GET", path, "", ANNA).statusCode()).isEqualTo(404);
        assertThat(call("GET", path + "/versions", "", ANNA).statusCode()).isEqualTo(404);
        assertThat(put(path, ANNA, body("Back", true), "\"2\"").statusCode()).isEqualTo(404);
    }

    @Test
    void whatCouldNotBeAskedAgainIsNotSaved() {
        for (Map<String, Object> wrong :
                List.<Map<String, Object>>of(
                        with("title", " "),
                        with("title", "x".repeat(121)),
                        with("description", "x".repeat(2_001)),
                        with("query", ""),
                        with("query", QUERY + "// " + "x".repeat(20_000)),
                        with("query", "RETURN 1"),
                        with("query", QUERY + ", $more"),
                        with("parameters", List.of()),
                        with("parameters", List.of(SUBJECT, SUBJECT)),
                        with("parameters", List.of(parameter("name", "sub ject"))),
                        with("parameters", List.of(parameter("type", "colour"))),
                        with("parameters", List.of(parameter("default", "two words"))))) {
            HttpResponse<String> refused = save(ANNA, wrong);
            assertThat(refused.statusCode()).as(wrong.toString()).isEqualTo(400);
            assertThat(Http.json(refused).get("detail").asString()).doesNotContain("problem.");
        }
        assertThat(titles(ANNA)).isEmpty();
    }

    @Test
    void whatIsMissingIsSaidInTheReadersLanguage() {
        HttpResponse<String> refused =
                call("POST", "/api/library?lang=fr", json(with("parameters", List.of())), ANNA);
        assertThat(refused.body()).contains("La requête utilise les paramètres $subject");
    }

    @Test
    void anAccountKeepsTwoHundredQuestionsAtMost() {
        for (int i = 0; i < 200; i++) {
            JdbcClient.create(store)
                    .sql(
                            "insert into question_versions values (?, 1, 'test-anna', false, 'x',"
                                    + " '', 'RETURN 1', '[]', current_timestamp)")
                    .param("test-" + i)
                    .update();
        }
        HttpResponse<String> refused = save(ANNA, body("One more", false));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("200");
        assertThat(save(BRUNO, body("Room", false)).statusCode()).isEqualTo(201);
    }

    private HttpResponse<String> save(String who, Map<String, Object> body) {
        return call("POST", "/api/library", json(body), who);
    }

    private HttpResponse<String> put(
            String path, String who, Map<String, Object> body, String version) {
        var request = http.request(path, "Authorization", who, "Content-Type", "application/json");
        if (version != null) {
            request.header("If-Match", version);
        }
        return http.send(request.PUT(BodyPublishers.ofString(json(body))));
    }

    private HttpResponse<String> call(String method, String path, String body, String who) {
        var request = http.request(path, "Content-Type", "application/json");
        if (!who.isEmpty()) {
            request.header("Authorization", who);
        }
        return http.send(request.method(method, BodyPublishers.ofString(body)));
    }

    private List<JsonNode> library(String who) {
        return Http.json(call("GET", "/api/library", "", who))
                .get("questions")
                .valueStream()
                .filter(one -> one.get("owner").asString("").startsWith("test-"))
                .toList();
    }

    private List<String> titles(String who) {
        return library(who).stream().map(one -> one.get("title").asString()).toList();
    }

    private List<String> versions(String path, String who) {
        return Http.json(call("GET", path + "/versions", "", who))
                .get("versions")
                .valueStream()
                .map(one -> one.get("version").asInt() + " " + one.get("title").asString())
                .toList();
    }

    private static String path(HttpResponse<String> saved) {
        return saved.headers().firstValue("Location").orElseThrow();
    }

    private static Map<String, Object> body(String title, boolean shared) {
        var body = new HashMap<>(with("title", title));
        body.put("shared", shared);
        return body;
    }

    private static Map<String, Object> with(String key, Object value) {
        Map<String, Object> body = new HashMap<>();
        body.put("title", "A question");
        body.put("description", "Why one asks it");
        body.put("query", QUERY);
        body.put("parameters", List.of(SUBJECT));
        body.put("shared", false);
        body.put(key, value);
        return body;
    }

    private static Map<String, Object> parameter(String key, String value) {
        var parameter = new HashMap<>(SUBJECT);
        parameter.put(key, value);
        return parameter;
    }

    private static String json(Map<String, Object> body) {
        return new JsonMapper().writeValueAsString(body);
    }
}
