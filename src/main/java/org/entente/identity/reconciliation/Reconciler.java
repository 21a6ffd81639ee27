package org.entente.identity.reconciliation;

import org.entente.graph.EntityId;
import org.entente.graph.Vocabulary;
import org.entente.identity.Problems;
import org.entente.identity.likeness.Codes;
import org.entente.identity.likeness.Evidence;
import org.entente.identity.likeness.LikeEntities;
import org.entente.identity.likeness.Likeness;
import org.entente.identity.likeness.Match;
import org.entente.identity.likeness.SpelledName;
import org.entente.identity.likeness.Subject;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what queries may mean, many at a time. */
@Component
class Reconciler {

    private static final int CANDIDATES = 25;
    private static final Set<Evidence> SAME_NAME = EnumSet.of(Evidence.EXACT, Evidence.ACCENTS);

    private final LikeEntities like;
    private final KnownStates states;
    private final Vocabulary vocabulary;

    Reconciler(LikeEntities like, KnownStates states, Vocabulary vocabulary) {
        this.like = like;
        this.states = states;
        this.vocabulary = vocabulary;
    }

    /** Matches by the keys of the queries, best first. */
    Map<String, List<Match>> find(Map<String, ReconciliationQuery> queries) {
        Map<String, Set<String>> known = states.find(places(queries));
        Map<String, Subject> byId = like.read(ids(queries, known));
        var found = new LinkedHashMap<String, List<Match>>();
        queries.keySet().forEach(key -> found.put(key, new ArrayList<>()));
        queries.entrySet().stream()
                .collect(Collectors.groupingBy(entry -> kinds(entry.getValue())))
                .forEach((kinds, some) -> {
                    List<Subject> subjects =
                            some.stream().map(one -> subject(one.getValue(), known)).toList();
                    List<List<Match>> matches = like.of(subjects, kinds, CANDIDATES, 0);
                    for (int i = 0; i < some.size(); i++) {
                        found.put(some.get(i).getKey(), new ArrayList<>(matches.get(i)));
                    }
                });
        queries.forEach((key, query) -> {
            List<Match> matches = found.getOrDefault(key, new ArrayList<>());
            addById(matches, query, known, byId);
            found.put(key, matches.stream().limit(query.limit()).toList());
        });
        return found;
    }

    /**
     * Whether the first is meant beyond doubt: its name, acronym or former name is the one asked
     * for, nothing speaks against it, and nothing else has that name.
     */
    static boolean isSure(List<Match> matches) {
        return !matches.isEmpty()
                && isNamedSo(matches.getFirst())
                && matches.stream().filter(Reconciler::isNamedSo).count() == 1;
    }

    private static boolean isNamedSo(Match match) {
        Set<Evidence> evidence = match.likeness().evidence();
        boolean acronym =
                evidence.contains(Evidence.ACRONYM) && !evidence.contains(Evidence.WORD_ORDER);
        return (acronym || evidence.stream().anyMatch(SAME_NAME::contains))
                && evidence.stream().noneMatch(Evidence::isAgainst);
    }

    private Set<String> kinds(ReconciliationQuery query) {
        var kinds = new HashSet<>(query.types());
        kinds.addAll(query.given(Property.KIND));
        kinds.forEach(kind -> Problems.requireKind(vocabulary, kind));
        return kinds;
    }

    private static Subject subject(ReconciliationQuery query, Map<String, Set<String>> known) {
        var countries = new HashSet<String>();
        query.given(Property.COUNTRY).forEach(given -> countries.addAll(found(known, given)));
        var codes = new HashSet<String>();
        for (Property code : List.of(Property.ISO2, Property.ISO3, Property.WIKIDATA)) {
            query.given(code).forEach(value -> codes.add(Codes.of(code.id(), value)));
        }
        return new Subject(
                "",
                query.types().size() == 1 ? query.types().iterator().next() : null,
                query.text().isEmpty() ? List.of() : SpelledName.typed(query.text()),
                countries,
                codes,
                null);
    }

    /** An id as the text, or a code where there is no text, names one entity. */
    private static void addById(
            List<Match> matches,
            ReconciliationQuery query,
            Map<String, Set<String>> known,
            Map<String, Subject> byId) {
        for (String id : idsOf(query, known)) {
            Subject entity = byId.get(id);
            if (entity != null
                    && (query.types().isEmpty() || query.types().contains(entity.kind()))) {
                matches.removeIf(match -> match.entity().id().equals(id));
                matches.addFirst(
                        new Match(entity, new Likeness(100, Set.of(Evidence.EXACT), id, id)));
            }
        }
    }

    private static Set<String> idsOf(ReconciliationQuery query, Map<String, Set<String>> known) {
        var ids = new LinkedHashSet<String>();
        if (EntityId.isValid(query.text())) {
            ids.add(query.text());
        }
        if (query.text().isEmpty()) {
            for (Property code : List.of(Property.ISO2, Property.ISO3)) {
                query.given(code).forEach(value -> ids.addAll(found(known, value)));
            }
        }
        return ids;
    }

    private static Set<String> ids(
            Map<String, ReconciliationQuery> queries, Map<String, Set<String>> known) {
        return queries.values().stream()
                .flatMap(query -> idsOf(query, known).stream())
                .collect(Collectors.toSet());
    }

    private static List<String> places(Map<String, ReconciliationQuery> queries) {
        var places = new ArrayList<String>();
        for (ReconciliationQuery query : queries.values()) {
            for (Property place : List.of(Property.COUNTRY, Property.ISO2, Property.ISO3)) {
                places.addAll(query.given(place));
            }
        }
        return places;
    }

    private static Set<String> found(Map<String, Set<String>> known, String given) {
        return known.getOrDefault(KnownStates.key(given), Set.of());
    }
}
