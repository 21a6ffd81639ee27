package org.entente.exchange.whole.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.entente.exchange.reading.HexEscapes;
import org.junit.jupiter.api.Test;
import org.springframework.web.ErrorResponseException;

import java.io.IOException;
import java.util.List;

class SheetsTests {

    @Test
    void whatDoesNotFitOnASheetGoesOnOnTheNext() throws IOException {
        try (var workbook = new SXSSFWorkbook(10)) {
            var rows = new SheetRows(workbook, "names", List.of("text"), 3);
            rows.begin();
            for (int i = 0; i < 5; i++) {
                rows.add(List.of("=" + i));
            }
            assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
            assertThat(workbook.getSheetName(2)).isEqualTo("names 3");
            assertThat(workbook.getSheetAt(2).getLastRowNum()).isEqualTo(1);
            var cell = workbook.getSheetAt(2).getRow(1).getCell(0);
            assertThat(cell.getStringCellValue()).isEqualTo("=4");
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void aLongTextIsCutBetweenLettersAndEscapes() {
        for (String unit : new String[] {"a\uD83D\uDE00", "ab\u0001", "_x0041_", "__x"}) {
            String text = unit.repeat(15_000);
            List<String> parts = CellParts.of(text, 8, "note_en");
            assertThat(parts).hasSizeGreaterThan(1).allMatch(part -> part.length() <= 32_767);
            var joined = new StringBuilder();
            parts.forEach(part -> joined.append(HexEscapes.decoded(part)));
            assertThat(joined.toString()).isEqualTo(text);
        }
    }

    @Test
    void whatNeedsMoreCellsThanThereAreIsRefused() {
        var refusal =
                catchThrowableOfType(
                        ErrorResponseException.class,
                        () -> CellParts.of("a".repeat(100_000), 3, "note_en"));
        assertThat(refusal.getDetailMessageCode()).isEqualTo("export.graph.cell");
    }
}
