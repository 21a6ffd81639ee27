package org.entente.exchange.files;

import org.entente.exchange.view.TakenView;
import org.entente.exchange.view.TakenView.Entity;
import org.entente.exchange.view.TakenView.Place;
import org.entente.exchange.view.TakenView.Relation;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

import java.awt.Color;
import java.util.List;
import java.util.Map;

import javax.xml.XMLConstants;

/** GEXF 1.3, for Gephi: with the colours and places of the canvas. */
@Component
class GexfFile implements ViewFile {

    private static final String NAMESPACE = "http://gexf.net/1.3";
    private static final String VISUAL = "http://gexf.net/1.3/viz";
    private static final int DAY = 10;

    @Override
    public String id() {
        return "gexf";
    }

    @Override
    public String mediaType() {
        return "application/gexf+xml";
    }

    @Override
    public byte[] write(TakenView view) {
        var tree = new XmlTree(NAMESPACE);
        Element root = tree.root("gexf", "version", "1.3");
        root.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:viz", VISUAL);
        String day = view.stamp().made().substring(0, DAY);
        Element meta = tree.child(root, "meta", "lastmodifieddate", day);
        tree.text(meta, "creator", "Entente");
        tree.text(meta, "description", description(view));
        Element graph =
                tree.child(
                        root,
                        "graph",
                        "defaultedgetype",
                        "directed",
                        "idtype",
                        "string",
                        "mode",
                        "static");
        attributes(tree, graph, "node", Attributes.NODE);
        attributes(tree, graph, "edge", Attributes.EDGE);
        Element nodes = tree.child(graph, "nodes");
        view.entities().forEach(one -> node(tree, nodes, one, view));
        Element edges = tree.child(graph, "edges");
        view.relations().forEach(one -> edge(tree, edges, one, view));
        return tree.bytes();
    }

    private static String description(TakenView view) {
        String link = view.stamp().link();
        return view.title() + "\n" + view.stamp().origin() + (link == null ? "" : "\n" + link);
    }

    private static void attributes(XmlTree tree, Element graph, String of, List<String> names) {
        Element attributes = tree.child(graph, "attributes", "class", of);
        names.forEach(name ->
                tree.child(
                        attributes,
                        "attribute",
                        "id",
                        name,
                        "title",
                        name,
                        "type",
                        name.equals("claims") ? "integer" : "string"));
    }

    private static void node(XmlTree tree, Element nodes, Entity one, TakenView view) {
        Element node = tree.child(nodes, "node", "id", one.id(), "label", one.label());
        values(tree, node, Attributes.of(one, view));
        Color colour = Color.decode(Attributes.colour(one, view));
        tree.childNS(
                node,
                VISUAL,
                "viz:color",
                "r",
                String.valueOf(colour.getRed()),
                "g",
                String.valueOf(colour.getGreen()),
                "b",
                String.valueOf(colour.getBlue()));
        Place place = one.place();
        if (place != null) {
            // Gephi's y grows upwards.
            tree.childNS(
                    node,
                    VISUAL,
                    "viz:position",
                    "x",
                    String.valueOf(place.x()),
                    "y",
                    String.valueOf(0.0 - place.y()),
                    "z",
                    "0.0");
        }
        tree.childNS(node, VISUAL, "viz:size", "value", one.focus() ? "23.0" : "15.0");
    }

    private static void edge(XmlTree tree, Element edges, Relation one, TakenView view) {
        Element edge =
                tree.child(
                        edges,
                        "edge",
                        "id",
                        one.id(),
                        "source",
                        one.source().id(),
                        "target",
                        one.target().id(),
                        "kind",
                        one.type(),
                        "label",
                        one.label(),
                        "type",
                        Attributes.isSymmetric(one, view) ? "undirected" : "directed");
        values(tree, edge, Attributes.of(one, view));
    }

    private static void values(XmlTree tree, Element parent, Map<String, String> values) {
        Element list = tree.child(parent, "attvalues");
        values.forEach((name, value) -> tree.child(list, "attvalue", "for", name, "value", value));
    }
}
