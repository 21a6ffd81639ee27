package org.entente.exchange.files;

import org.entente.graph.SpreadsheetText;
import org.springframework.stereotype.Component;

/** Tables that a spreadsheet opens, without a cell that it would run. */
@Component
class CsvForSpreadsheets extends CsvFiles {

    @Override
    public String id() {
        return "csv-spreadsheet";
    }

    @Override
    String cell(String text) {
        return SpreadsheetText.defused(text);
    }
}
