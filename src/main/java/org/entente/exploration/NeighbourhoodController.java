package org.entente.exploration;

import org.entente.exploration.Neighbourhoods.Question;
import org.entente.graph.EntityId;
import org.entente.graph.Language;
import org.entente.graph.Subgraph.Edge;
import org.entente.graph.Subgraph.Node;
import org.entente.graph.Vocabulary;
import org.entente.identity.Names;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The neighbours of one or more entities. */
@RestController
class NeighbourhoodController {

    private static final int MOST_IDS = 50;
    private static final int MOST_NEIGHBOURS = 500;

    private final Neighbourhoods neighbourhoods;
    private final Vocabulary vocabulary;
    private final Names names;
    private final MessageSource messages;

    NeighbourhoodController(
            Neighbourhoods neighbourhoods,
            Vocabulary vocabulary,
            Names names,
            MessageSource messages) {
        this.neighbourhoods = neighbourhoods;
        this.vocabulary = vocabulary;
        this.names = names;
        this.messages = messages;
    }

    /**
     * Neighbours by relevance, with the relations to those asked for and no others.
     *
     * @param at an EDTF date: only relations that are attested (or possible) then
     */
    @GetMapping("/api/neighbourhood")
    NeighbourhoodAnswer neighbourhood(
            @RequestParam List<String> id,
            @RequestParam(defaultValue = "") Set<String> types,
            @RequestParam(defaultValue = "") Set<String> kinds,
            @RequestParam(defaultValue = "both") String direction,
            @RequestParam(required = false) @Nullable String at,
            @RequestParam(defaultValue = "attested") String atMode,
            @RequestParam(defaultValue = "1") int depth,
            @RequestParam(defaultValue = "25") int limit,
            Locale locale) {
        check(id, types, kinds, direction, depth, limit);
        Language language = Language.of(locale.getLanguage());
        var question = new Question(id, types, kinds, direction, Problems.asAt(at, atMode), limit);
        Neighbourhoods.Answer answer = neighbourhoods.read(question, language);
        requireAll(id, answer.nodes(), language);
        int shown = answer.nodes().size() - (int) id.stream().distinct().count();
        return new NeighbourhoodAnswer(
                id,
                answer.nodes(),
                answer.edges(),
                shown,
                answer.total(),
                answer.hidden(),
                at,
                atMode,
                leftOut(shown, answer.total(), locale));
    }

    private void check(
            List<String> ids,
            Set<String> types,
            Set<String> kinds,
            String direction,
            int depth,
            int limit) {
        if (ids.isEmpty() || ids.size() > MOST_IDS) {
            throw Problems.badRequest("problem.ids", MOST_IDS);
        }
        if (!Set.of("in", "out", "both").contains(direction)) {
            throw Problems.badRequest("problem.direction", direction);
        }
        if (depth != 1) {
            throw Problems.badRequest("problem.depth", depth);
        }
        Problems.requireLimit(limit, MOST_NEIGHBOURS);
        types.forEach(type -> Problems.requireType(vocabulary, type));
        kinds.forEach(kind -> Problems.requireKind(vocabulary, kind));
    }

    private void requireAll(List<String> ids, List<Node> nodes, Language language) {
        for (String id : ids) {
            if (!EntityId.isValid(id) || nodes.stream().noneMatch(node -> node.id().equals(id))) {
                throw Problems.unknownEntity(id, names.nearest(id, language, 5));
            }
        }
    }

    private @Nullable String leftOut(int shown, int total, Locale locale) {
        return shown == total
                ? null
                : messages.getMessage(
                        "neighbourhood.left-out", new Object[] {shown, total}, locale);
    }

    record NeighbourhoodAnswer(
            List<String> focus,
            List<Node> nodes,
            List<Edge> edges,
            int shown,
            int total,
            Map<String, Map<String, Integer>> hidden,
            @Nullable String at,
            String atMode,
            @Nullable String leftOut) {}
}
