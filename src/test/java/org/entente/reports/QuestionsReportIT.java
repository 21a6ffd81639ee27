package org.entente.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.Http;
import org.entente.WithGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Questions of the library and their answers as a report. */
@WithGraph
class QuestionsReportIT {

    private static final String STATE = "(?m)^- (Data|Données) – .*$";

    /** The number of the last change, which is that of all tests before. */
    private static final String CHANGE = "(?m)^(- (?:Code|Cote) – .*/)\\d+$";

    private static final List<String> ASKED =
            List.of(
                    "partners/of-a-body?subject=cicad",
                    "partners/connection",
                    "membership/at-a-date?body=pompidou-group&at=2000-03-08",
                    "instruments/of-a-body?subject=oas",
                    "activity/by-year-and-theme?from=2021",
                    "figures/of-an-entity?subject=pompidou-group",
                    "names/as-printed");

    @LocalServerPort private int port;
    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void answersAreWrittenWithTheirSources(String lang) throws IOException {
        String text = http.get(report(ASKED, lang, "md")).body();
        text = text.replaceAll(STATE, "- $1").replaceAll(CHANGE, "$1n");
        String file = "questions-" + lang + ".md";
        Path folder = Files.createDirectories(Path.of("target", "reports"));
        Files.writeString(folder.resolve(file), text);
        String golden =
                new ClassPathResource(file, QuestionsReportIT.class)
                        .getContentAsString(StandardCharsets.UTF_8);
        assertThat(text.lines()).containsExactlyElementsOf(golden.lines().toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void everyQuestionOfTheLibraryCanStandInAReport(String lang) {
        List<JsonNode> shipped =
                http.json("/api/library?lang=" + lang).get("questions").valueStream().toList();
        assertThat(shipped).hasSizeGreaterThan(30);
        for (JsonNode question : shipped) {
            String id = question.get("id").asString();
            JsonNode report = http.json(report(List.of(id), lang, "json"));
            assertThat(report.get("title").asString()).isEqualTo(question.get("title").asString());
            JsonNode section = report.at("/sections/0");
            assertThat(section.get("blocks").size()).as(id).isGreaterThan(1);
            List<JsonNode> tables =
                    section.get("blocks")
                            .valueStream()
                            .filter(block -> block.get("block").asString().equals("table"))
                            .toList();
            String all = section.toString();
            assertThat(tables.isEmpty())
                    .as(id)
                    .isEqualTo(
                            all.contains(
                                    lang.equals("en")
                                            ? "The graph has no answer to it."
                                            : "aucune réponse à cette question"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "docx", "pdf", "xlsx"})
    void answersStandInEveryFormatAndInBothLanguages(String format) {
        assertThat(http.bytes(report(ASKED, "en-fr", format))).hasSizeGreaterThan(5000);
    }

    @Test
    void theAddressMakesTheSameReportAgain() {
        JsonNode report = http.json(report(ASKED, "en", "json"));
        String address =
                report.at("/cover/details")
                        .valueStream()
                        .filter(detail -> detail.get("id").asString().equals("address"))
                        .findFirst()
                        .orElseThrow()
                        .get("value")
                        .asString();
        assertThat(http.json(address + "&format=json")).isEqualTo(report);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "partners/of-nobody | There is no question \"partners/of-nobody\"",
                "partners/of-a-body?body=cicad | has no parameter \"body\". Its parameters:"
                        + " subject",
                "names/as-printed?x=1 | Its parameters: –",
                "activity/by-year-and-theme?from=soon | \"soon\" is no value for \"from\"",
                "partners/of-a-body?subject=nobody-at-all | nobody-at-all",
                "partners/of-a-body?subject=%27%20OR%201%3D1 | is no value for \"subject\""
            })
    void aQuestionThatCannotBeAskedSaysWhy(String asked, String sentence) {
        var answer = http.get(report(List.of(asked), "en", "html"));
        assertThat(answer.statusCode()).isBetween(400, 404);
        assertThat(answer.body()).contains(sentence.replace("\"", "\\\""));
    }

    private static String report(List<String> asked, String lang, String format) {
        return asked.stream()
                        .map(one -> URLEncoder.encode(one, StandardCharsets.UTF_8))
                        .collect(
                                Collectors.joining(
                                        "&question=", "/api/reports/questions?question=", ""))
                + "&lang="
                + lang
                + "&format="
                + format;
    }
}
