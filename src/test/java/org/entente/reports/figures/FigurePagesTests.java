package org.entente.reports.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.entente.graph.Language;
import org.entente.reports.document.Block;
import org.entente.reports.document.Block.Figure;
import org.entente.reports.document.Cover;
import org.entente.reports.document.Report;
import org.entente.reports.document.Section;
import org.entente.reports.rendering.DocxReport;
import org.entente.reports.rendering.HtmlReport;
import org.entente.reports.rendering.Office;
import org.entente.reports.rendering.PdfChecks;
import org.entente.reports.rendering.PdfReport;
import org.entente.reports.writing.Author;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A report with one figure of each sort, in every format. */
class FigurePagesTests {

    private static final Instant VERSION = Instant.parse("2026-09-01T10:15:30Z");
    private static final Path KEPT = Path.of("target", "reports");

    /** On A4, in pixels of a 96th of an inch: 7 points, and the room between the margins. */
    private static final double SMALLEST = 7 * 96 / 72.0;

    private static final double WIDEST = 642;
    private static final double HIGHEST = 820;

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePagesCanBeKeptAndReadAloudAndAreTheSameEachTime(Language language) throws Exception {
        String name = "figures-" + language.code() + ".pdf";
        byte[] pdf = kept(name, new PdfReport().render(report(language), VERSION));
        assertThat(PdfChecks.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(PdfChecks.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(new PdfReport().render(report(language), VERSION)).isEqualTo(pdf);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePageHasEachPictureWithItsTitleDescriptionAndData(Language language) throws IOException {
        String html = new HtmlReport().render(report(language));
        kept("figures-" + language.code() + ".html", html.getBytes(StandardCharsets.UTF_8));
        Document page = Jsoup.parse(html);
        List<Figure> figures = SampleFigures.of(FiguresFixture.author(language));
        assertThat(page.select("figure > svg[role=img]")).hasSize(figures.size());
        assertThat(
                        page.select("figure > svg > title").eachText().stream()
                                .map(FigurePagesTests::spaced))
                .containsExactlyElementsOf(
                        figures.stream().map(one -> spaced(one.title())).toList());
        assertThat(page.select("figure > svg > desc")).hasSize(figures.size());
        assertThat(page.select("figure table")).hasSize(figures.size());
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("script, [style], b")).isEmpty();
    }

    @Test
    void theDocumentToEditHasEachPictureOnItsPages() throws Exception {
        Report report = report(Language.EN);
        byte[] docx = kept("figures-en.docx", new DocxReport().render(report, VERSION));
        assertThat(new DocxReport().render(report(Language.EN), VERSION)).isEqualTo(docx);
        byte[] pages = kept("figures-docx.pdf", Office.pages(folder, "figures", docx));
        try (PDDocument printed = Loader.loadPDF(pages)) {
            assertThat(printed.getNumberOfPages()).isBetween(6, 14);
            String text = new PDFTextStripper().getText(printed).replace('\u00a0', ' ');
            assertThat(text).contains("Figure 1 – ", "Figure 5 – ");
        }
    }

    /** As large as it is printed. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLetterCanBeReadOnPaper(Language language) {
        for (Figure figure : SampleFigures.of(FiguresFixture.author(language))) {
            double width = figure.drawing().width();
            double height = figure.drawing().height();
            double scale = Math.min(1, Math.min(WIDEST / width, HIGHEST / height));
            assertThat(FiguresFixture.letters(figure.drawing()))
                    .as(figure.id())
                    .isNotEmpty()
                    .allMatch(one -> one.size() * scale >= SMALLEST - .05);
        }
    }

    private static String spaced(String text) {
        return text.replace('\u00a0', ' ');
    }

    private static Report report(Language language) {
        Author author = FiguresFixture.author(language);
        List<Section> sections = new ArrayList<>();
        for (Figure figure : SampleFigures.of(author)) {
            List<Block> blocks = List.of(figure);
            sections.add(new Section("s-" + figure.id(), figure.title(), 1, false, blocks));
        }
        var cover = new Cover("A draft.", List.of());
        return author.report("figures", "Figures", List.of("pompidou-group"), cover, sections);
    }

    private static byte[] kept(String name, byte[] file) throws IOException {
        Files.createDirectories(KEPT);
        Files.write(KEPT.resolve(name), file);
        return file;
    }
}
