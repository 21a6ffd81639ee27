package org.entente.exploration;

import org.entente.cypher.GraphElements;
import org.entente.cypher.NamedQueries;
import org.entente.graph.AsAt;
import org.entente.graph.Language;
import org.entente.graph.Subgraph.Edge;
import org.entente.graph.Subgraph.Node;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Entities and relations by their ids, to reopen the exact view that a link holds. */
@RestController
class ViewController {

    private static final int MOST = 500;

    private final NamedQueries queries;
    private final RelationsById relations;

    ViewController(NamedQueries queries, RelationsById relations) {
        this.queries = queries;
        this.relations = relations;
    }

    /**
     * Reads entities by id, in the order asked for; those that do not exist are named as missing.
     * With the number of their relations at a date; of one with very many, at any time.
     *
     * @param ids ids of entities, 1 to {@value #MOST}, separated by commas
     * @param at an EDTF date: only relations that hold then are counted; any time unless given
     * @param atMode how they hold then: {@code attested} by a source, or {@code possible}, that is
     *     ruled out by none
     */
    @GetMapping("/api/entities")
    EntitiesAnswer entities(
            @RequestParam List<String> ids,
            @RequestParam(required = false) @Nullable String at,
            @RequestParam(defaultValue = "attested") String atMode,
            Locale locale) {
        require(ids);
        Map<String, Object> parameters = new HashMap<>(Problems.asAt(at, atMode).parameters());
        parameters.put("ids", ids);
        parameters.put("hub", Neighbourhoods.HUB);
        Language language = Language.of(locale.getLanguage());
        List<Record> rows = queries.all("exploration/entities", parameters, row -> row);
        Map<String, Node> byId =
                rows.stream()
                        .map(row ->
                                GraphElements.node(
                                        row.get("node"),
                                        GraphElements.text(row.get("node"), "kind"),
                                        language))
                        .collect(Collectors.toMap(Node::id, Function.identity()));
        Map<String, Map<String, Integer>> hidden = new HashMap<>();
        rows.forEach(row ->
                hidden.putAll(
                        Neighbourhoods.hidden(
                                Neighbourhoods.degrees(row.get("degrees")), List.of())));
        return new EntitiesAnswer(
                ids.stream().distinct().filter(byId::containsKey).map(byId::get).toList(),
                hidden,
                ids.stream().distinct().filter(id -> !byId.containsKey(id)).toList());
    }

    /**
     * Reads relations by id, with their ends; those that do not exist are named as missing, those
     * that do not hold at the date asked for as outside.
     *
     * @param ids ids of relations, 1 to {@value #MOST}, separated by commas
     * @param at an EDTF date; any time unless given
     * @param atMode how they hold then: {@code attested} by a source, or {@code possible}, that is
     *     ruled out by none
     */
    @GetMapping("/api/relations")
    RelationsAnswer relations(
            @RequestParam List<String> ids,
            @RequestParam(required = false) @Nullable String at,
            @RequestParam(defaultValue = "attested") String atMode,
            Locale locale) {
        require(ids);
        AsAt time = Problems.asAt(at, atMode);
        Language language = Language.of(locale.getLanguage());
        List<RelationsById.Found> rows = relations.find(ids, time, language);
        List<Edge> edges = rows.stream().map(RelationsById.Found::edge).toList();
        Map<String, Node> nodes =
                rows.stream()
                        .flatMap(row -> Stream.of(row.source(), row.target()))
                        .collect(
                                Collectors.toMap(
                                        Node::id, Function.identity(), (one, same) -> one));
        Set<String> found = edges.stream().map(Edge::id).collect(Collectors.toSet());
        return new RelationsAnswer(
                List.copyOf(nodes.values()),
                edges,
                ids.stream().distinct().filter(id -> !found.contains(id)).toList(),
                rows.stream().filter(row -> !row.holds()).map(row -> row.edge().id()).toList());
    }

    private static void require(List<String> ids) {
        if (ids.isEmpty() || ids.size() > MOST) {
            throw Problems.badRequest("problem.ids", MOST);
        }
    }

    record EntitiesAnswer(
            List<Node> nodes, Map<String, Map<String, Integer>> hidden, List<String> missing) {}

    /**
     * @param outside ids of those that do not hold at the date asked for
     */
    record RelationsAnswer(
            List<Node> nodes, List<Edge> edges, List<String> missing, List<String> outside) {}
}
