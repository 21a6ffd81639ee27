package org.entente.exchange.whole.workbook;

import org.apache.poi.ss.SpreadsheetVersion;
import org.entente.exchange.reading.HexEscapes;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

import java.util.ArrayList;
import java.util.List;

/** A text as the cells that hold it. */
final class CellParts {

    private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    /** Of an escape. */
    private static final int ESCAPE = 7;

    private CellParts() {}

    /**
     * @param most parts that there may be
     * @param column that it stands in
     */
    static List<String> of(String text, int most, String column) {
        String escaped = HexEscapes.encoded(text);
        if (escaped.length() <= LONGEST) {
            return List.of(escaped);
        }
        var parts = new ArrayList<String>();
        for (int from = 0; from < escaped.length(); ) {
            int to = end(escaped, from);
            parts.add(escaped.substring(from, to));
            from = to;
        }
        if (parts.size() > most) {
            HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
            throw new ErrorResponseException(
                    status,
                    ProblemDetail.forStatus(status),
                    null,
                    "export.graph.cell",
                    new Object[] {column, text.length(), LONGEST, most});
        }
        return parts;
    }

    /** Neither within an escape nor between the halves of a letter. */
    private static int end(String escaped, int from) {
        int end = from + LONGEST;
        if (end >= escaped.length()) {
            return escaped.length();
        }
        int escape = escaped.lastIndexOf("_x", end - 1);
        if (escape > end - ESCAPE) {
            return escape;
        }
        if (escaped.charAt(end - 1) == '_') {
            return end - 1;
        }
        return Character.isLowSurrogate(escaped.charAt(end)) ? end - 1 : end;
    }
}
