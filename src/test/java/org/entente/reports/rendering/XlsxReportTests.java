package org.entente.reports.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.entente.reports.document.Block;
import org.entente.reports.document.Report;
import org.entente.reports.document.Section;
import org.entente.reports.document.Text;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

class XlsxReportTests {

    private static final Instant VERSION = Instant.parse("2026-09-01T10:20:30.456Z");
    private static final int CAPTION = 0;
    private static final int HEAD = 1;

    private final XlsxReport xlsx = new XlsxReport();

    @Test
    void theCoverLeadsToEachSheet() throws IOException {
        try (XSSFWorkbook book = read(EveryBlock.in("en"))) {
            assertThat(names(book))
                    .containsExactly(
                            "Report",
                            "Paragraphs",
                            "Table 1 Instruments",
                            "Figure 1 The network",
                            "Notes",
                            "Sources");
            XSSFSheet cover = book.getSheet("Report");
            assertThat(text(cover, 0, 0)).isEqualTo("Coopération avec " + EveryBlock.HOSTILE_SHOWN);
            assertThat(text(cover, 1, 0)).startsWith("A draft made from data");
            assertThat(row(cover, 3)).containsExactly("Report", "partnership-x1");
            assertThat(cover.getHyperlinkList())
                    .extracting(XSSFHyperlink::getLocation)
                    .containsExactlyElementsOf(
                            names(book).stream().skip(1).map("'%s'!A1"::formatted).toList());
        }
    }

    @Test
    void aTableHasItsCaptionAHeadThatStaysAndFiltersAndNotesApart() throws IOException {
        try (XSSFWorkbook book = read(EveryBlock.in("en"))) {
            XSSFSheet sheet = book.getSheet("Table 1 Instruments");
            assertThat(text(sheet, CAPTION, 0))
                    .isEqualTo("Table\u00a01 – Instruments, oldest first");
            assertThat(row(sheet, HEAD))
                    .containsExactly(
                            "Instrument", "Year", "State of affairs", "Notes – State of affairs");
            Cell head = sheet.getRow(HEAD).getCell(0);
            assertThat(
                            ((XSSFWorkbook) sheet.getWorkbook())
                                    .getFontAt(head.getCellStyle().getFontIndex())
                                    .getBold())
                    .isTrue();
            assertThat(row(sheet, HEAD + 1))
                    .containsExactly(
                            "Agreement 1 with " + EveryBlock.HOSTILE_SHOWN,
                            "1951",
                            "In force",
                            "2");
            assertThat(sheet.getLastRowNum()).isEqualTo(HEAD + EveryBlock.ROWS);
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo((short) 2);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A2:D72");
            assertThat(row(book.getSheet("Figure 1 The network"), 2)).containsExactly("From", "To");
        }
    }

    @Test
    void paragraphsKeepTheirNumbersSectionsAndNotes() throws IOException {
        try (XSSFWorkbook book = read(EveryBlock.in("en"))) {
            XSSFSheet sheet = book.getSheet("Paragraphs");
            assertThat(row(sheet, HEAD)).containsExactly("Number", "Section", "Text", "Notes");
            assertThat(row(sheet, HEAD + 1))
                    .containsExactly(
                            "1.0",
                            "In brief",
                            EveryBlock.HOSTILE_SHOWN + " works with others, and meets.",
                            "1; 2");
            assertThat(row(sheet, HEAD + 3)).containsExactly("3.0", "In brief", "Both say");
            assertThat(row(sheet, HEAD + 4)).containsExactly("3.0", "In brief", "Les deux disent");
            assertThat(row(sheet, sheet.getLastRowNum()).getFirst()).isEqualTo("20.0");
        }
    }

    @Test
    void notesAndSourcesLeadToTheirDocumentsAlone() throws IOException {
        try (XSSFWorkbook book = read(EveryBlock.in("en"))) {
            XSSFSheet notes = book.getSheet("Notes");
            assertThat(row(notes, HEAD + 1)).first().isEqualTo("*");
            assertThat(row(notes, HEAD + 2))
                    .containsExactly("1.0", "Treaty 1", "https://example.org/1");
            assertThat(row(notes, HEAD + 3)).containsExactly("1.0", "On paper, § 1");
            XSSFSheet sources = book.getSheet("Sources");
            assertThat(row(sources, HEAD + 1))
                    .containsExactly("Treaty series", "https://example.org/t?a=1&b=2", "1");
            assertThat(sources.getHyperlinkList())
                    .extracting(XSSFHyperlink::getAddress)
                    .containsExactly("https://example.org/t?a=1&b=2");
            assertThat(row(sources, HEAD + 3))
                    .containsExactly("Ill linked", "javascript:alert(1)", "3");
        }
    }

