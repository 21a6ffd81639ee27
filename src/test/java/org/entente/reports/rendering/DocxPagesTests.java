package org.entente.reports.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.entente.reports.document.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/** What a word processor makes of the document. */
class DocxPagesTests {

    @TempDir private Path folder;

    @Test
    void libreOfficeMakesPagesOfIt() throws Exception {
        String text = pages("report", EveryBlock.in("en"));
        assertThat(text)
                .contains(
                        "In brief",
                        "1. <w:p>&\"' ]]>",
                        "4. A second one",
                        "20. The count goes on",
                        "Agreement " + EveryBlock.ROWS,
                        "1 Treaty 1 – On paper, § 1",
                        "Page 2");
        assertThat(text.split("State of affairs", -1)).hasSizeGreaterThan(3);
    }

    /** LibreOffice prints a mark of ours twice before the note itself, so that is not asked. */
    @Test
    void libreOfficeBringsEachNoteUnderTheMarkOfTheReport() throws Exception {
        String text = pages("parallel", EveryBlock.parallel());
        assertThat(text).contains("One1", "Un3", "Two2", "Deux3");
        assertThat(text).containsSubsequence("1 Treaty 1", "3 Treaty 3", "2 Treaty 2");
    }

    private String pages(String name, Report report) throws IOException, InterruptedException {
        byte[] pages = Office.pages(folder, name, new DocxReport().render(report, Instant.EPOCH));
        try (PDDocument pdf = Loader.loadPDF(pages)) {
            return new PDFTextStripper().getText(pdf).replace('\u00a0', ' ');
        }
    }
}
