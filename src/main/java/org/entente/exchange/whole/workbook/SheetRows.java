package org.entente.exchange.whole.workbook;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** Rows of texts under a header; what does not fit on a sheet goes on on the next. */
final class SheetRows {

    /** That a sheet can hold, the header with them. */
    static final int MOST = SpreadsheetVersion.EXCEL2007.getMaxRows();

    private final SXSSFWorkbook workbook;
    private final CellStyle style;
    private final String name;
    private final List<String> header;
    private @Nullable Sheet sheet;
    private final int most;
    private int sheets;
    private int next;

    SheetRows(SXSSFWorkbook workbook, String name, List<String> header, int most) {
        this.workbook = workbook;
        this.name = name;
        this.header = header;
        this.most = most;
        this.next = most;
        this.style = workbook.createCellStyle();
        // A spreadsheet then keeps the cell as text even when somebody edits it.
        style.setQuotePrefixed(true);
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
    }

    /** Begins the first sheet, even if no row comes. */
    void begin() {
        Sheet started = workbook.createSheet(sheets++ == 0 ? name : name + " " + sheets);
        started.createFreezePane(0, 1);
        sheet = started;
        next = 0;
        write(started, header);
    }

    void add(List<String> cells) {
        if (next == most) {
            begin();
        }
        if (sheet != null) {
            write(sheet, cells);
        }
    }

    private void write(Sheet to, List<String> cells) {
        Row row = to.createRow(next++);
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                Cell cell = row.createCell(i);
                cell.setCellValue(cells.get(i));
                cell.setCellStyle(style);
            }
        }
    }
}
