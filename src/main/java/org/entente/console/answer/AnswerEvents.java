package org.entente.console.answer;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.http.ProblemDetail;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

import java.io.OutputStream;
import java.util.List;

/** For the page: one event a line, told as soon as there is something to tell. */
public final class AnswerEvents implements AnswerForm {

    public static final String TYPE = "application/vnd.entente.answer+x-ndjson";

    private final JsonGenerator json;
    private final Cells cells;

    public AnswerEvents(JsonMapper mapper, Cells cells, OutputStream out) {
        this.json = mapper.writer().withRootValueSeparator("").createGenerator(out);
        this.cells = cells;
    }

    @Override
    public void waiting(int ahead) {
        start("waiting");
        json.writeNumberProperty("ahead", ahead);
        finish();
    }

    @Override
    public void begin(String qid, List<String> columns, long limit) {
        start("begin");
        json.writeStringProperty("qid", qid);
        json.writePOJOProperty("columns", columns);
        json.writeNumberProperty("limit", limit);
        finish();
    }

    @Override
    public void rows(List<Record> rows) {
        start("part");
        json.writeArrayPropertyStart("rows");
        for (Record row : rows) {
            json.writeStartArray();
            for (Value value : row.values()) {
                cells.write(json, value);
            }
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writePOJOProperty("nodes", cells.freshNodes());
        json.writePOJOProperty("edges", cells.freshEdges());
        finish();
    }

    @Override
    public void progress(long rows, long elapsedMs) {
        start("progress");
        json.writeNumberProperty("rows", rows);
        json.writeNumberProperty("elapsedMs", elapsedMs);
        finish();
    }

    @Override
    public void end(Ending ending) {
        start("end");
        json.writeNumberProperty("rows", ending.rows());
        json.writePOJOProperty("truncated", ending.truncated());
        json.writePOJOProperty("notice", ending.notice());
        json.writeNumberProperty("elapsedMs", ending.elapsedMs());
        json.writePOJOProperty("plan", ending.plan());
        finish();
    }

    @Override
    public boolean failed(ProblemDetail problem) {
        json.writeStartObject();
        json.writePOJOProperty("problem", problem);
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
        return true;
    }

    @Override
    public long bytes() {
        return cells.bytes();
    }

    private void start(String event) {
        json.writeStartObject();
        json.writeObjectPropertyStart(event);
    }

    private void finish() {
        json.writeEndObject();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }
}
