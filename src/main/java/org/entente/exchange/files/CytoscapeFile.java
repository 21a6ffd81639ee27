package org.entente.exchange.files;

import org.entente.exchange.view.TakenView;
import org.entente.exchange.view.TakenView.Place;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The elements of Cytoscape and Cytoscape.js, with their places on the canvas. */
@Component
class CytoscapeFile implements ViewFile {

    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public String id() {
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
    public byte[] write(TakenView view) {
        var about = new LinkedHashMap<String, Object>();
        about.put("name", view.title());
        about.put("origin", view.stamp().origin());
        if (view.stamp().link() != null) {
            about.put("link", view.stamp().link());
        }
        var nodes = view.entities().stream().map(one -> node(one, view)).toList();
        var edges = view.relations().stream().map(one -> edge(one, view)).toList();
        var file = new LinkedHashMap<String, Object>();
        file.put("format_version", "1.0");
        file.put("generated_by", "Entente");
        file.put("data", about);
        file.put("elements", Map.of("nodes", nodes, "edges", edges));
        return JSON.writeValueAsBytes(file);
    }

    private static Map<String, Object> node(TakenView.Entity one, TakenView view) {
        var data = data(one.id(), Attributes.of(one, view));
        data.put("label", one.label());
        var element = new LinkedHashMap<String, Object>(Map.of("data", data));
        Place place = one.place();
        if (place != null) {
            element.put("position", Map.of("x", place.x(), "y", place.y()));
        }
        return element;
    }

    private static Map<String, Object> edge(TakenView.Relation one, TakenView view) {
        var data = data(one.id(), Attributes.of(one, view));
        data.put("source", one.source().id());
        data.put("target", one.target().id());
        data.put("documents", documents(one, view));
        return Map.of("data", data);
    }

    private static List<String> documents(TakenView.Relation one, TakenView view) {
        return one.sources().stream().map(view::source).map(of -> of.document().id()).toList();
    }

    private static Map<String, Object> data(String id, Map<String, String> attributes) {
        var data = new LinkedHashMap<String, Object>();
        data.put("id", id);
        data.putAll(attributes);
        return data;
    }
}
