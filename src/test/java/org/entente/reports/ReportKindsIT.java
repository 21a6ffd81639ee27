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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

@WithGraph
class ReportKindsIT {

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
        "profile-pompidou-group, profile?subject=pompidou-group",
        "profile-mednet, profile?subject=mednet",
        "profile-state-mar, profile?subject=state-mar",
        "profile-unodc, profile?subject=unodc",
        "instruments-pompidou-group, instruments?subject=pompidou-group",
        "events-pompidou-group, events?subject=pompidou-group",
        "commitments-pompidou-group, commitments?subject=pompidou-group",
        "annual-pompidou-group, annual?subject=pompidou-group&from=2020&to=2021",
        "country-state-mar, country?subject=state-mar",
        "network-mednet, network?subject=mednet",
        "matrix-mednet, matrix?subject=pompidou-group&partner=mednet",
        "changes-pompidou-group, changes?subject=pompidou-group&from=2021-01&to=2022-12",
        "gaps-pompidou-group, gaps?subject=pompidou-group&to=2026-11-25",
        "briefing-cicad, briefing?subject=pompidou-group&partner=cicad",
        "briefing-two, briefing?subject=pompidou-group&partner=state-mar&partner=emcdda"
    })
    void aReportSaysWhatIsRecordedInBothLanguages(String name, String query) throws IOException {
        var texts = new LinkedHashMap<String, String>();
        for (String lang : List.of("en", "fr")) {
            String text = text(report(query, lang, "md")).replaceAll(STATE, "- $1");
            String file = name + "-" + lang + ".md";
            Path folder = Files.createDirectories(Path.of("target", "reports"));
            Files.writeString(folder.resolve(file), text);
            texts.put(file, text);
        }
        for (Map.Entry<String, String> text : texts.entrySet()) {
            String golden =
                    new ClassPathResource(text.getKey(), ReportKindsIT.class)
                            .getContentAsString(StandardCharsets.UTF_8);
            assertThat(text.getValue().lines()).containsExactlyElementsOf(golden.lines().toList());
        }
    }

    @Test
    void anEntityOfWhichLittleIsRecordedMakesAShortHonestReport() {
        String text = text(report("profile?subject=state-kna", "en", "md"));
        assertThat(text)
                .contains("no instrument", "no event", "No instrument is recorded.")
                .contains("What the graph cannot say");
    }

    @Test
    void theKindsOfReportAreOfferedWithWhatTheyAskFor() {
        JsonNode offer = http.json("/api/reports");
        assertThat(offer.at("/kinds/0/type").asString()).isEqualTo("briefing");
        for (JsonNode kind : offer.get("kinds")) {
            String query =
                    kind.get("type").asString()
                            + subject(kind)
                            + (kind.get("partners").asInt() > 0 ? "&partner=cicad" : "")
                            + (kind.get("period").asBoolean() ? "&from=2021" : "");
            JsonNode whole = http.json(report(query, "en", "json"));
            assertThat(sections(whole)).as(query).isNotEmpty();
            kind.get("sections")
                    .forEach(section -> {
                        String id = section.get("id").asString();
                        assertThat(section.get("title").asString()).isNotEqualTo(id);
                        JsonNode less = http.json(report(query, "en", "json") + "&without=" + id);
                        assertThat(sections(less)).as(query + " " + id).doesNotContain(id);
                    });
        }
    }

    private static String subject(JsonNode kind) {
        String about = kind.get("about").isEmpty() ? "" : kind.at("/about/0").asString();
        return switch (about) {
            case "State" -> "?subject=state-mar";
            case "Network" -> "?subject=mednet";
            default -> "?subject=pompidou-group";
        };
    }

    private static List<String> sections(JsonNode report) {
        var ids = new ArrayList<String>();
        report.get("sections").forEach(section -> ids.add(section.get("id").asString()));
        return ids;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "profile?subject=pompidou-group",
                "profile?subject=state-mar",
                "partnership?subject=pompidou-group&partner=state-grc",
                "annual?subject=pompidou-group&from=2020&to=2021",
                "annual?subject=council-of-europe&from=2000",
                "country?subject=state-mar",
                "network?subject=mednet",
                "matrix?subject=pompidou-group&partner=mednet",
                "changes?subject=pompidou-group&from=2021&to=2022",
                "gaps?subject=pompidou-group",
                "gaps?subject=council-of-europe",
                "briefing?subject=pompidou-group&partner=state-mar&partner=emcdda",
                "events?subject=cnd-64"
            })
    void bothLanguagesSideBySideShareTheNumbersOfTheirParagraphs(String query) {
        JsonNode both = http.json(report(query, "en-fr", "json"));
        JsonNode english = http.json(report(query, "en", "json"));
        JsonNode french = http.json(report(query, "fr", "json"));
        int notes = english.get("notes").size();
        assertThat(both.get("notes").size()).isEqualTo(notes + french.get("notes").size());
        var numbers = new ArrayList<Integer>();
        for (JsonNode section : both.get("sections")) {
            for (JsonNode block : section.get("blocks")) {
                assertThat(block.get("block").asString()).isNotEqualTo("paragraph");
                if (block.get("block").asString().equals("parallel")) {
                    numbers.add(block.get("number").asInt());
                    block.at("/french/runs")
                            .forEach(run -> {
                                if (run.has("note")) {
                                    assertThat(run.get("note").asInt()).isGreaterThan(notes);
                                }
                            });
                }
            }
        }
        assertThat(numbers).isNotEmpty().isSorted().doesNotHaveDuplicates();
        assertThat(english.get("sections").findValues("number")).hasSameSizeAs(numbers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "md", "docx", "pdf", "xlsx"})
    void bothLanguagesSideBySideStandInEveryFormat(String format) {
        String query = "annual?subject=pompidou-group&from=2020&to=2021";
        assertThat(http.get(report(query, "en-fr", format)).statusCode()).isEqualTo(200);
    }

    @Test
    void aHouseSpellsWordsAndNeverNames() {
        String query = "partnership?subject=pompidou-group&partner=cicad";
        String coe = text(report(query, "en", "md") + "&house=coe");
        assertThat(coe)
                .contains("# Co-operation between")
                .contains("co-operates with")
                .contains("Organization of American States");
        assertThat(text(report(query, "en", "md"))).contains("# Cooperation between");
        String un = text(report("profile?subject=cicad", "en", "md") + "&house=un");
        assertThat(un).doesNotContain("organises ");
    }

    @Test
    void aPeriodLeavesOutWhatLiesOutsideAndSaysHowMuch() {
        String query = "events?subject=pompidou-group";
        JsonNode all = http.json(report(query, "en", "json"));
        JsonNode some = http.json(report(query, "en", "json") + "&from=2021&to=2021");
        assertThat(all.at("/sections/0/blocks/0/rows").size())
                .isGreaterThan(some.at("/sections/0/blocks/0/rows").size());
        String text = text(report(query, "en", "md") + "&from=2021&to=2021");
        assertThat(text)
                .contains("Outside of the period of this report:")
                .contains("Period – 2021");
        assertThat(text).doesNotContain("4 November 1971");
    }

    @Test
    void aReportAsAtADateLeavesOutWhatWasOverOrHadNotBegun() {
        String query = "events?subject=pompidou-group";
        String text = text(report(query, "en", "md") + "&at=2021-04-12");
        assertThat(text).contains("Period – 12 April 2021").doesNotContain("4 November 1971");
        assertThat(text(report(query, "en", "md") + "&from=2021-04-12&to=2021-04-12"))
                .isEqualTo(text);
        assertThat(http.get(report(query, "en", "md") + "&at=2021&to=2021").body())
                .contains("not both");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "annual?subject=pompidou-group | is about a period",
                "annual?subject=pompidou-group&from=2022&to=2020 | ends (2020) before it begins",
                "annual?subject=pompidou-group&from=lately | is not a date",
                "country?subject=pompidou-group | can only be about: State",
                "matrix?subject=state-mar | can only be about: Network, Organisation",
                "profile?subject=cicad&house=baroque | is no house style",
                "profile?subject=cicad&without=cover | is no section of this report",
                "profile?subject=nobody | nobody",
                "briefing?subject=cicad&partner=cicad | are the same",
                "briefing?subject=cicad | about two parties"
            })
    void aReportThatCannotBeMadeSaysWhy(String query, String sentence) {
        var answer = http.get(report(query, "en", "html"));
        assertThat(answer.statusCode()).isBetween(400, 404);
        assertThat(answer.body()).contains(sentence);
    }

    private String text(String path) {
        return http.get(path).body();
    }

    private static String report(String query, String lang, String format) {
        return "/api/reports/%s&lang=%s&format=%s".formatted(query, lang, format);
    }
}
