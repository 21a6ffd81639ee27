package org.entente.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.Http;
import org.entente.WithGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

@WithGraph
class ExportIT {

    private static final String LINK = "http://127.0.0.1:8080/#v1.abc";
    private static final JsonMapper JSON = new JsonMapper();

    @LocalServerPort private int port;
    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @Test
    void whatIsExportedIsReadFromTheGraphByItsIds() {
        JsonNode shown = http.json("/api/neighbourhood?id=pompidou-group&limit=14");
        JsonNode file = Http.json(export("json", "en", view(shown)));
        assertThat(ids(file.get("nodes")))
                .containsExactlyInAnyOrderElementsOf(ids(shown.get("nodes")));
        assertThat(ids(file.get("edges")))
                .containsExactlyInAnyOrderElementsOf(ids(shown.get("edges")));
        assertThat(file.get("documents")).isNotEmpty();
        assertThat(file.at("/stamp/link").asString()).isEqualTo(LINK);
        assertThat(file.at("/stamp/data")).isEqualTo(http.json("/api/status").get("dataVersion"));
        for (JsonNode edge : file.get("edges")) {
            assertThat(ids(file.get("claims"))).containsAll(texts(edge.get("claims")));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en, Cooperation map: Pompidou Group, The Pompidou Group cooperates with",
        "fr, 'Carte de coopération\u00a0: Groupe Pompidou', Le Groupe Pompidou coopère avec"
    })
    void theFileSpeaksTheReadersLanguage(String lang, String title, String sentence) {
        JsonNode shown = http.json("/api/neighbourhood?id=pompidou-group&limit=14");
        JsonNode file = Http.json(export("json", lang, view(shown)));
        assertThat(file.get("title").asString()).isEqualTo(title);
        assertThat(file.get("edges"))
                .anyMatch(edge -> edge.get("sentence").asString().startsWith(sentence));
    }

    @Test
    void whatIsNoLongerThereIsSaid() {
        ObjectNode view = view("pompidou-group", "cicad", "test-gone");
        view.putArray("edges").add("r-gone");
        HttpResponse<String> answer = export("json", "en", view);
        assertThat(answer.headers().firstValue("Entente-Missing")).hasValue("2");
        assertThat(Http.json(answer).at("/stamp/remarks/1").asString())
                .isEqualTo("No longer in the graph and so not shown: one entity, one relation.");
    }

    @Test
    void asAtADateOnlyWhatHoldsThenIsShownAndTheRestIsCounted() {
        JsonNode shown = http.json("/api/neighbourhood?id=pompidou-group&limit=60");
        int then =
                http.json("/api/relations?at=1999&ids=" + String.join(",", ids(shown.get("edges"))))
                        .get("outside")
                        .size();
        JsonNode file = Http.json(export("json", "en", view(shown).put("at", "1999")));
        assertThat(file.get("edges")).hasSize(shown.get("edges").size() - then);
        assertThat(file.at("/stamp/remarks/0").asString()).startsWith("As at 1999");
        assertThat(file.at("/stamp/remarks/1").asString())
                .isEqualTo(
                        then + " relations of the view do not hold at that time and are left out.");
    }

    /** Nobody must take for a member who was one in 2000, or who a source says is none. */
    @Test
    void sentencesSayWhenTheyAreAttestedAndLeadWithADenial() {
        JsonNode shown = http.json("/api/neighbourhood?id=pompidou-group&limit=100");
        JsonNode file = Http.json(export("json", "en", view(shown)));
        List<String> sentences = new ArrayList<>();
        file.get("edges").forEach(edge -> sentences.add(edge.get("sentence").asString()));
        assertThat(sentences)
                .contains("Denmark is a member of the Pompidou Group (attested 8 March 2000).")
                .contains(
                        "The Pompidou Group established the International Drug Policy Academy"
                                + " (2019).")
                .anyMatch(one -> one.endsWith("(1999), since 1999."))
                .anyMatch(one -> one.startsWith("Denied ") && one.contains("Egypt is a member"))
                .anyMatch(one -> one.startsWith("Sources differ on whether Spain is a member"))
                .noneMatch(one -> one.startsWith("Egypt is a member"));
        assertThat(file.at("/stamp/remarks/0").asString())
                .startsWith("Relations of any time are shown");
    }

