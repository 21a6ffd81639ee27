package org.entente.identity.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.identity.reconciliation.Schemas.assertValid;

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

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Another program matches its table with the graph. */
@WithGraph
class ReconciliationIT {

    private static final String[] FORM = {"Content-Type", "application/x-www-form-urlencoded"};
    private static final String ELSEWHERE = "https://refine.example";
    private static final String ENTITIES =
            """
            id,kind,name_en,name_fr
            test-twin-1,Organisation,Test twins,
            test-twin-2,Organisation,Test twins,
            test-markup,Organisation,<script>alert(1)</script> & co,<img src=x onerror=alert(2)>
            """;

    @LocalServerPort private int port;
    @Autowired private Driver driver;
    private Http http;

    @BeforeEach
    void load() {
        http = new Http(port);
        assertThat(
                        http.upload("entities.csv", ENTITIES, "Authorization", Http.admin())
                                .statusCode())
                .isEqualTo(200);
    }

    @AfterEach
    void tidy() {
        TestEntities.remove(driver);
    }

    @Test
    void theManifestSaysWhatThereIsAndWhere() {
        HttpResponse<String> answer = http.get("/reconcile");
        assertValid("manifest", answer.body());
        JsonNode manifest = Http.json(answer);
        assertThat(manifest.at("/preview/url").asString())
                .isEqualTo("http://127.0.0.1:" + port + "/reconcile/preview?id={{id}}");
        assertThat(manifest.get("defaultTypes").toString()).contains("\"Organisation\"");
        assertThat(manifest.get("batchSize").asInt()).isEqualTo(50);
        for (String of : new String[] {"entity", "type", "property"}) {
            String path = manifest.at("/suggest/" + of + "/service_path").asString();
            assertThat(http.get("/reconcile" + path + "?prefix=a").statusCode()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ONUDC, Organisation, unodc",
        "OFFICE DES NATIONS UNIES CONTRE LA DROGUE ET LE CRIME, Organisation, unodc",
        "Conseil de l’Europe, Organisation, council-of-europe",
        "OEEDT, Organisation, emcdda",
        "Maroc, State, state-mar",
        "MEDNET, , mednet",
        "pompidou-group, , pompidou-group"
    })
    void whatIsMeantBeyondDoubtIsMatched(String name, String type, String id) {
        JsonNode candidate = query(name, type).at("/result/0");
        assertThat(candidate.get("id").asString()).isEqualTo(id);
        assertThat(candidate.get("match").asBoolean()).isTrue();
        assertThat(candidate.get("score").asInt()).isBetween(75, 100);
    }

    @ParameterizedTest
    @CsvSource({
        "Test twins, Organisation",
        "Pompidou, Organisation",
        "Conseil Europe Assemblée, Organisation",
        "Université de Nulle Part, Organisation"
    })
    void whatIsNotSureIsLeftToPeople(String name, String type) {
        assertThat(query(name, type).get("result"))
                .allSatisfy(one -> assertThat(one.get("match").asBoolean()).isFalse());
    }

    @Test
    void aTypeLeavesOthersOut() {
        assertThat(query("Maroc", "Organisation").get("result"))
                .noneSatisfy(one -> assertThat(one.get("id").asString()).isEqualTo("state-mar"));
    }

    @Test
    void propertiesAreEvidence() {
        String batch =
                """
                {"code": {"properties": [{"pid": "iso3", "v": "MAR"}]},
                 "wrong": {"query": "Maroc", "type": "State", "properties": [{"pid": "iso2", "v": "FR"}]},
                 "right": {"query": "Maroc", "type": ["State"], "limit": 1, "type_strict": "any",
                  "properties": [{"pid": "iso2", "v": ["ma"]}, {"pid": "kind", "v": {"id": "State"}}]}}
                """;
        HttpResponse<String> answer = post("queries", batch);
        assertValid("reconciliation-result-batch", answer.body());
        JsonNode results = Http.json(answer);
        assertThat(results.at("/code/result/0/id").asString()).isEqualTo("state-mar");
        assertThat(results.at("/code/result/0/match").asBoolean()).isTrue();
        assertThat(results.at("/wrong/result"))
                .noneSatisfy(one -> assertThat(one.get("match").asBoolean()).isTrue());
        assertThat(results.at("/right/result").size()).isEqualTo(1);
        assertThat(results.at("/right/result/0/match").asBoolean()).isTrue();
        assertThat(results.at("/right/result/0/features").toString()).contains("same_identifier");
    }

    @Test
    void getAndPostAnswerTheSame() {
        String batch = "{\"q0\": {\"query\": \"CICAD\"}, \"q1\": {\"query\": \"Nobody at all\"}}";
        HttpResponse<String> posted = post("queries", batch);
        assertValid("reconciliation-result-batch", posted.body());
        assertThat(http.get("/reconcile?queries=" + Http.encoded(batch)).body())
                .isEqualTo(posted.body());
        assertThat(Http.json(posted).propertyNames()).containsExactly("q0", "q1");
    }

    @Test
    void suggestionsFollowTheSpecification() {
        String entities = http.get("/reconcile/suggest/entity?prefix=pompid").body();
        assertValid("suggest-entities-response", entities);
        assertThat(entities).contains("pompidou-group");
        assertThat(http.get("/reconcile/suggest/entity?prefix=state-mar").body())
                .contains("\"state-mar\"");
        String types = http.get("/reconcile/suggest/type?prefix=org&lang=fr").body();
        assertValid("suggest-types-response", types);
        assertThat(types).contains("Organisation").doesNotContain("State");
        String properties = http.get("/reconcile/suggest/property?prefix=iso").body();
        assertValid("suggest-properties-response", properties);
        assertThat(properties).contains("iso2", "iso3").doesNotContain("wikidata");
        JsonNode proposal = http.json("/reconcile/properties?type=Organisation&limit=3");
        assertThat(proposal.get("type").asString()).isEqualTo("Organisation");
        assertThat(proposal.get("properties").size()).isEqualTo(3);
    }

    @Test
    void aTableIsExtended() {
        String query =
                """
                {"ids": ["state-mar", "cicad", "mednet", "test-nobody"],
                 "properties": [{"id": "name_fr"}, {"id": "iso2"}, {"id": "names"}, {"id": "country"},
                  {"id": "members", "settings": {"limit": 2}}, {"id": "partners"}]}
                """;
        HttpResponse<String> answer = post("extend", query);
        assertValid("data-extension-response", answer.body());
        JsonNode rows = Http.json(answer).get("rows");
        assertThat(rows.at("/state-mar/name_fr/0/str").asString()).isEqualTo("Maroc");
        assertThat(rows.at("/state-mar/iso2/0/str").asString()).isEqualTo("MA");
        assertThat(rows.at("/mednet/members").size()).isEqualTo(2);
        assertThat(rows.at("/cicad/partners").toString()).contains("pompidou-group");
        assertThat(rows.at("/test-nobody/name_fr").size()).isZero();
    }

    @Test
    void thePreviewShowsTextAsTextAndMayBeFramed() {
        HttpResponse<String> page = http.get("/reconcile/preview?id=test-markup");
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none';")
                .contains("frame-ancestors *")
                .doesNotContain("unsafe");
        assertThat(page.body())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; co")
                .doesNotContain("<script", "<img");
        assertThat(http.get("/reconcile/preview?id=state-mar&lang=fr").body())
                .contains("<html lang=\"fr\">", "Maroc", "Morocco");
        assertThat(http.get("/reconcile/preview?id=test-nobody").statusCode()).isEqualTo(404);
    }

    @Test
    void otherPagesAreFramedByNobody() {
        assertThat(
                        http.get("/reconcile")
                                .headers()
                                .firstValue("Content-Security-Policy")
                                .orElseThrow())
                .contains("frame-ancestors 'none'");
    }

    @Test
    void pagesOfAnySiteMayCallItAndNothingElse() {
        for (String path : new String[] {"/reconcile", "/reconcile/suggest/type?prefix=a"}) {
            var headers = http.get(path, "Origin", ELSEWHERE).headers();
            assertThat(headers.firstValue("Access-Control-Allow-Origin")).hasValue("*");
            assertThat(headers.firstValue("Access-Control-Allow-Credentials")).isEmpty();
            assertThat(headers.firstValue("Set-Cookie")).isEmpty();
        }
        assertThat(
                        http.get("/reconcile?queries=x", "Origin", ELSEWHERE)
                                .headers()
                                .firstValue("Access-Control-Allow-Origin"))
                .hasValue("*");
        assertThat(
                        http.get("/api/search?q=a", "Origin", ELSEWHERE)
                                .headers()
                                .firstValue("Access-Control-Allow-Origin"))
                .isEmpty();
        HttpResponse<String> preflight =
                http.send(
                        http.request(
                                        "/reconcile",
                                        "Origin",
                                        ELSEWHERE,
                                        "Access-Control-Request-Method",
                                        "POST")
                                .method("OPTIONS", BodyPublishers.noBody()));
        assertThat(preflight.statusCode()).isEqualTo(200);
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "queries=nonsense",
                "queries=[]",
                "queries=%7B%22a%22%3A%7B%7D%7D",
                "queries=%7B%22a%22%3A%7B%22query%22%3A%22x%22%2C%22type%22%3A%22Nothing%22%7D%7D",
                "extend=%7B%22ids%22%3A%5B%5D%2C%22properties%22%3A%5B%7B%22id%22%3A%22x%22%7D%5D%7D",
                "extend=%7B%7D&queries=%7B%7D",
                "other=1"
            })
    void whatMakesNoSenseIsRefusedInASentence(String form) {
        HttpResponse<String> answer = http.post("/reconcile", form, FORM);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Http.json(answer).get("detail").asString()).endsWith(".");
    }

    @Test
    void moreThanAtOnceIsRefusedInASentence() {
        String batch =
                IntStream.rangeClosed(0, 50)
                        .mapToObj("\"q%d\": {\"query\": \"a\"}"::formatted)
                        .collect(Collectors.joining(",", "{", "}"));
        HttpResponse<String> answer = post("queries", batch);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(Http.json(answer).get("detail").asString())
                .isEqualTo(
                        "51 queries came at once; send at most 50, as batchSize in the manifest"
                                + " says.");
        assertThat(
                        post("queries", "{\"a\": {\"query\": \"" + "x".repeat(301) + "\"}}")
                                .statusCode())
                .isEqualTo(400);
    }

    /** The schemas themselves find what is wrong. */
    @Test
    void theSchemasRefuseWhatIsNotOfTheSpecification() {
        assertThat(Schemas.faults("manifest", "{\"name\": \"x\"}")).isNotEmpty();
        assertThat(
                        Schemas.faults(
                                "reconciliation-result-batch",
                                "{\"q\": {\"result\": [{\"id\": 1}]}}"))
                .isNotEmpty();
        assertThat(
                        Schemas.faults(
                                "data-extension-response",
                                "{\"meta\": [], \"rows\": {\"a\": {\"b\": [{\"str\": \"x\", \"id\":"
                                        + " \"y\"}]}}}"))
                .isNotEmpty();
    }

    private JsonNode query(String name, String type) {
        String kind = type == null ? "" : ", \"type\": \"" + type + "\"";
        HttpResponse<String> answer =
                post("queries", "{\"q\": {\"query\": \"" + name + "\"" + kind + "}}");
        assertValid("reconciliation-result-batch", answer.body());
        return Http.json(answer).get("q");
    }

    private HttpResponse<String> post(String parameter, String json) {
        HttpResponse<String> answer =
                http.post("/reconcile", parameter + "=" + Http.encoded(json), FORM);
        return answer;
    }
}
