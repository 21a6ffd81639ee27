package org.entente.bench;

import org.entente.graph.Kind;
import org.entente.graph.RelationType;
import org.entente.graph.Vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Answers of the neighbourhood as the page gets them, over a scale-free graph: each new node joins
 * two that many joined before. The same each time.
 */
public final class ScaleFree {

    static final String FOCUS = "pompidou-group";
    private static final int PER_NODE = 2;

    private final Vocabulary vocabulary;
    private final Random random = new Random(64);
    private final List<Map<String, Object>> nodes = new ArrayList<>();
    private final List<Map<String, Object>> edges = new ArrayList<>();
    private final List<String> ends = new ArrayList<>();

    public ScaleFree(Vocabulary vocabulary, int size) {
        this.vocabulary = vocabulary;
        for (int i = 0; i < size; i++) {
            String id = i == 0 ? FOCUS : "generated-%05d".formatted(i);
            nodes.add(node(id, i));
            for (int edge = 0; edge < PER_NODE && i > edge; edge++) {
                join(id, ends.isEmpty() ? FOCUS : ends.get(random.nextInt(ends.size())));
            }
        }
    }

    private void join(String source, String target) {
        String other = target.equals(source) ? FOCUS : target;
        edges.add(edge(source, other, edges.size()));
        ends.add(source);
        ends.add(other);
    }

    private Map<String, Object> node(String id, int number) {
        List<Kind> kinds = vocabulary.kinds();
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("id", id);
        node.put("kind", kinds.get(random.nextInt(kinds.size())).id());
        node.put("name", "Committee for Public Health and Prevention " + number);
        node.put("acronym", number % 3 == 0 ? "CPH " + number : null);
        return node;
    }

    private Map<String, Object> edge(String source, String target, int number) {
        List<RelationType> types = vocabulary.types();
        Map<String, Object> edge = new LinkedHashMap<>();
        edge.put("id", "r-%016x".formatted(number));
        edge.put("type", types.get(random.nextInt(types.size())).id());
        edge.put("source", source);
        edge.put("target", target);
        edge.put("label", "cooperates with");
        edge.put("claims", 1);
        edge.put("certainty", "stated");
        return edge;
    }

    List<Map<String, Object>> nodes() {
        return nodes;
    }

    List<Map<String, Object>> edges() {
        return edges;
    }

    /** All of it as the neighbours of the focus, of which some more are not shown. */
    public Map<String, Object> answer(int further) {
        return answer(nodes, edges, nodes.size() - 1, nodes.size() - 1 + further);
    }

    /** So many neighbours of the focus that were not there before. */
    Map<String, Object> expansion(int number) {
        List<Map<String, Object>> fresh = new ArrayList<>();
        List<Map<String, Object>> joined = new ArrayList<>();
        fresh.add(nodes.getFirst());
        for (int i = 0; i < number; i++) {
            String id = "expansion-%05d".formatted(i);
            fresh.add(node(id, 100_000 + i));
            joined.add(edge(FOCUS, id, 100_000 + i));
        }
        int shown = nodes.size() - 1 + number;
        return answer(fresh, joined, shown, shown);
    }

    private static Map<String, Object> answer(
            List<Map<String, Object>> nodes,
            List<Map<String, Object>> edges,
            int shown,
            int total) {
        return Map.of(
                "focus",
                List.of(FOCUS),
                "nodes",
                nodes,
                "edges",
                edges,
                "shown",
                shown,
                "total",
                total,
                "hidden",
                Map.of(),
                "levels",
                List.of(),
                "atMode",
                "attested");
    }
}
