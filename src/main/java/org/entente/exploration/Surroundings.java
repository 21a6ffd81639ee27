package org.entente.exploration;

import org.entente.exploration.Neighbourhoods.Question;
import org.entente.exploration.Neighbourhoods.Step;
import org.entente.exploration.Surrounding.Level;
import org.entente.graph.Language;
import org.entente.graph.Subgraph.Edge;
import org.entente.graph.Subgraph.Node;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What lies within some steps of one or more entities. One statement a step, from what the step
 * before has shown, until the limit is reached. So the work grows with what is shown: a step
 * follows at most {@link #MOST_FOLLOWED} relations, and none of a hub that was not asked for by its
 * id.
 */
final class Surroundings {

    /** Relations that one step after the first may follow. */
    static final int MOST_FOLLOWED = 10_000;

    private final Neighbourhoods neighbourhoods;
    private final Question question;
    private final Language language;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, Edge> edges = new LinkedHashMap<>();
    private final Map<String, Map<String, Integer>> degrees = new LinkedHashMap<>();
    private final List<Level> levels = new ArrayList<>();
    private List<String> frontier = List.of();
    private int left;

    private Surroundings(Neighbourhoods neighbourhoods, Question question, Language language) {
        this.neighbourhoods = neighbourhoods;
        this.question = question;
        this.language = language;
        this.left = question.limit();
    }

    static Surrounding read(
            Neighbourhoods neighbourhoods, Question question, int depth, Language language) {
        var surroundings = new Surroundings(neighbourhoods, question, language);
        surroundings.first();
        for (int step = 2; step <= depth && surroundings.goesOn(); step++) {
            surroundings.next(step);
        }
        return surroundings.answer();
    }

    private void first() {
        Step step = neighbourhoods.read(question, null, language);
        add(step);
        frontier = fresh(step.nodes(), question.ids());
        levels.add(new Level(1, frontier.size(), step.total(), List.of()));
    }

    private boolean goesOn() {
        return !frontier.isEmpty();
    }

    private void next(int depth) {
        var known = List.copyOf(nodes.keySet());
        List<String> followed = followed();
        var notFollowed = new ArrayList<>(frontier);
        notFollowed.removeAll(followed);
        Step step = neighbourhoods.read(question.from(followed, left), known, language);
        add(step);
        frontier = fresh(step.nodes(), known);
        levels.add(new Level(depth, frontier.size(), step.total(), List.copyOf(notFollowed)));
    }

    /** Most relevant first, as long as they are no hubs and the work stays within its bound. */
    private List<String> followed() {
        var followed = new ArrayList<String>();
        int sum = 0;
        for (String id : frontier) {
            var types = degrees.getOrDefault(id, Map.of());
            int degree = types.values().stream().mapToInt(Integer::intValue).sum();
            if (!types.containsKey(Neighbourhoods.ANY_TYPE) && sum + degree <= MOST_FOLLOWED) {
                sum += degree;
                followed.add(id);
            }
        }
        return followed;
    }

    private void add(Step step) {
        step.nodes().forEach(node -> nodes.putIfAbsent(node.id(), node));
        step.edges().forEach(edge -> edges.putIfAbsent(edge.id(), edge));
        degrees.putAll(step.degrees());
    }

    private List<String> fresh(List<Node> found, Collection<String> known) {
        List<String> ids = found.stream().map(Node::id).filter(id -> !known.contains(id)).toList();
        left -= ids.size();
        return ids;
    }

    private Surrounding answer() {
        return new Surrounding(
                List.copyOf(nodes.values()),
                List.copyOf(edges.values()),
                List.copyOf(levels),
                Neighbourhoods.hidden(degrees, edges.values()));
    }
}
