package org.entente.exploration;

import io.swagger.v3.oas.annotations.responses.ApiResponse;

import org.entente.exploration.Neighbourhoods.Question;
import org.entente.exploration.Surrounding.Level;
import org.entente.graph.AsAt;
import org.entente.graph.EntityId;
import org.entente.graph.Language;
import org.entente.graph.Subgraph.Node;
import org.entente.graph.Vocabulary;
import org.entente.identity.Names;
import org.entente.identity.UnknownEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The neighbours of one or more entities. */
@RestController
class NeighbourhoodController {

    private static final int MOST_IDS = 50;
    private static final int MOST_NEIGHBOURS = 500;
    private static final int DEEPEST = 3;

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
     * Finds the neighbours of entities, most relevant first. With the relations to those asked for
     * and no others.
     *
     * @param id ids of entities, 1 to {@value #MOST_IDS}, separated by commas or given repeatedly
     * @param types relation types to follow, separated by commas; all unless given
     * @param kinds kinds of neighbours, separated by commas; all unless given
     * @param direction direction of the relations, seen from those asked for: {@code out}, {@code
     *     in} or {@code both}
     * @param at an EDTF date: only relations that hold then; any time unless given
     * @param atMode how they hold then: {@code attested} by a source, or {@code possible}, that is
     *     ruled out by none
     * @param depth steps, 1 to {@value #DEEPEST}; each goes on from what the step before shows, and
     *     draws the relations that it followed
     * @param limit neighbours of all steps together, 1 to {@value #MOST_NEIGHBOURS}
     */
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404")
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
        AsAt time = Problems.asAt(at, atMode);
        var question = new Question(id, types, kinds, direction, time, limit);
        var answer = Surroundings.read(neighbourhoods, question, depth, language);
        requireAll(id, answer.nodes(), language);
        return new NeighbourhoodAnswer(
                id,
                answer.nodes(),
                answer.edges(),
                answer.levels().stream().mapToInt(Level::shown).sum(),
                answer.levels().stream().mapToInt(Level::total).sum(),
                answer.hidden(),
                answer.levels(),
                time.date() == null ? null : time.date().toString(),
                time.mode().id(),
                LeftOut.of(answer.levels(), messages, locale));
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
        if (depth < 1 || depth > DEEPEST) {
            throw Problems.badRequest("problem.depth", DEEPEST);
        }
        Problems.requireLimit(limit, MOST_NEIGHBOURS);
        types.forEach(type -> Problems.requireType(vocabulary, type));
        kinds.forEach(kind -> Problems.requireKind(vocabulary, kind));
    }

    private void requireAll(List<String> ids, List<Node> nodes, Language language) {
        for (String id : ids) {
            if (!EntityId.isValid(id) || nodes.stream().noneMatch(node -> node.id().equals(id))) {
                throw new UnknownEntity(id, names, language);
            }
        }
    }
}
