package org.entente.reports.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.entente.reports.document.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** What a word processor makes of the document. */
class DocxPagesTests {

    private static final int MINUTES = 2;

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
        assumeTrue(
                installed(),
                "LibreOffice's soffice is not on the path, so nobody looks at the pages.");
        Path docx = folder.resolve(name + ".docx");
        Files.write(docx, new DocxReport().render(report, Instant.EPOCH));
        Process office =
                new ProcessBuilder(
                                "soffice",
                                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                                "--headless",
                                "--convert-to",
                                "pdf",
                                "--outdir",
                                folder.toString(),
                                docx.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log").toFile())
                        .start();
        try {
            assertThat(office.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        } finally {
            office.descendants().forEach(ProcessHandle::destroyForcibly);
            office.destroyForcibly();
        }
        try (PDDocument pdf = Loader.loadPDF(folder.resolve(name + ".pdf").toFile())) {
            return new PDFTextStripper().getText(pdf).replace('\u00a0', ' ');
        }
    }

    private static boolean installed() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, "soffice")));
    }
}
