package org.entente.reports;

import org.entente.reports.writing.Fact;
import org.entente.reports.writing.Party;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what is recorded of one party, by the same number of queries however much that is. */
final class ProfileFacts {

    private final FactQueries queries;

    ProfileFacts(FactQueries queries) {
        this.queries = queries;
    }

    /**
     * @param contents what is wanted; what no section tells is not read
     * @param pictures whether a picture of the network is wanted
     */
    Profile read(Side side, Collection<ProfileSection> contents, boolean pictures) {
        Party subject = side.party();
        List<Fact> all = queries.relations(Set.of(subject.id()));
        Set<String> instrumentIds = ends(all, "Instrument");
        all.forEach(fact -> instrumentIds.addAll(fact.basis()));
        if (subject.is("Instrument")) {
            instrumentIds.add(subject.id());
        }
        List<InstrumentFacts> instruments =
                queries.instruments(instrumentIds, Set.of(subject.id()));
        Set<String> eventIds = ends(all, "Event");
        if (subject.is("Event")) {
            eventIds.add(subject.id());
        }
        List<EventFacts> events = queries.events(eventIds);
        List<Fact> relations =
                all.stream().filter(fact -> !isTold(fact, instrumentIds, eventIds)).toList();
        List<Fact> sphere = contents.contains(ProfileSection.SPHERE) ? sphere(subject) : List.of();
        Map<Party, List<EventFacts>> through =
                contents.contains(ProfileSection.THROUGH) ? through(side, eventIds) : Map.of();
        var told = new ArrayList<>(relations);
        told.addAll(sphere);
        instruments.forEach(one -> told.addAll(one.facts()));
        events.forEach(one -> told.addAll(one.facts()));
        through.values().forEach(some -> some.forEach(one -> told.addAll(one.facts())));
        return new Profile(
                subject,
                relations,
                pictures ? among(subject, relations) : List.of(),
                sphere,
                contents.contains(ProfileSection.FIGURES)
                        ? queries.numbers(Set.of(subject.id()))
                        : List.of(),
                instruments,
                events,
                through,
                queries.mentioned(told),
                queries.leftOut() == 0,
                queries.leftOut(),
                queries.isCut());
    }

    private List<Fact> among(Party subject, List<Fact> relations) {
        return queries.among(
                relations.stream()
                        .map(fact -> fact.other(subject.id()).id())
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private List<Fact> sphere(Party subject) {
        Set<String> own = new LinkedHashSet<>(queries.sphere(subject.id()).keySet());
        return queries.relations(own).stream()
                .filter(fact -> !fact.joins(subject.id(), fact.other(subject.id()).id()))
                .filter(fact -> !fact.source().is("Event") && !fact.target().is("Event"))
                .toList();
    }

    /** Each event with the nearest organisation that has a part in it. */
    private Map<Party, List<EventFacts>> through(Side side, Set<String> own) {
        Map<String, Set<String>> byParent = queries.eventsOf(side.parentIds());
        var ids = new LinkedHashSet<String>();
        byParent.values().forEach(ids::addAll);
        ids.removeAll(own);
        var untold = new ArrayList<>(queries.events(ids));
        var through = new LinkedHashMap<Party, List<EventFacts>>();
        for (Party parent : side.parents()) {
            Set<String> events = byParent.getOrDefault(parent.id(), Set.of());
            List<EventFacts> some =
                    untold.stream().filter(one -> events.contains(one.event().id())).toList();
            untold.removeAll(some);
            if (!some.isEmpty()) {
                through.put(parent, some);
            }
        }
        return through;
    }

    /** Whether a table of instruments or of events tells it. */
    private static boolean isTold(Fact fact, Set<String> instruments, Set<String> events) {
        return Stream.of(fact.source().id(), fact.target().id())
                .anyMatch(id -> instruments.contains(id) || events.contains(id));
    }

    private static Set<String> ends(List<Fact> facts, String kind) {
        var ids = new LinkedHashSet<String>();
        facts.stream()
                .flatMap(fact -> Stream.of(fact.source(), fact.target()))
                .filter(end -> end.is(kind))
                .forEach(end -> ids.add(end.id()));
        return ids;
    }
}
