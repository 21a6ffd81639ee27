package org.entente.exploration;

import static org.entente.cypher.GraphElements.text;

import org.entente.cypher.GraphElements;
import org.entente.cypher.NamedQueries;
import org.entente.graph.AsAt;
import org.entente.graph.Kind;
import org.entente.graph.Language;
import org.entente.graph.Subgraph.Edge;
import org.entente.graph.Subgraph.Node;
import org.entente.graph.Vocabulary;
import org.entente.identity.Names;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How a view may grow: what an expansion would bring, relations among entities, common neighbours.
 */
@RestController
class GrowthController {

    /**
     * Relations of a hub that are looked at for the groups; beyond it the numbers are "at least".
     */
    private static final int LOOKED_AT = 20_000;

    private static final int MOST_AMONG = 200;
    private static final int MOST_RELATIONS = 1_000;
    private static final int MOST_FOR_COMMON = 10;
    private static final int MOST_COMMON = 100;

    private final NamedQueries queries;
    private final Vocabulary vocabulary;
    private final Neighbourhoods neighbourhoods;
    private final Names names;

    GrowthController(
            NamedQueries queries,
            Vocabulary vocabulary,
            Neighbourhoods neighbourhoods,
            Names names) {
        this.queries = queries;
        this.vocabulary = vocabulary;
        this.neighbourhoods = neighbourhoods;
        this.names = names;
    }

    /**
     * What an expansion of an entity would bring, by type, direction and kind, before anything is
     * drawn. Most relevant type first.
     *
     * @param id entity id
     * @param at an EDTF date: only relations that hold then; any time unless given
     * @param atMode how they hold then: {@code attested} by a source, or {@code possible}, that is
     *     ruled out by none
     */
    @GetMapping("/api/expansions")
    ExpansionsAnswer expansions(
            @RequestParam String id,
            @RequestParam(required = false) @Nullable String at,
            @RequestParam(defaultValue = "attested") String atMode,
            Locale locale) {
        Language language = Language.of(locale.getLanguage());
        Problems.requireEntities(queries, names, List.of(id), language);
        List<String> symmetric = vocabulary.symmetricTypes();
        List<Record> rows =
                queries.all(
                        "exploration/expansions",
                        asked(
                                Problems.asAt(at, atMode),
                                Map.of("id", id, "symmetric", symmetric, "most", LOOKED_AT)),
                        row -> row);
        long looked = rows.isEmpty() ? 0 : rows.getFirst().get("looked").asLong();
        return new ExpansionsAnswer(
                id,
                rows.stream()
                        .map(row -> group(row, symmetric, language))
                        .sorted(
                                Comparator.comparingInt(
                                                (Group group) -> vocabulary.relevance(group.type()))
                                        .thenComparing(Group::direction, Comparator.reverseOrder())
                                        .thenComparing(Group::neighbours, Comparator.reverseOrder())
                                        .thenComparing(Group::kind))
                        .toList(),
                looked,
                looked >= LOOKED_AT);
    }

    private Group group(Record row, List<String> symmetric, Language language) {
        String type = row.get("type").asString();
        boolean outward = row.get("outward").asBoolean();
        String kind = row.get("kind").asString("");
        return new Group(
                type,
                symmetric.contains(type) ? "both" : outward ? "out" : "in",
                vocabulary.sentence(type, null, outward).plain(language),
                kind,
                vocabulary.kind(kind).map(Kind::many).map(l -> l.in(language)).orElse(kind),
                row.get("relations").asInt(),
                row.get("neighbours").asInt());
    }

    /**
     * All relations among the entities.
     *
     * @param ids entity ids, 1 to 200
     * @param at an EDTF date: only relations that hold then; any time unless given
     * @param atMode how they hold then: {@code attested} by a source, or {@code possible}, that is
     *     ruled out by none
     */
    @GetMapping("/api/among")
    AmongAnswer among(
            @RequestParam List<String> ids,
            @RequestParam(required = false) @Nullable String at,
            @RequestParam(defaultValue = "attested") String atMode,
            Locale locale) {
        if (ids.isEmpty() || ids.size() > MOST_AMONG) {
            throw Problems.badRequest("problem.ids", MOST_AMONG);
        }
        Language language = Language.of(locale.getLanguage());
        List<Edge> edges =
                queries.all(
                        "exploration/among",
                        asked(
                                Problems.asAt(at, atMode),
                                Map.of("ids", ids, "limit", MOST_RELATIONS + 1)),
                        row -> neighbourhoods.edge(row.get("edge"), language));
        boolean truncated = edges.size() > MOST_RELATIONS;
        return new AmongAnswer(truncated ? edges.subList(0, MOST_RELATIONS) : edges, truncated);
    }

    /**
     * Those that are next to every one of the entities, with the relations that join them.
     *
     * @param ids entity ids, 2 to 10, all different
     * @param limit common neighbours at most, 1 to 100
     * @param at an EDTF date: only relations that hold then; any time unless given
     * @param atMode how they hold then: {@code attested} by a source, or {@code possible}, that is
     *     ruled out by none
     */
    @GetMapping("/api/common")
    CommonAnswer common(
            @RequestParam List<String> ids,
            @RequestParam(defaultValue = "25") int limit,
            @RequestParam(required = false) @Nullable String at,
            @RequestParam(defaultValue = "attested") String atMode,
            Locale locale) {
        List<String> distinct = ids.stream().distinct().toList();
        if (distinct.size() < 2 || distinct.size() > MOST_FOR_COMMON) {
            throw Problems.badRequest("problem.common.ids", MOST_FOR_COMMON);
        }
        Problems.requireLimit(limit, MOST_COMMON);
        Language language = Language.of(locale.getLanguage());
        Problems.requireEntities(queries, names, distinct, language);
        Record row =
                queries.first(
                                "exploration/common",
                                asked(
                                        Problems.asAt(at, atMode),
                                        Map.of("ids", distinct, "limit", limit)),
                                found -> found)
                        .orElseThrow();
        List<Node> nodes =
                row.get("nodes")
                        .asList(node -> GraphElements.node(node, text(node, "kind"), language));
        List<Edge> edges = row.get("edges").asList(edge -> neighbourhoods.edge(edge, language));
        return new CommonAnswer(
                nodes, edges, nodes.size() - distinct.size(), row.get("total").asInt());
    }

    private static Map<String, Object> asked(AsAt time, Map<String, Object> others) {
        var parameters = new HashMap<>(time.parameters());
        parameters.putAll(others);
        return parameters;
    }

    /**
     * @param relations that were looked at
     * @param atLeast whether there are more, so that the numbers of the groups are "at least"
     */
    record ExpansionsAnswer(String id, List<Group> groups, long relations, boolean atLeast) {}

    /**
     * @param direction out, in, or both for a symmetric type
     * @param kind of the neighbours
     */
    record Group(
            String type,
            String direction,
            String label,
            String kind,
            String kindLabel,
            int relations,
            int neighbours) {}

    record AmongAnswer(List<Edge> edges, boolean truncated) {}

    /**
     * @param shown common neighbours in the answer
     * @param total common neighbours there are
     */
    record CommonAnswer(List<Node> nodes, List<Edge> edges, int shown, int total) {}
}
