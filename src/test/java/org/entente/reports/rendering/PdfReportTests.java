package org.entente.reports.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.reports.rendering.PdfChecks.failures;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.pdfbox.text.TextPosition;
import org.entente.reports.document.Block;
import org.entente.reports.document.Report;
import org.entente.reports.document.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

class PdfReportTests {

    private static final Instant VERSION = Instant.parse("2026-09-01T10:15:30.123Z");
    private static final String HOSTILE =
            "<script>alert(1)</script> & \"Union\" ]]> } body { display: none } \\ é";
    private static final String LONG =
            "Donaudampfschifffahrtsgesellschaftskapitaensvereinigungsmitgliederversammlungsprotokollfuehrerinnenverzeichnisverwaltung";
    private static final String CONTROLS = "Union\u0001\u0000 of\u202e letters\ufffe";
    private static final String MANY =
            "جامعة الدول · הליגה · 東南亞國家聯盟 · アジア · 한국 · Ευρώπη · Содружество · Հայաստան"
                    + " · საქართველო · भारत · ไทย · \ud83c\udf0d";

    /** Marks of notes are not larger, in points. */
    private static final float MARK = 7.5f;

    /** Where the right margin begins, in points. */
    private static final float WIDTH = 540;

    private final PdfReport pdf = new PdfReport();

