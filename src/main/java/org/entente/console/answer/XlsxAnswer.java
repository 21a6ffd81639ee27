package org.entente.console.answer;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A workbook, written while the rows come: numbers as numbers, everything else as text. What does
 * not fit on one sheet goes on on the next. Broken off if it fails.
 */
public final class XlsxAnswer implements AnswerForm {

    public static final String TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** What a sheet can hold, the head with it. */
    static final int MOST_ROWS = 1_048_576;

    private static final int LONGEST = 32_767;
    private static final int FLUSH = 500;

    /** Larger integers are not exact in a spreadsheet. */
    private static final long EXACT = 1L << 53;

    private final Workbook workbook;
    private final PlainText cells;
    private @Nullable Worksheet sheet;
    private List<String> columns = List.of();
    private int sheets;
    private int row;
    private long bytes;

    public XlsxAnswer(JsonMapper mapper, Cells cells, OutputStream out) {
        this.workbook = new Workbook(out, "Entente", "1.0");
        this.cells = new PlainText(mapper, cells);
    }

    @Override
    public void begin(String qid, List<String> columns, long limit) {
        this.columns = columns;
        this.sheet = next();
    }

    private Worksheet next() {
        Worksheet started = workbook.newWorksheet("%d".formatted(++sheets));
        for (int column = 0; column < columns.size(); column++) {
            started.value(0, column, columns.get(column));
            started.style(0, column).bold().set();
        }
        started.freezePane(0, 1);
        row = 1;
        return started;
    }

    @Override
    public void rows(List<Record> rows) {
        try {
            for (Record each : rows) {
                if (row == MOST_ROWS) {
                    sheet().finish();
                    sheet = next();
                }
                for (int column = 0; column < each.size(); column++) {
                    cell(sheet(), column, each.get(column));
                }
                if (++row % FLUSH == 0) {
                    sheet().flush();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void cell(Worksheet to, int column, Value value) {
        if (value.isNull()) {
            return;
        }
        switch (value.asObject()) {
            case Long number when Math.abs(number) <= EXACT -> to.value(row, column, number);
            case Double number when Double.isFinite(number) -> to.value(row, column, number);
            default -> {
                String text = cells.of(value);
                bytes += text.length();
                to.value(
                        row,
                        column,
                        text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text);
            }
        }
    }

    private Worksheet sheet() {
        Worksheet current = sheet;
        if (current == null) {
            throw new IllegalStateException("The answer has not begun.");
        }
        return current;
    }

    @Override
    public void end(Ending ending) {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long bytes() {
        return bytes;
    }
}
