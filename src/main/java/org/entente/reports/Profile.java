package org.entente.reports;

import org.entente.cypher.StoredEvidence;
import org.entente.reports.writing.Fact;
import org.entente.reports.writing.Party;
import org.entente.reports.writing.Stated;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is recorded of one party.
 *
 * @param relations its own, but for those with instruments and events
 * @param among those between the others that it is related to, for pictures
 * @param sphere relations of its own networks, programmes and activities
 * @param numbers figures that sources state of it
 * @param instruments those that it is an end of, that its relations rest on, or that govern it
 * @param events those that it is an end of
 * @param through events of the organisations that it is part of, nearest organisation first
 * @param mentioned parties that facts mention by id alone
 * @param whole whether no period leaves anything out
 * @param leftOut relations, instruments and events that the period leaves out
 * @param cut whether more is recorded than was read
 */
record Profile(
        Party subject,
        List<Fact> relations,
        List<Fact> among,
        List<Fact> sphere,
        List<StatedNumber> numbers,
        List<InstrumentFacts> instruments,
        List<EventFacts> events,
        Map<Party, List<EventFacts>> through,
        Map<String, Party> mentioned,
        boolean whole,
        int leftOut,
        boolean cut) {

    /** All facts, each once, in their order. */
    Collection<Fact> facts() {
        return Stream.of(
                        relations.stream(),
                        sphere.stream(),
                        instruments.stream().flatMap(one -> one.facts().stream()),
                        allEvents().flatMap(one -> one.facts().stream()))
                .flatMap(facts -> facts)
                .collect(
                        Collectors.toMap(
                                Fact::id, fact -> fact, (one, same) -> one, LinkedHashMap::new))
                .values();
    }

    private Stream<EventFacts> allEvents() {
        return Stream.concat(
                events.stream(), through.values().stream().flatMap(Collection::stream));
    }

    /** Ids of the claims behind all of it. */
    Set<String> claims() {
        var ids = new HashSet<>(Stated.claims(facts()));
        ids.addAll(Stated.claims(among));
        instruments.forEach(one -> ids.addAll(one.instrument().claims()));
        allEvents().forEach(one -> ids.addAll(one.event().claims()));
        ids.addAll(Stated.claims(numbers));
        ids.addAll(subject.claims());
        return ids;
    }

    /** What began, ended or was stated in the period; the rest is counted as left out. */
    Profile attested(Window window, StoredEvidence evidence) {
        List<Fact> told =
                relations.stream().filter(fact -> window.attests(fact, evidence)).toList();
        List<Fact> own = sphere.stream().filter(fact -> window.attests(fact, evidence)).toList();
        List<InstrumentFacts> concluded =
                instruments.stream().filter(one -> window.attests(one.instrument())).toList();
        List<EventFacts> held = events.stream().filter(one -> window.attests(one.event())).toList();
        List<StatedNumber> counted =
                numbers.stream().filter(one -> window.holds(one.asOf())).toList();
        int out =
                relations.size()
                        - told.size()
                        + sphere.size()
                        - own.size()
                        + instruments.size()
                        - concluded.size()
                        + events.size()
                        - held.size();
        return new Profile(
                subject,
                told,
                among,
                own,
                counted,
                concluded,
                held,
                through,
                mentioned,
                false,
                leftOut + out,
                cut);
    }
}
