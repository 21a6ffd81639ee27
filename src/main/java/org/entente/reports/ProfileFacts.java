package org.entente.reports;

import org.entente.reports.writing.Fact;
import org.entente.reports.writing.Party;

import java.util.HashSet;
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

    Profile read(Party subject) {
        List<Fact> all = queries.relations(subject.id());
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
        var read =
                new Profile(
                        subject,
                        relations,
                        among(subject, relations),
                        instruments,
                        events,
                        Map.of(),
                        false);
        return new Profile(
                subject,
                relations,
                read.among(),
                instruments,
                events,
                mentioned(read),
                queries.isCut());
    }

    private List<Fact> among(Party subject, List<Fact> relations) {
        Set<String> others =
                relations.stream()
                        .map(fact -> fact.other(subject.id()).id())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        return queries.between(others, others);
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

    private Map<String, Party> mentioned(Profile read) {
        var ids = new HashSet<String>();
        read.facts()
                .forEach(fact -> {
                    ids.addAll(fact.basis());
                    ids.addAll(fact.sides());
                });
        return queries.parties(ids);
    }
}
