package org.entente.exchange.files;

import org.entente.exchange.view.TakenView;
import org.entente.exchange.view.TakenView.Entity;
import org.entente.exchange.view.TakenView.Place;
import org.entente.exchange.view.TakenView.Relation;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/** GraphML 1.0 with attributes, for yEd, NetworkX, igraph and others. */
@Component
class GraphMlFile implements ViewFile {

    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    @Override
    public String id() {
        return "graphml";
    }

    @Override
    public String mediaType() {
        return "application/graphml+xml";
    }

    @Override
    public byte[] write(TakenView view) {
        var tree = new XmlTree(NAMESPACE);
        Element root = tree.root("graphml");
        keys(tree, root);
        Element graph = tree.child(root, "graph", "id", "view", "edgedefault", "directed");
        tree.text(graph, "desc", view.title() + "\n" + view.stamp().origin());
        tree.text(graph, "data", view.title(), "key", "g_title");
        tree.text(graph, "data", view.stamp().origin(), "key", "g_origin");
        tree.text(graph, "data", view.stamp().link(), "key", "g_link");
        tree.text(
                graph,
                "data",
                String.valueOf(view.stamp().data().number()),
                "key",
                "g_data_version");
        view.entities().forEach(one -> node(tree, graph, one, view));
        view.relations().forEach(one -> edge(tree, graph, one, view));
        return tree.bytes();
    }

    private static void keys(XmlTree tree, Element root) {
        for (String name : new String[] {"title", "origin", "link", "data_version"}) {
            key(tree, root, "graph", "g_" + name, name, "string");
        }
        Attributes.NODE.forEach(name -> key(tree, root, "node", "n_" + name, name, "string"));
        key(tree, root, "node", "n_label", "label", "string");
        key(tree, root, "node", "n_x", "x", "double");
        key(tree, root, "node", "n_y", "y", "double");
        for (String name : Attributes.EDGE) {
            String type = name.equals("claims") ? "int" : "string";
            key(tree, root, "edge", "e_" + name, name, type);
        }
    }

    private static void key(
            XmlTree tree, Element root, String of, String id, String name, String type) {
        tree.child(root, "key", "id", id, "for", of, "attr.name", name, "attr.type", type);
    }

    private static void node(XmlTree tree, Element graph, Entity one, TakenView view) {
        Element node = tree.child(graph, "node", "id", one.id());
        tree.text(node, "data", one.label(), "key", "n_label");
        Attributes.of(one, view).forEach((key, value) -> data(tree, node, "n_" + key, value));
        Place place = one.place();
        if (place != null) {
            data(tree, node, "n_x", String.valueOf(place.x()));
            data(tree, node, "n_y", String.valueOf(place.y()));
        }
    }

    private static void edge(XmlTree tree, Element graph, Relation one, TakenView view) {
        Element edge =
                tree.child(
                        graph,
                        "edge",
                        "id",
                        one.id(),
                        "source",
                        one.source().id(),
                        "target",
                        one.target().id(),
                        "directed",
                        String.valueOf(!Attributes.isSymmetric(one, view)));
        Attributes.of(one, view).forEach((key, value) -> data(tree, edge, "e_" + key, value));
    }

    private static void data(XmlTree tree, Element parent, String key, String value) {
        tree.text(parent, "data", value, "key", key);
    }
}
