package org.entente.console.answer;

import org.entente.cypher.GraphElements;
import org.entente.graph.Language;
import org.entente.graph.Subgraph.Edge;
import org.entente.graph.Subgraph.Node;
import org.entente.graph.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Entity;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Point;
import org.neo4j.driver.types.Relationship;

import tools.jackson.core.JsonGenerator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes values of the database as cells: entities and relations by their own ids, never the
 * database's; text cut at a length that is said; everything else as plain JSON.
 */
public final class Cells {

    private static final int MAX_TEXT = 20_000;
    private static final int PER_VALUE = 12;

    private final Vocabulary vocabulary;
    private final Language language;
    private final boolean remembering;
    private final Map<String, Node> nodesByElement = new LinkedHashMap<>();
    private final Map<String, Relationship> waiting = new LinkedHashMap<>();
    private final Set<String> told = new HashSet<>();
    private final List<Node> freshNodes = new ArrayList<>();
    private long bytes;

    private Cells(Vocabulary vocabulary, Language language, boolean remembering) {
        this.vocabulary = vocabulary;
        this.language = language;
        this.remembering = remembering;
    }

    /** Keeps what it meets, so that it can be drawn. */
    public static Cells drawn(Vocabulary vocabulary, Language language) {
        return new Cells(vocabulary, language, true);
    }

    /** Keeps nothing: for answers of any length. */
    public static Cells plain(Vocabulary vocabulary, Language language) {
        return new Cells(vocabulary, language, false);
    }

    /** About how much has been written so far. */
    public long bytes() {
        return bytes;
    }

    public void write(JsonGenerator json, Value value) {
        if (value.isNull()) {
            bytes += PER_VALUE;
            json.writeNull();
        } else {
            of(json, value.asObject());
        }
    }

    private void of(JsonGenerator json, @Nullable Object value) {
        bytes += PER_VALUE;
        switch (value) {
            case null -> json.writeNull();
            case String text -> text(json, text);
            case Boolean truth -> json.writeBoolean(truth);
            case Long number -> json.writeNumber(number);
            case Double number when Double.isFinite(number) -> json.writeNumber(number);
            case List<?> list -> list(json, list);
            case Map<?, ?> map -> map(json, map);
            case org.neo4j.driver.types.Node node -> node(json, node);
            case Relationship relation -> relation(json, relation);
            case Path path -> path(json, path);
            case Point point -> point(json, point);
            case byte[] blob -> json.writeString("[%d bytes]".formatted(blob.length));
            default -> text(json, value.toString());
        }
    }

    private void text(JsonGenerator json, String text) {
        bytes += text.length();
        json.writeString(
                text.length() <= MAX_TEXT
                        ? text
                        : text.substring(0, MAX_TEXT) + "… [%d]".formatted(text.length()));
    }

    private void list(JsonGenerator json, Iterable<?> list) {
        json.writeStartArray();
        list.forEach(one -> of(json, one));
        json.writeEndArray();
    }

    private void map(JsonGenerator json, Map<?, ?> map) {
        json.writeStartObject();
        map.forEach((key, one) -> {
            json.writeName(String.valueOf(key));
            of(json, one);
        });
        json.writeEndObject();
    }

    private void node(JsonGenerator json, org.neo4j.driver.types.Node node) {
        String kind = GraphElements.kind(node.labels());
        json.writeStartObject();
        if (kind == null) {
            json.writeNullProperty("$node");
            json.writeName("labels");
            list(json, node.labels());
            json.writeName("properties");
            map(json, node.asMap());
        } else {
            Node drawn = drawn(node, kind);
            json.writeStringProperty("$node", drawn.id());
            json.writeStringProperty("kind", kind);
            json.writeName("name");
            text(json, drawn.name());
        }
        json.writeEndObject();
    }

    private Node drawn(org.neo4j.driver.types.Node node, String kind) {
        Node known = nodesByElement.get(node.elementId());
        if (known != null) {
            return known;
        }
        Node drawn = GraphElements.node(node, kind, language);
        if (remembering) {
            nodesByElement.put(node.elementId(), drawn);
            freshNodes.add(drawn);
        }
        return drawn;
    }

    private void relation(JsonGenerator json, Relationship relation) {
        if (remembering && !relation.get("id").isNull() && told.add(relation.elementId())) {
            waiting.put(relation.elementId(), relation);
        }
        json.writeStartObject();
        json.writeStringProperty("$relation", relation.get("id").asString(null));
        json.writeStringProperty("type", relation.type());
        json.writeName("properties");
        map(json, relation.asMap());
        json.writeEndObject();
    }

    private void path(JsonGenerator json, Path path) {
        json.writeStartObject();
        json.writeName("$path");
        json.writeStartArray();
        node(json, path.start());
        for (Path.Segment segment : path) {
            relation(json, segment.relationship());
            node(json, segment.end());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void point(JsonGenerator json, Point point) {
        json.writeStartObject();
        json.writeNumberProperty("srid", point.srid());
        json.writeNumberProperty("x", point.x());
        json.writeNumberProperty("y", point.y());
        json.writeEndObject();
    }

    /** Entities met since the last call, in the order of the rows. */
    List<Node> freshNodes() {
        var fresh = List.copyOf(freshNodes);
        freshNodes.clear();
        return fresh;
    }

    /** Relations not given before, both of whose ends have been met by now. */
    List<Edge> freshEdges() {
        var edges = new ArrayList<Edge>();
        waiting.values()
                .removeIf(relation -> {
                    Node source = nodesByElement.get(relation.startNodeElementId());
                    Node target = nodesByElement.get(relation.endNodeElementId());
                    if (source == null || target == null) {
                        return false;
                    }
                    edges.add(edge(relation, source, target));
                    return true;
                });
        return edges;
    }

    private Edge edge(Relationship relation, Node source, Node target) {
        return GraphElements.edge(
                relation, relation.type(), source.id(), target.id(), vocabulary, language);
    }

    /** The own id of an entity or relation; null of anything else. */
    static @Nullable String idOf(Entity entity) {
        return entity.get("id").isNull() ? null : entity.get("id").asString();
    }
}
