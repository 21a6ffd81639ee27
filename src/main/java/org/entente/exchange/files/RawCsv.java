package org.entente.exchange.files;

import org.springframework.stereotype.Component;

/** Tables for a program, cell by cell what the graph holds. */
@Component
class RawCsv extends CsvFiles {

    @Override
    public String id() {
        return "csv";
    }

    @Override
    String cell(String text) {
        return text;
    }
}
