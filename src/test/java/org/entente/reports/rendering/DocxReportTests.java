package org.entente.reports.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.entente.reports.document.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TimeZone;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class DocxReportTests {

    private static final Instant VERSION = Instant.parse("2026-09-01T10:20:30.456Z");
    private static final Pattern FIELD = Pattern.compile("<w:instrText[^>]*>([^<]*)<");
    private static final Pattern REFERENCE =
            Pattern.compile("<w:footnoteReference w:id=\"(\\d+)\"");

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
            assertThat(data.getCTTbl().getTblPr().getTblDescription().getVal())
                    .isEqualTo("Two points with a line between them");
            assertThat(styled(document, "WritingLine")).hasSize(4);
        }
    }

    @Test
    void notesAreFootnotesAndALaterMarkRefersToTheFirst() throws IOException {
        try (XWPFDocument document = read(EveryBlock.in("en"))) {
            List<XWPFFootnote> notes = notesOf(document);
            assertThat(notes).hasSize(3);
            assertThat(noteText(notes.getFirst())).isEqualTo(" Treaty 1 – On paper, § 1");
            assertThat(references(document)).containsExactly("1", "2", "3");
            assertThat(fields(document))
                    .filteredOn(field -> field.startsWith("NOTEREF"))
                    .hasSize(1 + EveryBlock.ROWS)
                    .startsWith("NOTEREF _RefNote1 \\f \\h", "NOTEREF _RefNote2 \\f \\h");
            assertThat(document.getDocument().xmlText())
                    .contains("w:name=\"_RefNote1\"")
                    .doesNotContain("customMarkFollows");
        }
    }

    @Test
    void whereAWordProcessorWouldCountOtherwiseTheMarksAreTheNumbersOfTheReport()
            throws IOException {
        try (XWPFDocument document = read(EveryBlock.parallel())) {
            assertThat(references(document)).containsExactly("1", "2", "3");
            assertThat(document.getDocument().xmlText()).contains("w:customMarkFollows");
            assertThat(cells(document.getTables().getFirst().getRow(1)))
                    .containsExactly("Two2", "Deux3");
            assertThat(notesOf(document))
                    .extracting(DocxReportTests::noteText)
                    .containsExactly(
                            "1 Treaty 1 – On paper, § 1",
                            "3 Treaty 3 – On paper, § 3",
                            "2 Treaty 2 – On paper, § 2");
        }
    }

    @Test
    void theTableOfContentsIsAFieldToUpdateWhoseEntriesAlreadyLeadThere() throws IOException {
        try (XWPFDocument document = read(EveryBlock.in("en"))) {
            assertThat(document.isEnforcedUpdateFields()).isTrue();
            assertThat(fields(document)).first().isEqualTo("TOC \\o \"1-2\" \\h \\z \\u");
            assertThat(document.getDocument().xmlText()).contains("w:dirty=\"true\"");
            assertThat(styled(document, "TOC1")).first().isEqualTo("In brief");
            assertThat(styled(document, "TOC2")).containsExactly("Bodies");
            Pattern anchors = Pattern.compile("w:anchor=\"(_Toc[^\"]+)\"");
            String xml = document.getDocument().xmlText();
            assertThat(anchors.matcher(xml).results().map(found -> found.group(1)))
                    .hasSize(7)
                    .allMatch(place -> xml.contains("w:name=\"" + place + "\""));
        }
    }

    @Test
    void onlyAddressesThatABrowserMayOpenAreLinks() throws Exception {
        try (XWPFDocument document = read(EveryBlock.in("en"))) {
            List<String> sources = styled(document, "SourceList");
            assertThat(sources)
                    .containsExactly("Treaty series", "On paper", "Ill linked", "Ill spelt");
            List<String> links =
                    document.getParagraphs().stream()
                            .filter(one -> "SourceList".equals(one.getStyle()))
                            .flatMap(one -> one.getRuns().stream())
                            .filter(XWPFHyperlinkRun.class::isInstance)
                            .map(run -> ((XWPFHyperlinkRun) run).getHyperlinkId())
                            .map(id -> document.getHyperlinkByID(id).getURL())
                            .toList();
            assertThat(links).containsExactly("https://example.org/t?a=1&b=2");
            XWPFFootnote note = notesOf(document).getFirst();
            assertThat(note.getPart().getPackagePart().getRelationships())
                    .extracting(link -> link.getTargetURI().toString())
                    .contains("https://example.org/1");
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

    private XWPFDocument read(Report report) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(docx.render(report, VERSION)));
    }

    private static List<String> styled(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    private static List<XWPFParagraph> numbered(XWPFDocument document) {
        return document.getBodyElements().stream()
                .flatMap(element ->
                        switch (element) {
                            case XWPFParagraph paragraph -> Stream.of(paragraph);
                            case XWPFTable table ->
                                    table.getRows().stream()
                                            .flatMap(row -> row.getTableCells().stream())
                                            .flatMap(cell -> cell.getParagraphs().stream());
                            default -> throw new AssertionError(element);
                        })
                .filter(paragraph -> "NumberedParagraph".equals(paragraph.getStyle()))
                .toList();
    }

    private static List<String> cells(XWPFTableRow row) {
        return row.getTableCells().stream().map(cell -> text(cell.getParagraphArray(0))).toList();
    }

    private static String text(XWPFParagraph paragraph) {
        StringBuilder text = new StringBuilder();
        paragraph.getRuns().stream()
                .map(run -> run.getText(0))
                .filter(Objects::nonNull)
                .forEach(text::append);
        return text.toString();
    }

    private static List<XWPFFootnote> notesOf(XWPFDocument document) {
        return document.getFootnotes().stream()
                .filter(note -> note.getCTFtnEdn().getType() == null)
                .toList();
    }

    private static String notes(XWPFDocument document) {
        return notesOf(document).stream()
                .map(note -> note.getCTFtnEdn().xmlText())
                .collect(Collectors.joining());
    }

    private static String noteText(XWPFFootnote note) {
        return text(note.getParagraphs().getFirst());
    }

    private static List<String> references(XWPFDocument document) {
        return REFERENCE
                .matcher(
                        document.getDocument()
                                .xmlText()
                                .replaceAll(" w:customMarkFollows=\"[^\"]*\"", ""))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static List<String> fields(XWPFDocument document) {
        return FIELD.matcher(document.getDocument().xmlText())
                .results()
                .map((MatchResult found) -> found.group(1).replace("&quot;", "\"").strip())
                .toList();
    }
}
