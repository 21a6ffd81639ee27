package org.entente.exchange.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.entente.exchange.reading.ReadTables.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

class WorkbookTests {

    @TempDir private Path folder;

    @Test
    void cellsAreDataAndNotWhatIsShown() throws IOException {
        try (var book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet("Members");
            row(sheet, 1, "iso2", "code", "since", "met", "share", "number");
            Row row = row(sheet, 3, "NA", "007");
            row.createCell(2).setCellValue(LocalDate.of(1964, 5, 8));
            row.getCell(2).setCellStyle(format(book, "dd/mm/yy"));
            row.createCell(3).setCellValue(LocalDateTime.of(2021, 4, 12, 13, 10));
            row.getCell(3).setCellStyle(format(book, "yyyy-mm-dd hh:mm"));
            row.createCell(4).setCellValue(0.123456789012);
            row.getCell(4).setCellStyle(format(book, "0.00%"));
            row.createCell(5).setCellValue(7);
            row.getCell(5).setCellStyle(format(book, "0000"));
            row(sheet, 4, "FR");
            Table table = ReadTables.of(folder, bytes(book)).only();
            assertThat(table.name()).isEqualTo("table.csv");
            assertThat(table.rows().getFirst().line()).isEqualTo(4);
            assertThat(table.rows().getFirst().cells())
                    .containsExactly(
                            "NA",
                            "007",
                            "1964-05-08",
                            "2021-04-12T13:10",
                            "0.123456789012",
                            "0007");
            assertThat(table.rows().getLast().cells()).containsExactly("FR", "", "", "", "", "");
        }
    }

    @Test
    void eachSheetIsATable() throws IOException {
        try (var book = new XSSFWorkbook()) {
            row(book.createSheet("One"), 0, "id", "kind");
            row(book.createSheet("Two"), 0, "type", "source");
            assertThat(ReadTables.of(folder, bytes(book)).tables)
                    .extracting(Table::name)
                    .containsExactly("table.csv › One", "table.csv › Two");
        }
    }

    @Test
    void aCellFarToTheRightIsRefused() throws IOException {
        try (var book = new XSSFWorkbook()) {
            row(book.createSheet("One"), 0, "id").createCell(16_000).setCellValue("x");
            assertThat(refusal(bytes(book))).isEqualTo("import.file.columns-many");
        }
    }

    /** A sheet of 200 MB of spaces, packed into a few kilobytes. */
    @Test
    void aZipBombIsRefused() throws IOException {
        try (var book = new XSSFWorkbook()) {
            row(book.createSheet("One"), 0, "id");
            assertThat(refusal(withBomb(bytes(book)))).isEqualTo("import.file.bomb");
        }
    }

    private static byte[] withBomb(byte[] book) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(book));
                var out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = in.readAllBytes();
                if (entry.getName().endsWith("sheet1.xml")) {
                    String text = new String(content, StandardCharsets.UTF_8);
                    int end = text.indexOf("</sheetData>");
                    out.write(text.substring(0, end).getBytes(StandardCharsets.UTF_8));
                    byte[] spaces = " ".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
                    for (int i = 0; i < 200; i++) {
                        out.write(spaces);
                    }
                    out.write(text.substring(end).getBytes(StandardCharsets.UTF_8));
                } else {
                    out.write(content);
                }
            }
        }
        return bytes.toByteArray();
    }

    private String refusal(byte[] content) {
        var refusal =
                catchThrowableOfType(
                        UnreadableFileException.class, () -> ReadTables.of(folder, content));
        assertThat(refusal).as("refused").isNotNull();
        return refusal.key();
    }

    private static CellStyle format(XSSFWorkbook book, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private static Row row(XSSFSheet sheet, int number, String... cells) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
        return row;
    }

    private static byte[] bytes(XSSFWorkbook book) throws IOException {
        var bytes = new ByteArrayOutputStream();
        book.write(bytes);
        return bytes.toByteArray();
    }
}
