package org.entente.exchange.whole.workbook;

import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.entente.exchange.facts.TableKind;
import org.entente.exchange.whole.WholeFile;
import org.entente.exchange.whole.WholeGraph;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A workbook with a sheet for each of the graph's own tables. Rows lie on the disk until all of
 * them are there; it leaves then.
 */
@Component
class WholeXlsx implements WholeFile {

    /** Rows that are in memory. */
    private static final int WINDOW = 100;

    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public void write(WholeGraph graph, OutputStream out) throws IOException {
        try (var workbook = new SXSSFWorkbook(WINDOW)) {
            for (TableKind table : TableKind.values()) {
                var sheets = new TableSheets(workbook, table);
                graph.rows(table, sheets::row);
            }
            workbook.write(out);
        }
    }
}
