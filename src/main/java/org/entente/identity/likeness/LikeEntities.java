package org.entente.identity.likeness;

import org.entente.cypher.NamedQueries;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the entities of the graph that others are like. */
@Component
public class LikeEntities {

    /** Subjects that are looked up in one call of the database, which has its limit of time. */
    private static final int AT_ONCE = 20;

    private final Candidates candidates;
    private final Subjects stored;
    private final NamedQueries queries;

    LikeEntities(Candidates candidates, Subjects stored, NamedQueries queries) {
        this.candidates = candidates;
        this.stored = stored;
        this.queries = queries;
    }

    /** By id, those that there are. */
    public Map<String, Subject> read(Collection<String> ids) {
        return stored.read(ids);
    }

    /**
     * For each of the subjects those that it is like, best first, itself left out. The cost grows
     * with the number of subjects and of candidates alone, not with the graph.
     *
     * @param kinds only these; empty = all
     * @param most candidates of one name at most
     * @param least score; 0 = also those whose names are only near, for people to choose from
     */
    public List<List<Match>> of(List<Subject> subjects, Set<String> kinds, int most, int least) {
        var all = new ArrayList<List<Match>>();
        for (int from = 0; from < subjects.size(); from += AT_ONCE) {
            all.addAll(
                    some(
                            subjects.subList(from, Math.min(from + AT_ONCE, subjects.size())),
                            kinds,
                            most,
                            least));
        }
        return all;
    }

    private List<List<Match>> some(List<Subject> subjects, Set<String> kinds, int most, int least) {
        List<Set<String>> ids = candidates.of(subjects, kinds, most);
        var every = new LinkedHashSet<String>();
        ids.forEach(every::addAll);
        Map<String, Subject> known = stored.read(every);
        var pairs = new ArrayList<List<String>>();
        for (int i = 0; i < subjects.size(); i++) {
            Subject one = subjects.get(i);
            for (Match match : matches(one, ids.get(i), known, Set.of(), least)) {
                pairs.add(List.of(one.id(), match.entity().id()));
            }
        }
        Set<List<String>> joined = joined(pairs);
        var found = new ArrayList<List<Match>>();
        for (int i = 0; i < subjects.size(); i++) {
            found.add(matches(subjects.get(i), ids.get(i), known, joined, least));
        }
        return found;
    }

    private static List<Match> matches(
            Subject one,
            Set<String> ids,
            Map<String, Subject> known,
            Set<List<String>> joined,
            int least) {
        var matches = new ArrayList<Match>();
        for (String id : ids) {
            Subject other = known.get(id);
            if (other != null) {
                Likeness.of(one, other, joined.contains(List.of(one.id(), id)))
                        .or(() -> near(one, other, least))
                        .filter(likeness -> likeness.score() >= least)
                        .ifPresent(likeness -> matches.add(new Match(other, likeness)));
            }
        }
        matches.sort(
                Comparator.comparingInt(Match::score)
                        .reversed()
                        .thenComparing(match -> match.entity().id()));
        return matches;
    }

    private static Optional<Likeness> near(Subject one, Subject other, int least) {
        return least > 0 ? Optional.empty() : Optional.of(Likeness.near(one, other));
    }

    /** Those of the pairs that a relation joins. */
    private Set<List<String>> joined(List<List<String>> pairs) {
        List<List<String>> stored = pairs.stream().filter(p -> !p.getFirst().isEmpty()).toList();
        return stored.isEmpty()
                ? Set.of()
                : new HashSet<>(
                        queries.all(
                                "identity/likeness/joined",
                                Map.of("pairs", stored),
                                row -> row.get("pair").asList(id -> id.asString())));
    }
}
