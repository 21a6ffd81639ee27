package org.entente.exchange.loading;

import org.entente.exchange.facts.FactState.Outcome;
import org.entente.exchange.facts.Row;
import org.entente.exchange.facts.StatedFact;
import org.entente.exchange.facts.TableKind;
import org.entente.identity.likeness.Codes;
import org.entente.identity.likeness.SpelledName;
import org.entente.identity.likeness.SpelledName.Sort;
import org.entente.identity.likeness.Subject;
import org.entente.identity.likeness.Subject.Days;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The entities that an import makes, as far as they are compared with others. */
final class NewEntities {

    /** More are only counted: to look each of them up would take longer than the import. */
    static final int MOST = 1_000;

    /** Relations that are remembered of a large file, so that memory does not grow with it. */
    private static final int MOST_JOINED = 50_000;

    private static final Set<String> PLACING = Set.of("LOCATED_IN", "HELD_IN", "CONDUCTED_IN");

    /** Where it stands in the file, and what is known of it. */
    record Made(Row row, Subject subject) {}

    private final Map<String, Made> made = new LinkedHashMap<>();
    private final Map<String, Set<String>> joined = new LinkedHashMap<>();
    private int number;

    void add(StatedFact fact, Row row, Outcome outcome) {
        if (fact.table() == TableKind.ENTITIES && outcome == Outcome.CREATED) {
            number++;
            if (number <= MOST) {
                made.put(fact.id(), new Made(row, subject(fact)));
            }
        } else if (fact.table() == TableKind.RELATIONS && joined.size() < MOST_JOINED) {
            join(String.valueOf(fact.source()), String.valueOf(fact.target()), fact.kind());
        }
    }

    /** The order of the rows is free: what a relation tells of an entity to come is kept for it. */
    private void join(String source, String target, @Nullable String type) {
        joined.computeIfAbsent(source, _ -> new HashSet<>()).add(target);
        if (PLACING.contains(type)) {
            joined.computeIfAbsent("in " + source, _ -> new HashSet<>()).add(target);
        }
    }

    void clear() {
        made.clear();
        joined.clear();
        number = 0;
    }

    int number() {
        return number;
    }

    boolean areJoined(String one, String other) {
        return joined.getOrDefault(one, Set.of()).contains(other)
                || joined.getOrDefault(other, Set.of()).contains(one);
    }

    List<Made> all() {
        return made.values().stream()
                .map(one -> new Made(one.row(), placed(one.subject())))
                .toList();
    }

    private Subject placed(Subject one) {
        return new Subject(
                one.id(),
                one.kind(),
                one.names(),
                Set.copyOf(joined.getOrDefault("in " + one.id(), Set.of())),
                one.codes(),
                one.start());
    }

    private static Subject subject(StatedFact fact) {
        var names = new ArrayList<SpelledName>();
        for (String language : List.of("en", "fr")) {
            if (fact.properties().get("name_" + language) instanceof String name) {
                names.add(new SpelledName(name, Sort.NAME, language));
            }
            if (fact.properties().get("acronym_" + language) instanceof String acronym) {
                names.add(new SpelledName(acronym, Sort.ACRONYM, language));
            }
        }
        var codes = new HashSet<String>();
        for (String scheme : List.of("iso2", "iso3", "wikidata")) {
            if (fact.properties().get(scheme) instanceof String code) {
                codes.add(Codes.of(scheme, code));
            }
        }
        return new Subject(fact.id(), fact.kind(), names, Set.of(), codes, start(fact));
    }

    private static @Nullable Days start(StatedFact fact) {
        return fact.properties().get("from_min") instanceof Long first
                        && fact.properties().get("from_max") instanceof Long last
                ? new Days(first, last)
                : null;
    }
}
