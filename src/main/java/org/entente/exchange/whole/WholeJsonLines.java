package org.entente.exchange.whole;

import org.entente.exchange.facts.TableKind;
import org.springframework.stereotype.Component;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

import java.io.OutputStream;

/**
 * A row of the graph's own tables a line, with the name of its table: a document, an entity, a
 * name, a relation, a figure, or one more claim about one of them.
 */
@Component
class WholeJsonLines implements WholeFile {

    private static final JsonFactory JSON = JsonFactory.builder().rootValueSeparator("\n").build();

    @Override
    public String format() {
        return "jsonl";
    }

    @Override
    public String mediaType() {
        return "application/x-ndjson";
    }

    @Override
    public void write(WholeGraph graph, OutputStream out) {
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            for (TableKind table : TableKind.values()) {
                String name = table.word();
                graph.rows(
                        table,
                        cells -> {
                            json.writeStartObject();
                            json.writeStringProperty("table", name);
                            cells.forEach(json::writeStringProperty);
                            json.writeEndObject();
                        });
            }
            json.writeRaw('\n');
        }
    }
}
