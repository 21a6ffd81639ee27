package org.entente.exchange.whole.workbook;

import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.entente.exchange.facts.TableKind;
import org.entente.exchange.reading.workbook.ContinuedColumns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The sheets of a table: one, and another for rows with a text longer than a cell, which goes on in
 * further columns there.
 */
final class TableSheets {

    /** More than the longest text that an import takes needs. */
    private static final int MOST_PARTS = 8;

    private final List<String> columns;
    private final SheetRows plain;
    private final SheetRows continued;

    TableSheets(SXSSFWorkbook workbook, TableKind table) {
        this.columns = List.copyOf(table.columns());
        String name = table.word();
        this.plain = new SheetRows(workbook, name, columns, SheetRows.MOST);
        this.continued =
                new SheetRows(workbook, name + " continued", withParts(columns), SheetRows.MOST);
        plain.begin();
    }

    private static List<String> withParts(List<String> columns) {
        var all = new ArrayList<>(columns);
        for (String column : columns) {
            for (int part = 2; part <= MOST_PARTS; part++) {
                all.add(ContinuedColumns.name(column, part));
            }
        }
        return all;
    }

    void row(Map<String, String> cells) {
        var first = new ArrayList<String>();
        var further = new ArrayList<String>();
        boolean fits = true;
        for (String column : columns) {
            List<String> parts = CellParts.of(cells.getOrDefault(column, ""), MOST_PARTS, column);
            fits &= parts.size() == 1;
            first.add(parts.getFirst());
            for (int part = 1; part < MOST_PARTS; part++) {
                further.add(part < parts.size() ? parts.get(part) : "");
            }
        }
        if (fits) {
            plain.add(first);
        } else {
            first.addAll(further);
            continued.add(first);
        }
    }
}
