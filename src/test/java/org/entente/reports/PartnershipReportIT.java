package org.entente.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.Http;
import org.entente.WithGraph;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

@WithGraph
class PartnershipReportIT {

    /** When the graph was changed last differs from run to run; what is reported does not. */
    private static final String STATE = "(?m)^- (Code|Data|Cote|Données) – .*$";

    @LocalServerPort private int port;
    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @ParameterizedTest
    @CsvSource({
        "cicad, en", "cicad, fr",
        "state-grc, en", "state-grc, fr",
        "state-esp, en", "state-esp, fr",
        "state-mar, en", "state-mar, fr"
    })
    void aPolicyOfficerCanTrustTheFirstNote(String partner, String lang) throws IOException {
        HttpResponse<String> answer = http.get(report(partner, lang, "md"));
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("text/markdown;charset=UTF-8");
        assertThat(answer.body()).containsPattern(STATE);
        String name = partner + "-" + lang + ".md";
        String text = answer.body().replaceAll(STATE, "- $1");
        Path folder = Files.createDirectories(Path.of("target", "reports"));
        Files.writeString(folder.resolve(name), text);
        String golden =
                new ClassPathResource(name, PartnershipReportIT.class)
                        .getContentAsString(StandardCharsets.UTF_8);
        assertThat(text.lines()).containsExactlyElementsOf(golden.lines().toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cicad", "state-grc", "state-esp", "state-mar", "emcdda"})
    void everyFormatSaysTheSame(String partner) {
        JsonNode data = http.json(report(partner, "fr", "json"));
        Document page = Jsoup.parse(http.get(report(partner, "fr", "html")).body());
        String markdown = http.get(report(partner, "fr", "md")).body().replaceAll("\\\\", "");
        assertThat(page.select("h1").text()).isEqualTo(data.get("title").asString());
        var headings = new ArrayList<String>();
        data.get("sections").forEach(one -> headings.add(plain(one.get("heading").asString())));
        assertThat(page.select("h2").eachText())
                .map(PartnershipReportIT::plain)
                .containsSubsequence(headings);
        for (String text : texts(data)) {
            assertThat(page.select("p, td").eachText())
                    .map(PartnershipReportIT::plain)
                    .contains(plain(text));
            assertThat(plain(markdown)).contains(plain(text));
        }
        assertThat(page.select("[role=doc-endnotes] li").size())
                .isEqualTo(data.get("notes").size());
    }

    /** Paragraphs with their numbers and cells, with the marks of their footnotes. */
    private static List<String> texts(JsonNode report) {
        var texts = new ArrayList<String>();
        for (JsonNode section : report.get("sections")) {
            for (JsonNode block : section.get("blocks")) {
                if (block.get("block").asString().equals("paragraph")) {
                    texts.add(block.get("number").asInt() + ". " + text(block.get("text")));
                } else {
                    block.get("rows").forEach(row -> row.forEach(cell -> texts.add(text(cell))));
                }
            }
        }
        return texts;
    }

    private static String text(JsonNode text) {
        var all = new StringBuilder();
        for (JsonNode run : text.get("runs")) {
            all.append(run.has("note") ? run.get("note").asString() : run.get("text").asString());
        }
        return all.toString();
    }

    private static String plain(String text) {
        return text.replaceAll("\\[\\^(\\d+)]", "$1").replaceAll("[\\s\u00a0]+", " ").strip();
    }

    @Test
    void everyMarkHasItsNoteAndEveryNoteItsClaimsAndItsWayBack() {
        Document page = Jsoup.parse(http.get(report("cicad", "en", "html")).body());
        assertThat(page.select("a[role=doc-noteref]")).isNotEmpty();
        for (var link : page.select("main a[href^=#]")) {
            assertThat(page.getElementById(link.attr("href").substring(1)))
                    .as(link.outerHtml())
                    .isNotNull();
        }
        for (JsonNode note : http.json(report("cicad", "en", "json")).get("notes")) {
            for (JsonNode citation : note.get("citations")) {
                assertThat(citation.get("claims").size()).isPositive();
                assertThat(citation.get("text").asString()).isNotBlank();
            }
        }
    }

    @Test
    void paragraphsHaveTheSameNumbersInBothLanguages() {
        JsonNode english = http.json(report("cicad", "en", "json")).get("sections");
        JsonNode french = http.json(report("cicad", "fr", "json")).get("sections");
        assertThat(english.size()).isEqualTo(french.size());
        for (int i = 0; i < english.size(); i++) {
            assertThat(french.get(i).get("id")).isEqualTo(english.get(i).get("id"));
            assertThat(french.get(i).get("blocks").size())
                    .isEqualTo(english.get(i).get("blocks").size());
        }
    }

    @Test
    void noteMustGoWithANameThatHasAnAsterisk() {
        String english = http.get(report("state-pse", "en", "md")).body();
        assertThat(english).contains("State of Palestine\\*").contains("asterisk");
        assertThat(english.split("prints the name with an asterisk", -1)).hasSize(2);
    }

    @Test
    void aReportWithoutAnythingInCommonSaysSo() {
        String english = http.get(report("state-kna", "en", "md")).body();
        assertThat(english)
                .contains("No direct relation between the two is recorded.")
                .contains("no joint event")
                .contains("What the graph cannot say");
    }

    @Test
    void thePageNeedsNothingElseAndRunsNothing() {
        HttpResponse<String> answer = http.get(report("cicad", "en", "html"));
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'")
                .doesNotContain("unsafe-inline");
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("script, link, img, iframe, object")).isEmpty();
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/reports/nonsense?subject=cicad&partner=unodc, 404",
        "/api/reports/partnership?subject=cicad&partner=unodc&format=exe, 400",
        "/api/reports/partnership?subject=cicad&partner=cicad, 400",
        "/api/reports/partnership?subject=cicad, 400",
        "/api/reports/profile?subject=cicad&partner=unodc, 400",
        "/api/reports/profile?subject=cicade, 404",
        "/api/reports/partnership?subject=cicad&partner=pompidu-group, 404"
    })
    void aReportThatCannotBeMadeIsAnsweredWithASentence(String path, int status) {
        HttpResponse<String> answer = http.get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .contains("application/problem+json");
        assertThat(Http.json(answer).get("detail").asString()).isNotBlank();
    }

    @Test
    void anUnknownPartnerIsAnsweredWithTheNearestNames() {
        JsonNode problem =
                http.json("/api/reports/partnership?subject=cicad&partner=pompidu-group");
        assertThat(problem.at("/nearest/0/id").asString()).isEqualTo("pompidou-group");
    }

    private static String report(String partner, String lang, String format) {
        return "/api/reports/partnership?subject=pompidou-group&partner=%s&lang=%s&format=%s"
                .formatted(partner, lang, format);
    }
}
