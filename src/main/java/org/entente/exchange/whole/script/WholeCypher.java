package org.entente.exchange.whole.script;

import org.entente.cypher.NamedQueries;
import org.entente.exchange.facts.TableKind;
import org.entente.exchange.whole.WholeFact;
import org.entente.exchange.whole.WholeFile;
import org.entente.exchange.whole.WholeGraph;
import org.entente.history.Changes;
import org.springframework.stereotype.Component;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** A script for {@code cypher-shell} that makes the graph in an empty Neo4j, a statement a line. */
@Component
class WholeCypher implements WholeFile {

    private final NamedQueries queries;
    private final Changes changes;

    WholeCypher(NamedQueries queries, Changes changes) {
        this.queries = queries;
        this.changes = changes;
    }

    @Override
    public String format() {
        return "cypher";
    }

    @Override
    public String mediaType() {
        return "application/x-cypher-query";
    }

    @Override
    public void write(WholeGraph graph, OutputStream out) throws IOException {
        var text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        SchemaScript.write(text);
        var version = changes.version();
        long hash = 0;
        for (TableKind table : TableKind.values()) {
            hash += table(graph, table, text);
        }
        var current = new Statements(text, queries, "exchange/create-version");
        current.add(Map.of("number", version.number(), "at", version.at(), "hash", hash));
        current.flush();
        text.flush();
    }

    /** The sum of the hashes of what was written: the version that the script makes is its own. */
    private long table(WholeGraph graph, TableKind table, Writer text) {
        String name = table.word();
        var facts = new Statements(text, queries, "history/create-" + name);
        var claims = new Statements(text, queries, "history/create-claims");
        long[] hash = {0};
        graph.facts(
                table,
                fact -> {
                    facts.add(row(fact));
                    fact.claims().forEach(claim -> claims.add(claim(claim)));
                    hash[0] += fact.properties().get("hash") instanceof Long one ? one : 0;
                });
        facts.flush();
        claims.flush();
        return hash[0];
    }

    private static Map<String, Object> row(WholeFact fact) {
        var row = new HashMap<String, Object>();
        row.put("properties", fact.properties());
        switch (fact.table()) {
            case ENTITIES -> row.put("type", String.valueOf(fact.place().get("kind")));
            case NAMES, FIGURES -> row.put("source", String.valueOf(fact.place().get("entity")));
            case RELATIONS -> row.putAll(fact.place());
            case DOCUMENTS -> {
                // Stands by itself.
            }
        }
        return row;
    }

    private static Map<String, Object> claim(Map<String, Object> stored) {
        var properties = new HashMap<>(stored);
        Object document = properties.remove("document");
        return Map.of("source", String.valueOf(document), "properties", properties);
    }
}
