package org.entente.console.answer;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.util.List;

/** The whole answer as one object; kept until it is complete, so that a failure has its status. */
public final class JsonAnswer implements AnswerForm {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final JsonGenerator json;
    private final Cells cells;
    private long limit;

    public JsonAnswer(JsonMapper mapper, Cells cells) {
        this.json = mapper.createGenerator(bytes);
        this.cells = cells;
    }

    @Override
    public void begin(String qid, List<String> columns, long limit) {
        this.limit = limit;
        json.writeStartObject();
        json.writePOJOProperty("columns", columns);
        json.writeArrayPropertyStart("rows");
    }

    @Override
    public void rows(List<Record> rows) {
        for (Record row : rows) {
            json.writeStartArray();
            for (Value value : row.values()) {
                cells.write(json, value);
            }
            json.writeEndArray();
        }
    }

    @Override
    public void end(Ending ending) {
        json.writeEndArray();
        json.writePOJOProperty("nodes", cells.freshNodes());
        json.writePOJOProperty("edges", cells.freshEdges());
        json.writeBooleanProperty("truncated", ending.truncated() != null);
        json.writeNumberProperty("limit", limit);
        json.writeNumberProperty("elapsedMs", ending.elapsedMs());
        json.writePOJOProperty("notice", ending.notice());
        json.writePOJOProperty("plan", ending.plan());
        json.writeEndObject();
        json.flush();
    }

    @Override
    public long bytes() {
        return cells.bytes();
    }

    /** The answer, after its end. */
    public byte[] written() {
        return bytes.toByteArray();
    }
}
