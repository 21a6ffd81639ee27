package org.entente.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.entente.Http;
import org.entente.WithGraph;
import org.entente.reports.house.TemplateFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.util.FileSystemUtils;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a deployment puts into the folder of its house, while the application runs. */
@WithGraph
class HouseIT {

    @LocalServerPort private int port;

    @Value("${entente.home}")
    private Path home;

    private Path folder;
    private Http http;

    @BeforeEach
    void moveIn() throws IOException {
        http = new Http(port);
        folder = Files.createDirectories(home.resolve("reports"));
    }

    @AfterEach
    void moveOut() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }

    @Test
    void aReportIsWrittenIntoTheTemplate() throws IOException {
        TemplateFile.write(folder, document -> {});
        Files.writeString(folder.resolve("house.yaml"), "organisation: {fr: La Maison}");
        byte[] file = http.bytes(report("docx", "fr"));
        try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
            var paragraphs = document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
            assertThat(paragraphs.getFirst())
                    .startsWith("Secretariat: Coopération entre ")
                    .contains("partnership/pompidou-group/cicad/fr/")
                    .endsWith(" of La Maison");
            assertThat(paragraphs.getLast()).isEqualTo("Address of the secretariat");
            assertThat(paragraphs).contains("Instruments");
        }
        assertThat(http.get(report("html", "fr")).body()).contains(">La Maison</p>");
    }

    @Test
    void aBrokenTemplateIsAProblemOfItsFormatAloneAndSaysWhatToDo() throws IOException {
        Files.writeString(folder.resolve("template.docx"), "half a fi");
        var english = http.get(report("docx", "en"));
        assertThat(english.statusCode()).isEqualTo(500);
        assertThat(english.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(Http.json(english).get("detail").asString())
                .startsWith("The file template.docx of the folder of the reports' house cannot")
                .contains("save it as .docx")
                .doesNotContain(folder.toString());
        assertThat(Http.json(http.get(report("docx", "fr"))).get("detail").asString())
                .startsWith("Le fichier template.docx du dossier")
                .contains("enregistrez-le en .docx");
        for (String format : new String[] {"html", "md", "pdf", "json"}) {
            assertThat(http.get(report(format, "en")).statusCode()).as(format).isEqualTo(200);
        }
        Files.delete(folder.resolve("template.docx"));
        assertThat(http.get(report("docx", "en")).statusCode()).isEqualTo(200);
    }

    private static String report(String format, String language) {
        return "/api/reports/partnership?subject=pompidou-group&partner=cicad&lang=%s&format=%s"
                .formatted(language, format);
    }
}
