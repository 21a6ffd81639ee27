package org.entente.console.answer;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import org.entente.graph.SpreadsheetText;
import org.neo4j.driver.Record;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A table in UTF-8, its first line the columns. As it is for programs; for a spreadsheet with a
 * byte order mark, and with an apostrophe before what would be taken for a formula. Broken off if
 * it fails.
 */
public final class CsvAnswer implements AnswerForm {

    public static final String TYPE = "text/csv";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Writer text;
    private final CsvWriter csv;
    private final PlainText cells;
    private final UnaryOperator<String> guard;
    private final boolean forSpreadsheet;
    private long bytes;

    public CsvAnswer(JsonMapper mapper, Cells cells, OutputStream out, boolean forSpreadsheet) {
        this.text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        this.cells = new PlainText(mapper, cells);
        this.forSpreadsheet = forSpreadsheet;
        this.guard = forSpreadsheet ? SpreadsheetText::defused : UnaryOperator.identity();
    }

    @Override
    public void begin(String qid, List<String> columns, long limit) {
        try {
            if (forSpreadsheet) {
                text.write(BYTE_ORDER_MARK);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        csv.writeRecord(columns.stream().map(guard).toList());
    }

    @Override
    public void rows(List<Record> rows) {
        for (Record row : rows) {
            String[] fields = new String[row.size()];
            for (int i = 0; i < fields.length; i++) {
                fields[i] = guard.apply(cells.of(row.get(i)));
                bytes += fields[i].length() + 1;
            }
            csv.writeRecord(fields);
        }
    }

    @Override
    public void end(Ending ending) {
        try {
            csv.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long bytes() {
        return bytes;
    }
}
