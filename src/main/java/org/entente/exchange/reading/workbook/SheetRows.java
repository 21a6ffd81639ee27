package org.entente.exchange.reading.workbook;

import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.entente.exchange.reading.CheckedHeader;
import org.entente.exchange.reading.Limits;
import org.entente.exchange.reading.TableSink;
import org.entente.exchange.reading.UnreadableFileException;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Rows of one sheet: the first one with anything in it names the columns. */
final class SheetRows implements SheetContentsHandler {

    /** Ends the reading of a sheet where no more is wanted. */
    static final class Enough extends RuntimeException {
        Enough() {
            super("enough", null, false, false);
        }
    }

    private final String file;
    private final String sheet;
    private final TableSink sink;
    private final List<String> cells = new ArrayList<>();
    private ContinuedColumns columns = new ContinuedColumns(List.of());
    private int width = -1;

    SheetRows(String file, String sheet, TableSink sink) {
        this.file = file;
        this.sheet = sheet;
        this.sink = sink;
    }

    @Override
    public void startRow(int row) {
        cells.clear();
    }

    @Override
    public void cell(String reference, @Nullable String value, @Nullable XSSFComment comment) {
        int column = new CellReference(reference).getCol();
        if (column > 2 * Limits.COLUMNS) {
            throw new UnreadableFileException(
                    file, 0, "import.file.columns-many", String.valueOf(Limits.COLUMNS));
        }
        while (cells.size() < column) {
            cells.add("");
        }
        cells.add(value == null ? "" : value);
    }

    @Override
    public void endRow(int row) {
        while (!cells.isEmpty() && cells.getLast().isBlank()) {
            cells.removeLast();
        }
        if (cells.isEmpty()) {
            return;
        }
        if (width < 0) {
            List<String> header = CheckedHeader.of(file, row + 1L, cells);
            width = header.size();
            columns = new ContinuedColumns(header);
            sink.table(sheet.isEmpty() ? file : file + " › " + sheet, columns.header());
            return;
        }
        while (cells.size() < width) {
            cells.add("");
        }
        if (!sink.row(row + 1L, columns.whole(cells))) {
            throw new Enough();
        }
    }
}
