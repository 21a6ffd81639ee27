package org.entente.exchange.whole;

import org.entente.exchange.facts.TableKind;
import org.springframework.stereotype.Component;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

import java.io.OutputStream;

/** One object with the graph's own tables, each an array of rows, a row a line. */
@Component
class WholeJson implements WholeFile {

    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public String format() {
        return "json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public void write(WholeGraph graph, OutputStream out) {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            for (TableKind table : TableKind.values()) {
                json.writeName(table.word());
                json.writeStartArray();
                graph.rows(
                        table,
                        cells -> {
                            json.writeRaw('\n');
                            json.writeStartObject();
                            cells.forEach(json::writeStringProperty);
                            json.writeEndObject();
                        });
                json.writeEndArray();
            }
            json.writeEndObject();
        }
    }
}
