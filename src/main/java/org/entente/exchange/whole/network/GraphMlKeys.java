package org.entente.exchange.whole.network;

import org.entente.exchange.facts.TableKind;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLStreamException;

/** The attributes of nodes and edges: the columns of the graph's own tables. */
final class GraphMlKeys {

    private static final Map<String, String> TYPES =
            Map.of(
                    "rank", "long",
                    "number", "long",
                    "value", "long",
                    "latitude", "double",
                    "longitude", "double",
                    "open_list", "boolean",
                    "plural_en", "boolean");

    private GraphMlKeys() {}

    static void write(XmlOut xml) throws XMLStreamException {
        var nodes = new LinkedHashSet<>(List.of("table", "about"));
        for (TableKind table : TableKind.values()) {
            nodes.addAll(table.columns());
        }
        var edges = new ArrayList<>(List.of("table"));
        edges.addAll(TableKind.RELATIONS.columns());
        edges.removeAll(Set.of("source", "target"));
        for (String column : nodes) {
            key(xml, "node", "n_", column);
        }
        for (String column : edges) {
            key(xml, "edge", "e_", column);
        }
    }

    private static void key(XmlOut xml, String of, String prefix, String column)
            throws XMLStreamException {
        xml.start(
                "key",
                "id",
                prefix + column,
                "for",
                of,
                "attr.name",
                column,
                "attr.type",
                TYPES.getOrDefault(column, "string"));
        xml.end();
    }
}
