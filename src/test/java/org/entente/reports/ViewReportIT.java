package org.entente.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.Http;
import org.entente.WithGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

@WithGraph
class ViewReportIT {

    private static final JsonMapper JSON = new JsonMapper();

    @LocalServerPort private int port;
    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @Test
    void whatAViewShowsIsWrittenWithItsSources() {
        List<String> relations = relations("pompidou-group", "cicad", "oas");
        assertThat(relations).isNotEmpty();
        String text =
                report(List.of("pompidou-group", "cicad", "oas"), relations, "en", "md").body();
        assertThat(text)
                .startsWith("# Our partners in the Americas")
                .contains("The view shows 3 entities")
                .contains("Organization of American States (OAS)")
                .contains("cooperates with the Pompidou Group")
                .contains("http://127.0.0.1/#v1.view")
                .contains("[^1]: Pompidou Group, conference room paper");
    }

    @Test
    void bothLanguagesOfAViewAreOneReport() {
        List<String> relations = relations("pompidou-group", "cicad", "oas");
        List<String> nodes = List.of("pompidou-group", "cicad", "oas");
        JsonNode both = JSON.readTree(report(nodes, relations, "en-fr", "json").body());
        assertThat(both.get("language").asString()).isEqualTo("en-fr");
        assertThat(both.get("sections").findValuesAsString("heading"))
                .contains("Who and what is shown / Ce que montre la vue");
        for (String format : List.of("html", "docx", "pdf")) {
            assertThat(report(nodes, relations, "en-fr", format).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whatIsNotInTheGraphAnyMoreIsCounted() {
        String text = report(List.of("cicad", "nobody"), List.of("r-none"), "en", "md").body();
        assertThat(text).contains("Not in the graph any more: 2 entities or relations");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 400 | The view shows nothing",
                "1001 | 413 | A report takes at most 1,000 entities"
            })
    void aViewThatIsEmptyOrTooLargeIsRefused(int nodes, int status, String sentence) {
        List<String> ids = IntStream.range(0, nodes).mapToObj(i -> "e-" + i).toList();
        HttpResponse<String> answer = report(ids, List.of(), "en", "html");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(sentence);
    }

    private List<String> relations(String... nodes) {
        String query = "/api/among?ids=" + String.join("&ids=", nodes);
        var ids = new ArrayList<String>();
        http.json(query).get("edges").forEach(edge -> ids.add(edge.get("id").asString()));
        return ids;
    }

    private HttpResponse<String> report(
            List<String> nodes, List<String> edges, String lang, String format) {
        String body =
                JSON.writeValueAsString(
                        Map.of(
                                "title",
                                "Our partners in the Americas",
                                "link",
                                "http://127.0.0.1/#v1.view",
                                "nodes",
                                nodes,
                                "edges",
                                edges));
        return http.post(
                "/api/reports/view?lang=%s&format=%s".formatted(lang, format),
                body,
                "Content-Type",
                "application/json");
    }
}