    @Test
    void whatLooksLikeAFormulaOrACodeStaysText() throws IOException {
        List<String> texts =
                List.of("=1+1", "+41 22", "-1", "@SUM(A1)", "\t=2", "_x0041_ and _x0041", "a\nb");
        try (XSSFWorkbook book = read(with(texts))) {
            Sheet sheet = book.getSheetAt(2);
            for (int i = 0; i < texts.size(); i++) {
                Cell cell = sheet.getRow(HEAD + 1 + i).getCell(0);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).isEqualTo(texts.get(i));
            }
        }
    }

    @Test
    void whatACellCannotHoldGoesOnBelowAndSaysSo() throws IOException {
        String words =
                IntStream.range(0, 9000)
                        .mapToObj(i -> "Word \ud83c\udf0d " + i * 7919 % 9001)
                        .collect(Collectors.joining(" "));
        String letters =
                IntStream.range(0, 40_000)
                        .mapToObj(i -> Character.toString(0x20000 + i * 7919 % 40_009))
                        .collect(Collectors.joining());
        try (XSSFWorkbook book = read(with(List.of(words, letters, "after")))) {
            Sheet sheet = book.getSheetAt(2);
            var read = new ArrayList<String>();
            int rows = 0;
            for (int i = HEAD + 1; i <= sheet.getLastRowNum(); i++) {
                String part = text(sheet, i, 0);
                boolean goesOn = part.endsWith(" [continues]");
                assertThat(part.length()).isLessThanOrEqualTo(SheetCells.LONGEST);
                String own = part.replace(" [continues]", "").replace("[continued] ", "");
                if (part.startsWith("[continued] ")) {
                    read.add(read.removeLast() + own);
                } else {
                    read.add(own);
                }
                rows++;
                assertThat(goesOn)
                        .isEqualTo(
                                i < sheet.getLastRowNum()
                                        && text(sheet, i + 1, 0).startsWith("[continued] "));
            }
            assertThat(sheet.getRow(HEAD + 1).getHeightInPoints()).isGreaterThan(400);
            assertThat(rows).isGreaterThan(6);
            assertThat(read).containsExactly(words, letters, "after");
        }
    }

    @Test
    void namesOfSheetsAreShortValidAndEachOnce() {
        var names = new SheetNames();
        assertThat(names.of("Table 1: a/b [c]?*\\ of the 'Union'"))
                .isEqualTo("Table 1 a b c of the ’Union’");
        assertThat(names.of("Table 1 a b c of the 'union'")).isEqualTo("Table 1 a b c of the… (2)");
        assertThat(names.of("History")).isEqualTo("History (2)");
        assertThat(names.of("")).isEqualTo("–");
        assertThat(names.of("Annex: from the text to the facts of the graph"))
                .isEqualTo("Annex from the text to the…")
                .hasSizeLessThanOrEqualTo(31);
        assertThat(names.of("\ud83c\udf0d".repeat(20))).isEqualTo("\ud83c\udf0d".repeat(15) + "…");
    }

    @Test
    void theSameReportAndVersionMakeTheSameBytes() throws IOException {
        byte[] file = xlsx.render(EveryBlock.in("en"), VERSION);
        assertThat(new XlsxReport().render(EveryBlock.in("en"), VERSION)).isEqualTo(file);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var core = book.getProperties().getCoreProperties();
            assertThat(core.getCreated().toInstant()).isEqualTo("2026-09-01T10:20:30Z");
            assertThat(core.getCreator()).isEqualTo("Entente");
            assertThat(core.getTitle()).isEqualTo("Coopération avec " + EveryBlock.HOSTILE_SHOWN);
        }
    }

    private static Report with(List<String> cells) {
        Report sample = EveryBlock.in("en");
        var table =
                new Block.Table(
                        "t",
                        "en",
                        "Cells",
                        List.of("Cell"),
                        cells.stream()
                                .map(one ->
                                        List.of(new Text(List.of(new Text.Words(one)), List.of())))
                                .toList());
        return new Report(
                sample.type(),
                "en",
                sample.title(),
                sample.parties(),
                sample.cover(),
                List.of(new Section("s", "Section", 1, false, List.of(table))),
                List.of(),
                List.of(),
                List.of(),
                sample.labels());
    }

    private XSSFWorkbook read(Report report) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(xlsx.render(report, VERSION)));
    }

    private static List<String> names(XSSFWorkbook book) {
        return StreamSupport.stream(book.spliterator(), false).map(Sheet::getSheetName).toList();
    }

    private static List<String> row(Sheet sheet, int number) {
        Row row = sheet.getRow(number);
        return StreamSupport.stream(row.spliterator(), false).map(XlsxReportTests::text).toList();
    }

    private static String text(Sheet sheet, int row, int column) {
        return text(sheet.getRow(row).getCell(column));
    }

    private static String text(Cell cell) {
        return cell.getCellType() == CellType.NUMERIC
                ? String.valueOf(cell.getNumericCellValue())
                : cell.getStringCellValue();
    }
}
