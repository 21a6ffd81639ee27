package org.entente.exchange.whole.network;

import org.entente.exchange.facts.TableKind;
import org.entente.exchange.whole.WholeFact;
import org.entente.exchange.whole.WholeFile;
import org.entente.exchange.whole.WholeGraph;
import org.springframework.stereotype.Component;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

import java.io.OutputStream;
import java.util.Map;

/** The elements of Cytoscape and Cytoscape.js: entities and relations, with their documents. */
@Component
class WholeCytoscape implements WholeFile {

    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public String format() {
        return "cytoscape";
    }

    @Override
    public String ending() {
        return "cyjs";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public void write(WholeGraph graph, OutputStream out) {
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("format_version", "1.0");
            json.writeStringProperty("generated_by", "Entente");
            json.writeName("elements");
            json.writeStartObject();
            elements(json, graph, "nodes", TableKind.ENTITIES);
            elements(json, graph, "edges", TableKind.RELATIONS);
            json.writeEndObject();
            json.writeEndObject();
        }
    }

    private static void elements(
            JsonGenerator json, WholeGraph graph, String name, TableKind table) {
        json.writeName(name);
        json.writeStartArray();
        graph.facts(
                table,
                fact -> {
                    json.writeRaw('\n');
                    json.writeStartObject();
                    json.writeName("data");
                    data(json, fact);
                    json.writeEndObject();
                });
        json.writeEndArray();
    }

    private static void data(JsonGenerator json, WholeFact fact) {
        json.writeStartObject();
        Map<String, String> cells = fact.cells();
        cells.putIfAbsent("id", String.valueOf(fact.text("id")));
        if (fact.table() == TableKind.ENTITIES) {
            String french = cells.getOrDefault("name_fr", "");
            cells.put("name", cells.getOrDefault("name_en", french));
        }
        cells.forEach(json::writeStringProperty);
        json.writeName("documents");
        json.writeStartArray();
        fact.claims().stream()
                .map(claim -> String.valueOf(claim.get("document")))
                .distinct()
                .forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }
}
