package org.entente.exploration;

import io.swagger.v3.oas.annotations.responses.ApiResponse;

import org.entente.cypher.GraphElements;
import org.entente.cypher.NamedQueries;
import org.entente.exploration.PathsAnswer.PathIds;
import org.entente.graph.AsAt;
import org.entente.graph.Language;
import org.entente.graph.Subgraph.Edge;
import org.entente.graph.Subgraph.Node;
import org.entente.graph.Vocabulary;
import org.entente.identity.Names;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How two entities are connected: the shortest ways between them, or all ways of a length. */
@RestController
class PathController {

    private static final int MOST_PATHS = 50;
    private static final int LONGEST = 6;
    private static final int LONGEST_OF_ALL = 4;

    private final NamedQueries queries;
    private final Vocabulary vocabulary;
    private final Names names;

    PathController(NamedQueries queries, Vocabulary vocabulary, Names names) {
        this.queries = queries;
        this.vocabulary = vocabulary;
        this.names = names;
    }

    /**
     * Finds the shortest paths between two entities, or all up to a length, at most {@value
     * #MOST_PATHS} of them.
     *
     * @param from id of an entity
     * @param to id of another entity
     * @param maxLength relations of a path at most, 1 to {@value #LONGEST}
     * @param all whether all paths are wanted, shortest first, and not the shortest ones alone;
     *     then maxLength is at most {@value #LONGEST_OF_ALL}
     * @param types relation types that a path may take, separated by commas; all unless given
     * @param at an EDTF date: only paths all of whose relations hold then; any time unless given
     * @param atMode how they hold then: {@code attested} by a source, or {@code possible}, that is
     *     ruled out by none
     */
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404")
    @GetMapping("/api/paths")
    PathsAnswer paths(
            @RequestParam String from,
            @RequestParam String to,
            @RequestParam(defaultValue = "4") int maxLength,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(defaultValue = "") Set<String> types,
            @RequestParam(required = false) @Nullable String at,
            @RequestParam(defaultValue = "attested") String atMode,
            Locale locale) {
        Language language = Language.of(locale.getLanguage());
        int longest = all ? LONGEST_OF_ALL : LONGEST;
        if (maxLength < 1 || maxLength > longest) {
            throw Problems.badRequest("problem.path.length", longest);
        }
        types.forEach(type -> Problems.requireType(vocabulary, type));
        Problems.requireEntities(queries, names, List.of(from, to), language);
        if (from.equals(to)) {
            throw Problems.badRequest("problem.path.same");
        }
        AsAt time = Problems.asAt(at, atMode);
        Map<String, Object> parameters = new HashMap<>(time.parameters());
        parameters.put("from", from);
        parameters.put("to", to);
        parameters.put("types", types.isEmpty() ? null : types);
        parameters.put("limit", MOST_PATHS + 1);
        List<Path> found =
                queries.all(
                        all
                                ? "exploration/all-paths-" + maxLength
                                : "exploration/shortest-paths-" + maxLength,
                        parameters,
                        row -> row.get("path").asPath());
        return answer(found, time, language);
    }

    private PathsAnswer answer(List<Path> found, AsAt time, Language language) {
        var nodes = new LinkedHashMap<String, Node>();
        var edges = new LinkedHashMap<String, Edge>();
        List<PathIds> paths =
                found.stream()
                        .limit(MOST_PATHS)
                        .map(path -> read(path, nodes, edges, language))
                        .toList();
        boolean truncated = found.size() > MOST_PATHS;
        return new PathsAnswer(
                List.copyOf(nodes.values()),
                List.copyOf(edges.values()),
                paths,
                paths.size(),
                truncated,
                time.date() == null ? null : time.date().toString(),
                time.mode().id());
    }

    private PathIds read(
            Path path, Map<String, Node> nodes, Map<String, Edge> edges, Language language) {
        var idByElement = new HashMap<String, String>();
        for (var element : path.nodes()) {
            Node node = GraphElements.node(element, GraphElements.kind(element.labels()), language);
            idByElement.put(element.elementId(), node.id());
            nodes.putIfAbsent(node.id(), node);
        }
        for (Relationship relation : path.relationships()) {
            Edge edge =
                    GraphElements.edge(
                            relation,
                            relation.type(),
                            idByElement.getOrDefault(relation.startNodeElementId(), ""),
                            idByElement.getOrDefault(relation.endNodeElementId(), ""),
                            vocabulary,
                            language);
            edges.putIfAbsent(edge.id(), edge);
        }
        return new PathIds(ids(path.nodes()), ids(path.relationships()));
    }

    private static List<String> ids(
            Iterable<? extends org.neo4j.driver.types.MapAccessor> elements) {
        var ids = new java.util.ArrayList<String>();
        elements.forEach(element -> ids.add(element.get("id").asString()));
        return ids;
    }
}
