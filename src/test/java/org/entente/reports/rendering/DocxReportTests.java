package org.entente.reports.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.reports.rendering.DocxReading.VERSION;
import static org.entente.reports.rendering.DocxReading.cells;
import static org.entente.reports.rendering.DocxReading.notes;
import static org.entente.reports.rendering.DocxReading.numbered;
import static org.entente.reports.rendering.DocxReading.read;
import static org.entente.reports.rendering.DocxReading.styled;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.entente.reports.document.Report;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;

class DocxReportTests {

    private final DocxReport docx = new DocxReport();

    @Test
    void headingsAreStyledAndAnAnnexBeginsAPage() throws IOException {
        try (XWPFDocument document = read(EveryBlock.in("en"))) {
            assertThat(styled(document, "Title"))
                    .containsExactly("Coopération avec " + EveryBlock.HOSTILE_SHOWN);
            assertThat(styled(document, "Heading1"))
                    .containsExactly(
                            "In brief",
                            "Instruments",
                            "The network",
                            "Annex: remarks",
                            "Notes",
                            "Sources");
            assertThat(styled(document, "Heading2")).containsExactly("Bodies");
            assertThat(document.getParagraphs().stream().filter(XWPFParagraph::isPageBreak))
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("In brief", "Annex: remarks");
        }
    }

