package org.entente.exchange.whole.network;

import org.entente.exchange.reading.HexEscapes;
import org.entente.exchange.whole.WholeFact;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import javax.xml.stream.XMLStreamException;

/** Writes nodes and edges. Entities have their own ids; those of other nodes have a prefix. */
final class GraphMlElements {

    private static final String DOCUMENT = "document:";

    private final XmlOut xml;

    GraphMlElements(XmlOut xml) {
        this.xml = xml;
    }

    void document(WholeFact fact) throws XMLStreamException {
        node(DOCUMENT + text(fact, "id"), table(fact), fact.cells());
    }

    void entity(WholeFact fact) throws XMLStreamException {
        Map<String, String> cells = fact.cells();
        cells.remove("id");
        node(text(fact, "id"), table(fact), cells);
        claims(fact, text(fact, "id"));
    }

    /** A name or a figure of an entity. */
    void part(WholeFact fact, String prefix, String type) throws XMLStreamException {
        String node = prefix + text(fact, "id");
        node(node, table(fact), fact.cells());
        link(text(fact, "entity"), node, type);
        claims(fact, node);
    }

    void relation(WholeFact fact, boolean symmetric) throws XMLStreamException {
        Map<String, String> cells = fact.cells();
        cells.remove("source");
        cells.remove("target");
        xml.start(
                "edge",
                "id",
                text(fact, "id"),
                "source",
                text(fact, "source"),
                "target",
                text(fact, "target"),
                "directed",
                String.valueOf(!symmetric));
        data("e_", table(fact), cells);
        claims(fact, null);
    }

    private void claims(WholeFact fact, @Nullable String of) throws XMLStreamException {
        for (Map<String, Object> claim : fact.claims()) {
            var cells = new LinkedHashMap<String, String>();
            cells.put("about", table(fact));
            fact.identity()
                    .forEach((column, value) ->
                            cells.put(column.equals("id") ? "entity" : column, value));
            cells.putAll(WholeFact.evidence(claim));
            String node = "claim:" + claim.get("id");
            node(node, "claims", cells);
            link(node, DOCUMENT + claim.get("document"), "IN");
            if (of != null) {
                link(of, node, "CLAIMED_IN");
            }
        }
    }

    private void node(String id, String table, Map<String, String> cells)
            throws XMLStreamException {
        xml.start("node", "id", id);
        data("n_", table, cells);
    }

    private void link(String source, String target, String type) throws XMLStreamException {
        xml.start("edge", "source", source, "target", target);
        data("e_", "links", Map.of("type", type));
    }

    private void data(String prefix, String table, Map<String, String> cells)
            throws XMLStreamException {
        xml.text("data", table, "key", prefix + "table");
        for (Map.Entry<String, String> cell : cells.entrySet()) {
            xml.text("data", HexEscapes.encoded(cell.getValue()), "key", prefix + cell.getKey());
        }
        xml.end();
    }

    private static String table(WholeFact fact) {
        return fact.table().word();
    }

    private static String text(WholeFact fact, String property) {
        return Objects.requireNonNull(fact.text(property));
    }
}
