package org.entente.console.answer;

import org.neo4j.driver.Record;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

import java.io.OutputStream;
import java.util.List;

/** For programs: one object a row, its keys the columns. Broken off if it fails. */
public final class JsonLines implements AnswerForm {

    public static final String TYPE = "application/x-ndjson";

    private final JsonGenerator json;
    private final Cells cells;
    private List<String> columns = List.of();

    public JsonLines(JsonMapper mapper, Cells cells, OutputStream out) {
        this.json = mapper.writer().withRootValueSeparator("").createGenerator(out);
        this.cells = cells;
    }

    @Override
    public void begin(String qid, List<String> columns, long limit) {
        this.columns = columns;
    }

    @Override
    public void rows(List<Record> rows) {
        for (Record row : rows) {
            json.writeStartObject();
            for (int i = 0; i < columns.size(); i++) {
                json.writeName(columns.get(i));
                cells.write(json, row.get(i));
            }
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    @Override
    public void end(Ending ending) {
        json.close();
    }

    @Override
    public long bytes() {
        return cells.bytes();
    }
}