    @Test
    void filtersAreNamedInTheWordsOfTheVocabulary() {
        ObjectNode view = view("pompidou-group");
        ObjectNode off = view.putObject("off");
        off.putArray("kinds").add("State").add("<b>");
        off.putArray("types").add("PART_OF");
        off.putArray("evidence").add("noDocument");
        assertThat(Http.json(export("json", "fr", view)).at("/stamp/remarks/0").asString())
                .isEqualTo(
                        "Écarté par les filtres\u00a0: pays, «\u00a0fait partie de\u00a0»,"
                                + " relations sans document.");
    }

    @ParameterizedTest
    @CsvSource({
        "'{}', 422, Name at least one entity of the view.",
        "'{\"nodes\": [\"test-gone\"]}', 422, Nothing of this view is in the graph any more",
        "'{\"nodes\": [\"cicad\"], \"link\": \"javascript:alert(1)\"}', 422, must be an http or"
                + " https",
        "'{\"nodes\": [\"cicad\"], \"at\": \"yesterday\"}', 422, is not a date",
        "'{\"nodes\": [\"cicad\"], \"atMode\": \"perhaps\"}', 422, neither attested nor possible",
        "'{\"nodes\": [\"cicad\"], \"positions\": {\"cicad\": [1]}}', 422, must be two numbers",
        "'{\"nodes\": [\"cicad\"], \"positions\": {\"cicad\": [1, 1e300]}}', 422, must be two"
                + " numbers",
        "'{\"nodes\": \"cicad', 400, ''"
    })
    void aViewThatMakesNoSenseIsRefusedInASentence(String body, int status, String sentence) {
        HttpResponse<String> answer = post("svg", "en", body);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Http.json(answer).get("detail").asString()).contains(sentence);
    }

    @Test
    void tooLargeAViewAndTooLongATitleAreRefusedWithTheLimit() {
        ObjectNode large = JSON.createObjectNode();
        var nodes = large.putArray("nodes");
        IntStream.rangeClosed(0, 1000).forEach(i -> nodes.add("test-" + i));
        HttpResponse<String> answer = export("png", "en", large);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(Http.json(answer).get("detail").asString())
                .contains("at most 1,000 entities", "this one has 1,001");
        ObjectNode titled = view("cicad").put("title", "t".repeat(201));
        assertThat(export("png", "en", titled).statusCode()).isEqualTo(413);
    }

    @Test
    void anUnknownFormatIsAnsweredWithTheKnownOnes() {
        HttpResponse<String> answer = export("docx", "en", view("cicad"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Http.json(answer).get("detail").asString())
                .isEqualTo(
                        "\"docx\" is no format for a view. The formats are: csv, cytoscape,"
                                + " gexf, graphml, html, json, pdf, png, svg, xlsx.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "svg",
                "png",
                "pdf",
                "html",
                "csv",
                "csv&for=spreadsheet",
                "xlsx",
                "json",
                "graphml",
                "gexf",
                "cytoscape"
            })
    void everyFormatIsAnAttachmentWithASafeName(String format) {
        HttpResponse<String> answer =
                export(format, "en", view("cicad").put("title", "Là \"../x\"\r\n.exe"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .matches(
                        "attachment;"
                            + " .*filename\\*=UTF-8''L%C3%A0-x-exe-\\d{4}-\\d\\d-\\d\\d\\.\\w+");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void onlyJsonIsTaken() {
        assertThat(
                        http.post("/api/export?format=svg", "x=1", "Content-Type", "text/plain")
                                .statusCode())
                .isEqualTo(415);
    }

    private HttpResponse<String> export(String format, String lang, ObjectNode view) {
        return post(format, lang, view.toString());
    }

    private HttpResponse<String> post(String format, String lang, String body) {
        return http.post(
                "/api/export?format=" + format + "&lang=" + lang,
                body,
                "Content-Type",
                "application/json");
    }

    private static ObjectNode view(JsonNode shown) {
        ObjectNode view = view(ids(shown.get("nodes")).toArray(String[]::new));
        var edges = view.putArray("edges");
        ids(shown.get("edges")).forEach(edges::add);
        return view;
    }

    private static ObjectNode view(String... ids) {
        ObjectNode view = JSON.createObjectNode().put("link", LINK);
        var nodes = view.putArray("nodes");
        List.of(ids).forEach(nodes::add);
        view.putArray("focus").add("pompidou-group");
        return view;
    }

    private static List<String> ids(JsonNode all) {
        var ids = new ArrayList<String>();
        all.forEach(one -> ids.add(one.get("id").asString()));
        return ids;
    }

    private static List<String> texts(JsonNode all) {
        var texts = new ArrayList<String>();
        all.forEach(one -> texts.add(one.asString()));
        return texts;
    }
}