    @Test
    void everyStyleThatIsUsedIsDefined() throws IOException {
        try (XWPFDocument document = read(EveryBlock.in("en"))) {
            List<String> used =
                    Pattern.compile("<w:(?:p|r|tbl)Style w:val=\"([^\"]+)\"")
                            .matcher(document.getDocument().xmlText() + notes(document))
                            .results()
                            .map(found -> found.group(1))
                            .distinct()
                            .toList();
            assertThat(used)
                    .contains("Caption", "FootnoteText", "FootnoteReference", "ReportTable")
                    .allMatch(style -> document.getStyles().styleExist(style));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyPartFollowsTheSchema(boolean parallel) throws IOException {
        Report report = parallel ? EveryBlock.parallel() : EveryBlock.in("fr");
        try (XWPFDocument document = read(report)) {
            List<XmlError> errors = new ArrayList<>();
            var options = new XmlOptions().setErrorListener(errors);
            document.getDocument().validate(options);
            document.getStyles().getCtStyles().validate(options);
            document.getSettings().getCTSettings().validate(options);
            document.getFooterArray(0)._getHdrFtr().validate(options);
            document.getFootnotes().forEach(note -> note.getCTFtnEdn().validate(options));
            document.getNumbering()
                    .getAbstractNums()
                    .forEach(list -> list.getCTAbstractNum().validate(options));
            document.getNumbering().getNums().forEach(list -> list.getCTNum().validate(options));
            assertThat(errors).isEmpty();
        }
    }

    @Test
    void paragraphsHaveTheNumbersOfTheReport() throws IOException {
        try (XWPFDocument document = read(EveryBlock.in("en"))) {
            List<XWPFParagraph> numbered = numbered(document);
            assertThat(numbered).hasSize(11);
            assertThat(numbered.subList(0, 10))
                    .extracting(paragraph -> paragraph.getNumID().intValue())
                    .containsOnly(1);
            XWPFParagraph leap = numbered.getLast();
            assertThat(leap.getText()).startsWith("The count goes on");
            assertThat(leap.getNumStartOverride().intValue()).isEqualTo(20);
            assertThat(leap.getNumLevelText()).isEqualTo("%1.");
        }
    }

    @Test
    void namesAreTextAndFrenchTypographyStays() throws IOException {
        try (XWPFDocument document = read(EveryBlock.in("fr"))) {
            assertThat(numbered(document).getFirst().getText())
                    .startsWith(EveryBlock.HOSTILE_SHOWN + " works with others");
            assertThat(numbered(document).get(1).getText()).startsWith(EveryBlock.FRENCH);
            assertThat(document.getTables().get(1).getRow(1).getCell(0).getText())
                    .isEqualTo("Agreement 1 with " + EveryBlock.HOSTILE_SHOWN);
        }
    }

    @Test
    void bothLanguagesStandSideBySideUnderOneNumber() throws IOException {
        try (XWPFDocument document = read(EveryBlock.in("en"))) {
            XWPFTable table = document.getTables().getFirst();
            assertThat(table.getRows()).hasSize(2);
            assertThat(cells(table.getRow(0))).containsExactly("Both say", "Les deux disent");
            XWPFParagraph french = table.getRow(0).getCell(1).getParagraphArray(0);
            assertThat(french.getStyle()).isEqualTo("Parallel");
            assertThat(french.getNumID()).isNull();
            assertThat(french.getRuns().getFirst().getLang()).isEqualTo("fr-FR");
        }
    }

    @Test
    void aTableRepeatsItsHeadAndKeepsItsRowsWhole() throws IOException {
        try (XWPFDocument document = read(EveryBlock.in("en"))) {
            XWPFTable table = document.getTables().get(1);
            assertThat(table.getStyleID()).isEqualTo("ReportTable");
            assertThat(table.getRows()).hasSize(EveryBlock.ROWS + 1);
            assertThat(cells(table.getRow(0)))
                    .containsExactly("Instrument", "Year", "State of affairs");
            assertThat(table.getRows().stream().filter(XWPFTableRow::isRepeatHeader))
                    .containsExactly(table.getRow(0));
            assertThat(table.getRows()).allMatch(XWPFTableRow::isCantSplitRow);
            assertThat(styled(document, "Caption"))
                    .containsExactly(
                            "Table\u00a01 – Instruments, oldest first",
                            "Figure\u00a01 – Who works with whom",
                            "Data of the figure – Who works with whom");
        }
    }

    @Test
    void aFigureHasItsNoteItsDataAndWhatItShows() throws IOException {
        try (XWPFDocument document = read(EveryBlock.in("en"))) {
            XWPFTable data = document.getTables().get(2);
            assertThat(styled(document, "FigureNote")).containsExactly("As at 1 September 2026");
            assertThat(cells(data.getRow(1))).containsExactly("Here", "There");
            assertThat(data.getCTTbl().getTblPr().getTblCaption().getVal())
                    .isEqualTo("Who works with whom");
            assertThat(styled(document, "WritingLine")).hasSize(4);
        }
    }

    @Test
    void aPictureIsInLinesAndInPixelsAndDescribed() throws Exception {
        try (XWPFDocument document = read(EveryBlock.in("en"))) {
            XWPFParagraph place =
                    document.getParagraphs().stream()
                            .filter(one -> "Figure".equals(one.getStyle()))
                            .findFirst()
                            .orElseThrow();
            XWPFPicture picture = place.getRuns().getFirst().getEmbeddedPictures().getFirst();
            assertThat(picture.getDescription()).isEqualTo("Two points with a line between them");
            assertThat(picture.getWidth()).isEqualTo(225);
            BufferedImage pixels =
                    ImageIO.read(new ByteArrayInputStream(picture.getPictureData().getData()));
            assertThat(pixels.getWidth()).isEqualTo(450);
            assertThat(pixels.getRGB(420, 60)).isEqualTo(Color.RED.getRGB());
            String xml = place.getCTP().xmlText();
            assertThat(xml).contains("descr=\"Two points with a line between them\"");
            Matcher svg = Pattern.compile("svgBlip r:embed=\"([^\"]+)\"").matcher(xml);
            assertThat(svg.find()).as(xml).isTrue();
            byte[] lines = document.getPictureDataByID(svg.group(1)).getData();
            Document drawn =
                    Jsoup.parse(new String(lines, StandardCharsets.UTF_8), Parser.xmlParser());
            assertThat(drawn.select("svg > path, svg > g > path")).hasSize(5);
            assertThat(drawn.select("text")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void languageTitleAndDatesAreThoseOfTheReport(String language) throws IOException {
        String tag = language.equals("en") ? "en-GB" : "fr-FR";
        try (XWPFDocument document = read(EveryBlock.in(language))) {
            var core = document.getProperties().getCoreProperties();
            assertThat(core.getTitle()).isEqualTo("Coopération avec " + EveryBlock.HOSTILE_SHOWN);
            assertThat(core.getCreator()).isEqualTo("Entente");
            assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains(tag);
            assertThat(core.getCreated()).isEqualTo("2026-09-01T10:20:30Z");
            assertThat(core.getModified()).isEqualTo("2026-09-01T10:20:30Z");
            assertThat(document.getStyles().getCtStyles().xmlText())
                    .contains("<w:lang w:val=\"" + tag + "\"/>");
        }
    }

    @Test
    void theFootOfAPageHasItsNumber() throws IOException {
        try (XWPFDocument document = read(EveryBlock.in("en"))) {
            XWPFParagraph foot = document.getFooterArray(0).getParagraphArray(0);
            assertThat(foot.getText()).isEqualTo("Page\u00a01");
            assertThat(foot.getCTP().xmlText()).contains(" PAGE ");
        }
    }

    @Test
    void theSameReportMakesTheSameBytesInEveryTimeZone() {
        byte[] once = docx.render(EveryBlock.in("en"), VERSION);
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(docx.render(EveryBlock.in("en"), VERSION)).isEqualTo(once);
        } finally {
            TimeZone.setDefault(zone);
        }
        assertThat(docx.render(EveryBlock.in("en"), VERSION.plusSeconds(1))).isNotEqualTo(once);
    }
}
