package org.entente.exploration;

import org.entente.cypher.GraphElements;
import org.entente.cypher.NamedQueries;
import org.entente.graph.AsAt;
import org.entente.graph.Language;
import org.entente.graph.RelationType;
import org.entente.graph.Subgraph.Edge;
import org.entente.graph.Subgraph.Node;
import org.entente.graph.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads who is next to whom. The cost grows with the entities asked for and their relations. */
@Component
class Neighbourhoods {

    /** Above this degree the hidden relations of an entity are counted without their types. */
    static final int HUB = 1_000;

    static final String ANY_TYPE = "*";

    private final NamedQueries queries;
    private final Vocabulary vocabulary;
    private final Map<String, Integer> relevance;

    Neighbourhoods(NamedQueries queries, Vocabulary vocabulary) {
        this.queries = queries;
        this.vocabulary = vocabulary;
        this.relevance =
                vocabulary.types().stream()
                        .collect(Collectors.toMap(RelationType::id, RelationType::relevance));
    }

    /** What is asked of a neighbourhood; empty sets mean all. */
    record Question(
            List<String> ids,
            Set<String> types,
            Set<String> kinds,
            String direction,
            AsAt time,
            int limit) {

        Question from(List<String> others, int rest) {
            return new Question(others, types, kinds, direction, time, rest);
        }
    }

    /**
     * One step from the entities asked for.
     *
     * @param nodes those asked for first, then their neighbours by relevance
     * @param total neighbours that match and were not shown before
     * @param degrees the relations of each node by type; of a hub only the sum, under {@code *}
     */
    record Step(
            List<Node> nodes,
            List<Edge> edges,
            int total,
            Map<String, Map<String, Integer>> degrees) {}

    /**
     * @param shown entities that are in view already, and are not neighbours again; null = none but
     *     those asked for
     */
    Step read(Question question, @Nullable Collection<String> shown, Language language) {
        Map<String, Object> parameters = new HashMap<>(question.time().parameters());
        parameters.put("ids", question.ids());
        parameters.put("shown", shown);
        parameters.put("types", question.types().isEmpty() ? null : question.types());
        parameters.put("kinds", question.kinds().isEmpty() ? null : question.kinds());
        parameters.put("direction", question.direction());
        parameters.put("relevance", relevance);
        parameters.put("limit", question.limit());
        parameters.put("hub", HUB);
        return queries.first("exploration/neighbourhood", parameters, row -> step(row, language))
                .orElseGet(() -> new Step(List.of(), List.of(), 0, Map.of()));
    }

    private Step step(Record row, Language language) {
        List<Node> nodes =
                row.get("nodes")
                        .asList(node ->
                                GraphElements.node(
                                        node, GraphElements.text(node, "kind"), language));
        List<Edge> edges = row.get("edges").asList(edge -> edge(edge, language));
        return new Step(nodes, edges, row.get("total").asInt(), degrees(row.get("degrees")));
    }

    Edge edge(Value edge, Language language) {
        return GraphElements.edge(
                edge,
                edge.get("type").asString(),
                edge.get("source").asString(),
                edge.get("target").asString(),
                vocabulary,
                language);
    }

    static Map<String, Map<String, Integer>> degrees(Value rows) {
        var degrees = new LinkedHashMap<String, Map<String, Integer>>();
        for (Value row : rows.values()) {
            degrees.computeIfAbsent(row.get(0).asString(), id -> new TreeMap<>())
                    .merge(row.get(1).asString(), row.get(2).asInt(), Integer::sum);
        }
        return degrees;
    }

    /** Degrees less the edges that are shown; of a hub only the sum is known. */
    static Map<String, Map<String, Integer>> hidden(
            Map<String, Map<String, Integer>> degrees, Collection<Edge> edges) {
        var hidden = new LinkedHashMap<String, Map<String, Integer>>();
        degrees.forEach((id, types) -> hidden.put(id, new TreeMap<>(types)));
        for (Edge edge : edges) {
            for (String end : new LinkedHashSet<>(List.of(edge.source(), edge.target()))) {
                var types = hidden.getOrDefault(end, Map.of());
                String type = types.containsKey(ANY_TYPE) ? ANY_TYPE : edge.type();
                if (types.containsKey(type)) {
                    types.merge(type, -1, Integer::sum);
                }
            }
        }
        hidden.values().forEach(types -> types.values().removeIf(number -> number <= 0));
        hidden.values().removeIf(Map::isEmpty);
        return hidden;
    }
}
