package org.entente.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
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

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

@WithGraph
class ProfileReportIT {

    /** When the graph was changed last differs from run to run; what is reported does not. */
    private static final String STATE = "(?m)^- (Code|Data|Cote|Données) – .*$";

    /** A page may end within a text; its beginning stands together. */
    private static final int START = 25;

    @LocalServerPort private int port;
    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @ParameterizedTest
    @CsvSource({
        "profile, pompidou-group",
        "profile, mednet",
        "profile, state-mar",
        "profile, unodc",
        "instruments, pompidou-group",
        "events, pompidou-group",
        "commitments, pompidou-group"
    })
    void aReportOnOnePartySaysWhatIsRecordedInBothLanguages(String type, String subject)
            throws IOException {
        var texts = new LinkedHashMap<String, String>();
        for (String lang : List.of("en", "fr")) {
            String text = text(report(type, subject, lang, "md")).replaceAll(STATE, "- $1");
            String name = type + "-" + subject + "-" + lang + ".md";
            Path folder = Files.createDirectories(Path.of("target", "reports"));
            Files.writeString(folder.resolve(name), text);
            texts.put(name, text);
        }
        for (Map.Entry<String, String> text : texts.entrySet()) {
            String golden =
                    new ClassPathResource(text.getKey(), ProfileReportIT.class)
                            .getContentAsString(StandardCharsets.UTF_8);
            assertThat(text.getValue().lines()).containsExactlyElementsOf(golden.lines().toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"profile", "instruments", "events", "commitments"})
    void thePageToPrintAndTheDocumentToEditSayWhatTheDataSay(String type) throws IOException {
        JsonNode data = http.json(report(type, "pompidou-group", "fr", "json"));
        String pdf = letters(pdf(report(type, "pompidou-group", "fr", "pdf")));
        String docx = squeezed(docx(report(type, "pompidou-group", "fr", "docx")));
        List<String> texts = texts(data);
        assertThat(texts).hasSizeGreaterThan(3);
        for (String text : texts) {
            assertThat(docx).contains(squeezed(text));
        }
        for (String text : texts) {
            String letters = letters(text);
            assertThat(pdf).contains(letters.substring(0, Math.min(START, letters.length())));
        }
    }

    @Test
    void anEntityOfWhichLittleIsRecordedMakesAShortHonestReport() {
        String text = text(report("profile", "state-kna", "en", "md"));
        assertThat(text)
                .contains("no instrument", "no event", "No instrument is recorded.")
                .contains("What the graph cannot say");
    }

    @Test
    void theKindsOfReportAreOfferedWithWhatTheyAskFor() {
        JsonNode offer = http.json("/api/reports");
        assertThat(offer.at("/kinds/0/type").asString()).isEqualTo("partnership");
        assertThat(offer.at("/kinds/0/partner").asBoolean()).isTrue();
        assertThat(offer.at("/kinds/1/partner").asBoolean()).isFalse();
        for (JsonNode kind : offer.get("kinds")) {
            String type = kind.get("type").asString();
            String partner = kind.get("partner").asBoolean() ? "&partner=cicad" : "";
            for (JsonNode format : offer.get("formats")) {
                String path = report(type, "pompidou-group", "en", format.asString()) + partner;
                assertThat(http.get(path).statusCode()).as(path).isEqualTo(200);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "pdf"})
    void theSameDataMakeTheSameBytes(String format) {
        byte[] once = http.bytes(report("profile", "pompidou-group", "en", format));
        assertThat(http.bytes(report("profile", "pompidou-group", "en", format))).isEqualTo(once);
    }

    private String text(String path) {
        return http.get(path).body();
    }

    private String pdf(String path) throws IOException {
        byte[] file = http.bytes(path);
        Path folder = Files.createDirectories(Path.of("target", "reports"));
        Files.write(folder.resolve(path.replaceAll("\\W+", "-") + ".pdf"), file);
        try (var document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private String docx(String path) throws IOException {
        var text = new StringBuilder();
        try (var document = new XWPFDocument(new ByteArrayInputStream(http.bytes(path)))) {
            document.getParagraphs().forEach(one -> text.append(one.getText()));
            document.getTables().stream()
                    .flatMap(table -> table.getRows().stream())
                    .flatMap(row -> row.getTableCells().stream())
                    .forEach(cell -> text.append(cell.getText()));
        }
        return text.toString().replaceAll("\\[footnoteRef:\\d+]", "");
    }

    /** Words and names of paragraphs and cells, without marks. */
    private static List<String> texts(JsonNode report) {
        var texts = new ArrayList<String>();
        for (JsonNode text : report.get("sections").findValues("runs")) {
            var words = new StringBuilder();
            for (JsonNode run : text) {
                if (run.has("text")) {
                    words.append(run.get("text").asString());
                } else if (!words.isEmpty()) {
                    texts.add(words.toString());
                    words.setLength(0);
                }
            }
            if (!words.isEmpty()) {
                texts.add(words.toString());
            }
        }
        return texts;
    }

    /** A raised mark is read within the line above its own, so that figures are left out. */
    private static String letters(String text) {
        return squeezed(text).replaceAll("\\d", "");
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u00a0\u202f]+", "");
    }

    private static String report(String type, String subject, String lang, String format) {
        return "/api/reports/%s?subject=%s&lang=%s&format=%s"
                .formatted(type, subject, lang, format);
    }
}
