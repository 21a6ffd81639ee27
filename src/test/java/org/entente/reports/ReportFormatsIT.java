package org.entente.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.Http;
import org.entente.WithGraph;
import org.entente.reports.reading.DataReading;
import org.entente.reports.reading.DocxFileReading;
import org.entente.reports.reading.HtmlReading;
import org.entente.reports.reading.MarkdownReading;
import org.entente.reports.reading.PdfReading;
import org.entente.reports.reading.Reading;
import org.entente.reports.reading.Reading.TableRead;
import org.entente.reports.reading.XlsxReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Every format of every kind of report says the same, in both languages. */
@WithGraph
class ReportFormatsIT {

    @LocalServerPort private int port;

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void everyFormatSaysTheSame(String lang) throws IOException {
        var http = new Http(port);
        List<String> read = new ArrayList<>();
        for (JsonNode kind : http.json("/api/reports").get("kinds")) {
            String type = kind.get("type").asString();
            String address = "/api/reports/" + type + asked(kind) + "&lang=" + lang + "&format=";
            JsonNode data = http.json(address + "json");
            Reading expected = DataReading.of(data);
            assertThat(expected.paragraphs()).as(type).isNotEmpty();
            assertThat(expected.tables()).as(type).isNotEmpty();
            assertThat(expected.sources()).as(type).isNotEmpty();

            String name = type + "-" + lang;
            same(HtmlReading.of(http.get(address + "html").body()), expected, name + " html");
            same(MarkdownReading.of(http.get(address + "md").body()), expected, name + " md");
            same(DocxFileReading.of(file(http, address, name, "docx")), expected, name + " docx");
            String notes = data.at("/labels/notes").asString();
            same(
                    XlsxReading.of(file(http, address, name, "xlsx"), notes),
                    withMarksLast(expected),
                    name + " xlsx");
            new Printed(PdfReading.of(file(http, address, name, "pdf")), expected).read(data);
            read.add(type);
        }
        assertThat(read).contains("partnership", "profile");
    }

    @Test
    void theSameDataMakeTheSameBytes() {
        var http = new Http(port);
        for (String format : List.of("html", "md", "docx", "pdf", "xlsx", "json")) {
            String address = "/api/reports/profile?subject=pompidou-group&lang=en&format=" + format;
            assertThat(http.bytes(address)).as(format).isEqualTo(http.bytes(address));
        }
    }

    /** What the kind needs; what pictures show is in none of the formats as text. */
    private static String asked(JsonNode kind) {
        String about = kind.get("about").isEmpty() ? "" : kind.at("/about/0").asString();
        String subject =
                switch (about) {
                    case "State" -> "state-mar";
                    case "Network" -> "mednet";
                    default -> "pompidou-group";
                };
        return "?subject="
                + subject
                + (kind.get("partners").asInt() > 0 ? "&partner=cicad" : "")
                + (kind.get("period").asBoolean() ? "&from=2020&to=2022" : "")
                + (kind.get("sections").findValuesAsString("id").contains("pictures")
                        ? "&without=pictures"
                        : "");
    }

    private static void same(Reading read, Reading expected, String name) {
        assertThat(read.title()).as(name).isEqualTo(expected.title());
        assertThat(read.cover()).as(name).isEqualTo(expected.cover());
        assertThat(read.headings()).as(name).isNotEmpty().allMatch(expected.headings()::contains);
        if (!name.endsWith("xlsx")) {
            assertThat(read.headings()).as(name).isEqualTo(expected.headings());
        }
        assertThat(read.paragraphs().sequencedEntrySet())
                .as(name)
                .containsExactlyElementsOf(expected.paragraphs().sequencedEntrySet());
        assertThat(read.tables()).as(name).hasSameSizeAs(expected.tables());
        for (int i = 0; i < expected.tables().size(); i++) {
            TableRead table = read.tables().get(i);
            assertThat(table.caption()).as(name).isEqualTo(expected.tables().get(i).caption());
            assertThat(table.rows())
                    .as(name)
                    .containsExactlyElementsOf(expected.tables().get(i).rows());
        }
        assertThat(read.notes()).as(name).containsExactlyElementsOf(expected.notes());
        assertThat(read.sources()).as(name).containsExactlyElementsOf(expected.sources());
    }

    /** A sheet has numbers of notes beside the text. */
    private static Reading withMarksLast(Reading read) {
        var paragraphs = new LinkedHashMap<Integer, String>();
        read.paragraphs()
                .forEach((number, text) -> paragraphs.put(number, Reading.marksLast(text)));
        return new Reading(
                read.title(),
                read.cover(),
                read.headings(),
                paragraphs,
                read.tables().stream()
                        .map(table ->
                                new TableRead(
                                        table.caption(),
                                        table.rows().stream()
                                                .map(row ->
                                                        row.stream()
                                                                .map(Reading::marksLast)
                                                                .toList())
                                                .toList()))
                        .toList(),
                read.notes(),
                read.sources());
    }

    private static byte[] file(Http http, String address, String name, String format)
            throws IOException {
        byte[] file = http.bytes(address + format);
        Path folder = Files.createDirectories(Path.of("target", "reports"));
        Files.write(folder.resolve(name + "." + format), file);
        return file;
    }
}
