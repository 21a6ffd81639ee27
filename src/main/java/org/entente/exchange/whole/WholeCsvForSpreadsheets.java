package org.entente.exchange.whole;

import org.entente.graph.SpreadsheetText;
import org.springframework.stereotype.Component;

/** Tables that a spreadsheet opens, without a cell that it would run: not for loading again. */
@Component
class WholeCsvForSpreadsheets extends TablesInCsv {

    @Override
    public String format() {
        return "csv-spreadsheet";
    }

    @Override
    String cell(String text) {
        return SpreadsheetText.defused(text);
    }

    /** Without a byte order mark, spreadsheets take UTF-8 for another encoding. */
    @Override
    String mark() {
        return "\uFEFF";
    }
}
