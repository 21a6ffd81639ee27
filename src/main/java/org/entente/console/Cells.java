package org.entente.console;

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

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns values of the database into cells: entities and relations by their own ids, never the
 * database's; text cut at a length that is said; everything else as plain JSON.
 */
final class Cells {

    private static final int MAX_TEXT = 20_000;
    private static final int PER_VALUE = 12;

    private final Vocabulary vocabulary;
    private final Language language;
    private final Map<String, Node> nodesByElement = new LinkedHashMap<>();
    private final Map<String, Relationship> relations = new LinkedHashMap<>();
    private long bytes;

    Cells(Vocabulary vocabulary, Language language) {
        this.vocabulary = vocabulary;
        this.language = language;
    }

    /** About how much has been read so far. */
    long bytes() {
        return bytes;
    }

    @Nullable Object cell(Value value) {
        return value.isNull() ? null : of(value.asObject());
    }

    private @Nullable Object of(@Nullable Object value) {
        bytes += PER_VALUE;
        return switch (value) {
            case null -> null;
            case String text -> text(text);
            case Boolean truth -> truth;
            case Double number -> Double.isFinite(number) ? number : number.toString();
            case Number number -> number;
            case List<?> list -> list(list);
            case Map<?, ?> map -> map(map);
            case org.neo4j.driver.types.Node node -> node(node);
            case Relationship relation -> relation(relation);
            case Path path -> path(path);
            case Point point -> point(point);
            case byte[] blob -> "[%d bytes]".formatted(blob.length);
            default -> text(value.toString());
        };
    }

    private String text(String text) {
        bytes += text.length();
        return text.length() <= MAX_TEXT
                ? text
                : text.substring(0, MAX_TEXT) + "… [%d]".formatted(text.length());
    }

    private List<@Nullable Object> list(Iterable<?> list) {
        var cells = new ArrayList<@Nullable Object>();
        list.forEach(one -> cells.add(of(one)));
        return cells;
    }

    private Map<String, @Nullable Object> map(Map<?, ?> map) {
        var cells = new LinkedHashMap<String, @Nullable Object>();
        map.forEach((key, one) -> cells.put(String.valueOf(key), of(one)));
        return cells;
    }

    private Map<String, @Nullable Object> node(org.neo4j.driver.types.Node node) {
        String kind = GraphElements.kind(node.labels());
        var cell = new LinkedHashMap<String, @Nullable Object>();
        if (kind == null) {
            cell.put("$node", null);
            cell.put("labels", list(node.labels()));
            cell.put("properties", map(node.asMap()));
            return cell;
        }
        Node drawn = GraphElements.node(node, kind, language);
        nodesByElement.put(node.elementId(), drawn);
        cell.put("$node", drawn.id());
        cell.put("kind", kind);
        cell.put("name", text(drawn.name()));
        return cell;
    }

    private Map<String, @Nullable Object> relation(Relationship relation) {
        relations.put(relation.elementId(), relation);
        var cell = new LinkedHashMap<String, @Nullable Object>();
        cell.put("$relation", relation.get("id").asString(null));
        cell.put("type", relation.type());
        cell.put("properties", map(relation.asMap()));
        return cell;
    }

    private Map<String, @Nullable Object> path(Path path) {
        var steps = new ArrayList<@Nullable Object>();
        steps.add(node(path.start()));
        for (Path.Segment segment : path) {
            steps.add(relation(segment.relationship()));
            steps.add(node(segment.end()));
        }
        var cell = new HashMap<String, @Nullable Object>();
        cell.put("$path", steps);
        return cell;
    }

    private static Map<String, Object> point(Point point) {
        return Map.of("srid", point.srid(), "x", point.x(), "y", point.y());
    }

    List<Node> nodes() {
        return nodesByElement.values().stream().distinct().toList();
    }

    /** Relations both of whose ends are in the answer. */
    List<Edge> edges() {
        var edges = new ArrayList<Edge>();
        for (Relationship relation : relations.values()) {
            Node source = nodesByElement.get(relation.startNodeElementId());
            Node target = nodesByElement.get(relation.endNodeElementId());
            if (source != null && target != null && hasId(relation)) {
                edges.add(
                        GraphElements.edge(
                                relation,
                                relation.type(),
                                source.id(),
                                target.id(),
                                vocabulary,
                                language));
            }
        }
        return edges;
    }

    private static boolean hasId(Entity entity) {
        return !entity.get("id").isNull();
    }
}
