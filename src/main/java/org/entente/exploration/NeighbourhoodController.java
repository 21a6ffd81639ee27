package org.entente.exploration;

import org.entente.exploration.Neighbourhoods.Question;
import org.entente.exploration.Surroundings.Level;
import org.entente.graph.AsAt;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
     * Neighbours by relevance, with the relations to those asked for and no others.
     *
     * @param at an EDTF date: only relations that are attested (or possible) then
     * @param depth steps; each goes on from what the step before shows, and draws the relations
     *     that it followed
     * @param limit neighbours at most, of all steps together
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
                leftOut(answer.levels(), locale));
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
                throw Problems.unknownEntity(id, names.nearest(id, language, 5));
            }
        }
    }

    private @Nullable String leftOut(List<Level> levels, Locale locale) {
        String sentences =
                levels.stream()
                        .flatMap(level -> leftOut(level, levels.size() == 1, locale))
                        .collect(Collectors.joining(" "));
        return sentences.isEmpty() ? null : sentences;
    }

    private Stream<String> leftOut(Level level, boolean only, Locale locale) {
        var sentences = Stream.<String>builder();
        if (!level.notFollowed().isEmpty()) {
            sentences.add(
                    message(
                            locale,
                            "neighbourhood.not-followed",
                            level.depth(),
                            level.notFollowed().size()));
        }
        if (level.shown() < level.total()) {
            sentences.add(
                    only
                            ? message(
                                    locale, "neighbourhood.left-out", level.shown(), level.total())
                            : message(
                                    locale,
                                    "neighbourhood.left-out.step",
                                    level.depth(),
                                    level.shown(),
                                    level.total()));
        }
        return sentences.build();
    }

    private String message(Locale locale, String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /**
     * @param shown neighbours in the answer, {@code total} those found
     * @param hidden by entity and type, the relations that are not among the edges
     * @param levels the same by step
     * @param leftOut what is not shown, in sentences; null where all is
     */
    record NeighbourhoodAnswer(
            List<String> focus,
            List<Node> nodes,
            List<Edge> edges,
            int shown,
            int total,
            Map<String, Map<String, Integer>> hidden,
            List<Level> levels,
            @Nullable String at,
            String atMode,
            @Nullable String leftOut) {}
}