    @ParameterizedTest
    @ValueSource(strings = {"the Union of Examples", HOSTILE, CONTROLS, MANY})
    void aReportCanBeKeptAndReadAloud(String name) throws Exception {
        byte[] file = pdf.render(SampleReport.named(name), VERSION);
        assertThat(failures(file, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(failures(file, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyBlockCanBeKeptAndReadAloud(boolean parallel) throws Exception {
        Report report = parallel ? EveryBlock.parallel() : EveryBlock.in("fr");
        byte[] file = pdf.render(report, VERSION);
        keep("blocks-%s.pdf".formatted(report.language()), file);
        assertThat(failures(file, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(failures(file, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void aPictureIsOfLinesAndLettersAndDescribed() throws IOException {
        byte[] file = pdf.render(EveryBlock.in("en"), VERSION);
        try (PDDocument document = opened(file)) {
            List<PDStructureElement> figures = new ArrayList<>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), "Figure", figures);
            assertThat(figures)
                    .extracting(PDStructureElement::getAlternateDescription)
                    .containsExactly("Two points with a line between them");
            assertThat(unspaced(new PDFTextStripper().getText(document))).contains("Yonder");
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    assertThat(page.getResources().isImageXObject(name)).isFalse();
                }
            }
        }
        assertThat(new PdfReport().render(EveryBlock.in("en"), VERSION)).isEqualTo(file);
    }

    private static void collect(PDStructureNode node, String type, List<PDStructureElement> found) {
        for (Object child : node.getKids()) {
            if (child instanceof PDStructureElement element) {
                if (type.equals(element.getStructureType())) {
                    found.add(element);
                }
                collect(element, type, found);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"the Union of Examples", HOSTILE, LONG})
    void everyParagraphAndCellIsInTheText(String name) throws IOException {
        Report report = SampleReport.named(name);
        try (PDDocument document = opened(pdf.render(report, VERSION))) {
            String text = text(document);
            for (Section section : report.sections()) {
                assertThat(text).contains(unspaced(section.heading()));
                for (Block block : section.blocks()) {
                    assertThat(text)
                            .contains(
                                    expected(block).stream()
                                            .map(PdfReportTests::unspaced)
                                            .toList());
                }
            }
        }
    }

    @Test
    void titleLanguageAndDateAreStated() throws IOException {
        byte[] file = pdf.render(SampleReport.named(MANY, "fr"), VERSION);
        keep("letters.pdf", file);
        try (PDDocument document = opened(file)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            var information = document.getDocumentInformation();
            assertThat(information.getTitle()).isEqualTo("Cooperation with " + MANY);
            assertThat(information.getAuthor()).isEqualTo("Entente");
            assertThat(information.getCreationDate().toInstant()).isEqualTo("2026-09-01T10:15:30Z");
            String xmp =
                    new String(
                            document.getDocumentCatalog().getMetadata().toByteArray(),
                            StandardCharsets.UTF_8);
            assertThat(xmp).contains("<xmp:CreateDate>2026-09-01T10:15:30Z</xmp:CreateDate>");
        }
    }

    @Test
    void theSameReportAndVersionMakeTheSameBytes() throws IOException {
        Report report = SampleReport.named("the Union of Examples");
        byte[] first = pdf.render(report, VERSION);
        keep("sample.pdf", first);
        assertThat(new PdfReport().render(report, VERSION)).isEqualTo(first);
        assertThat(pdf.render(report, VERSION.plusSeconds(1))).isNotEqualTo(first);
    }

    @Test
    void headingsAreBookmarks() throws IOException {
        try (PDDocument document = opened(pdf.render(SampleReport.named(HOSTILE), VERSION))) {
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
                assertThat(item.findDestinationPage(document)).isNotNull();
            }
            assertThat(titles)
                    .containsExactly(
                            "Cooperation with " + HOSTILE,
                            "Summary",
                            "Instruments in force",
                            "Annex: where each statement comes from",
                            "Notes",
                            "Sources");
        }
    }

    @Test
    void eachPageHasItsNumberAndTheTitle() throws IOException {
        try (PDDocument document = opened(pdf.render(SampleReport.named("Examples"), VERSION))) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThanOrEqualTo(5);
            for (int i = 0; i < pages; i++) {
                PDPage page = document.getPage(i);
                assertThat(region(page, 780, 62)).isEqualTo("Page " + (i + 1));
                assertThat(region(page, 0, 66))
                        .isEqualTo(i == 0 ? "" : "Cooperation with Examples");
            }
        }
    }

    @Test
    void lettersThatNoTypefaceHasPrintAsTheirCodesAndTheNotesSaySo() throws IOException {
        try (PDDocument document = opened(pdf.render(SampleReport.named(MANY), VERSION))) {
            assertThat(text(document))
                    .contains("東南亞國家聯盟·アジア·한국·Ευρώπη·Содружество·Հայաստան·საქართველო·")
                    .contains("·ไทย·[U+1F30D]takespart")
                    .contains("Somelettersareprintedastheircodes.")
                    .doesNotContain("#");
        }
        try (PDDocument document = opened(pdf.render(SampleReport.named("ไทย"), VERSION))) {
            assertThat(text(document)).doesNotContain("Somelettersare");
        }
    }

    /** As the eye meets them from the left, though they are stored from the first to the last. */
    @Test
    void lettersThatRunFromRightToLeftStandInThatOrder() throws IOException {
        try (PDDocument document = opened(pdf.render(SampleReport.named("הליגה (א)"), VERSION))) {
            assertThat(text(document)).contains("1.(א)הגילהtakespart");
        }
    }

    private static List<String> expected(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph ->
                    List.of(paragraph.number() + ". " + paragraph.text().plain());
            case Block.Table table -> {
                List<String> all = new ArrayList<>(table.columns());
                all.add(table.caption());
                table.rows().forEach(row -> row.forEach(cell -> all.add(cell.plain())));
                yield all;
            }
            default -> throw new IllegalArgumentException(block.toString());
        };
    }

    private static PDDocument opened(byte[] file) throws IOException {
        return Loader.loadPDF(file);
    }

    /** All that stands between the margins, without marks of notes and without spaces. */
    private static String text(PDDocument document) throws IOException {
        var text = new StringBuilder();
        var reader =
                new PDFTextStripper() {
                    @Override
                    protected void processTextPosition(TextPosition letter) {
                        boolean inside = letter.getYDirAdj() > 66 && letter.getYDirAdj() < 780;
                        if (inside && letter.getFontSizeInPt() > MARK) {
                            text.append(letter.getUnicode());
                            assertThat(letter.getXDirAdj() + letter.getWidthDirAdj())
                                    .isLessThan(WIDTH);
                        }
                    }
                };
        reader.getText(document);
        return unspaced(text.toString());
    }

    private static String unspaced(String text) {
        return text.replaceAll("\\s", "");
    }

    private static String region(PDPage page, double top, double height) throws IOException {
        var stripper = new PDFTextStripperByArea();
        stripper.setSortByPosition(false);
        stripper.addRegion("it", new Rectangle2D.Double(0, top, 596, height));
        stripper.extractRegions(page);
        return stripper.getTextForRegion("it").replaceAll("\\s+", " ").strip();
    }

    private static void keep(String name, byte[] file) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "reports"));
        Files.write(folder.resolve(name), file);
    }
}
