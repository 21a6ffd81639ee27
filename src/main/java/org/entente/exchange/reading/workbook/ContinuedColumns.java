package org.entente.exchange.reading.workbook;

import java.util.ArrayList;
import java.util.List;

/**
 * A cell holds 32,767 characters; where a text is longer, it goes on in further columns, whose
 * names are that of the first with "… 2", "… 3" and so on after it.
 */
public final class ContinuedColumns {

    private static final String MARK = "… ";

    private final List<Integer> homes = new ArrayList<>();
    private final List<String> header = new ArrayList<>();

    ContinuedColumns(List<String> columns) {
        for (String column : columns) {
            int mark = column.lastIndexOf(MARK);
            int home = mark < 0 ? -1 : header.indexOf(column.substring(0, mark));
            homes.add(home < 0 ? header.size() : home);
            if (home < 0) {
                header.add(column);
            }
        }
    }

    /** The name of a column in which another goes on. */
    public static String name(String column, int part) {
        return column + MARK + part;
    }

    List<String> header() {
        return header;
    }

    /** The cells of a row, each whole; what has no column stays behind them. */
    List<String> whole(List<String> cells) {
        if (homes.size() == header.size()) {
            return List.copyOf(cells);
        }
        var whole = new ArrayList<String>();
        for (int i = 0; i < cells.size(); i++) {
            int home = i < homes.size() ? homes.get(i) : whole.size();
            if (home < whole.size()) {
                whole.set(home, whole.get(home) + cells.get(i));
            } else {
                whole.add(cells.get(i));
            }
        }
        return whole;
    }
}
