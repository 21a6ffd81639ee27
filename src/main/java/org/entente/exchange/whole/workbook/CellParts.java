package org.entente.exchange.whole.workbook;

import org.apache.poi.ss.SpreadsheetVersion;
import org.entente.exchange.reading.HexEscapes;
import org.entente.identity.Problems;
import org.springframework.http.HttpStatus;

import java.util.ArrayList;
import java.util.List;

/** A text as the cells that hold it, each of which can be read by itself. */
final class CellParts {

    private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    private CellParts() {}

    /**
     * @param most parts that there may be
     * @param column that it stands in
     */
    static List<String> of(String text, int most, String column) {
        var parts = new ArrayList<String>();
        for (int from = 0; from == 0 || from < text.length(); ) {
            int to = end(text, from, Math.min(from + LONGEST, text.length()));
            String part = HexEscapes.encoded(text.substring(from, to));
            while (part.length() > LONGEST) {
                to = end(text, from, from + (int) ((long) (to - from) * LONGEST / part.length()));
                part = HexEscapes.encoded(text.substring(from, to));
            }
            parts.add(part);
            from = Math.max(to, 1);
        }
        if (parts.size() > most) {
            throw Problems.of(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "export.graph.cell",
                    column,
                    text.length(),
                    LONGEST,
                    most);
        }
        return parts;
    }

    /** Not between the halves of a letter. */
    private static int end(String text, int from, int end) {
        boolean within = end < text.length() && Character.isLowSurrogate(text.charAt(end));
        return within && end - 1 > from ? end - 1 : end;
    }
}
