package org.entente.reports;

import org.entente.reports.writing.Fact;
import org.entente.reports.writing.Party;
import org.entente.reports.writing.Stated;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is recorded of one party.
 *
 * @param relations its own, but for those with instruments and events
 * @param among those between the others that it is related to
 * @param instruments those that it is an end of, that its relations rest on, or that govern it
 * @param events those that it is an end of
 * @param mentioned parties that facts mention by id alone
 * @param cut whether more is recorded than was read
 */
record Profile(
        Party subject,
        List<Fact> relations,
        List<Fact> among,
        List<InstrumentFacts> instruments,
        List<EventFacts> events,
        Map<String, Party> mentioned,
        boolean cut) {

    /** All facts, each once. */
    Collection<Fact> facts() {
        return Stream.of(
                        relations.stream(),
                        instruments.stream().flatMap(one -> one.facts().stream()),
                        events.stream().flatMap(one -> one.facts().stream()))
                .flatMap(facts -> facts)
                .collect(Collectors.toMap(Fact::id, fact -> fact, (one, same) -> one))
                .values();
    }

    /** Ids of the claims behind all of it. */
    Set<String> claims() {
        var ids = new HashSet<>(Stated.claims(facts()));
        ids.addAll(Stated.claims(among));
        instruments.forEach(one -> ids.addAll(one.instrument().claims()));
        events.forEach(one -> ids.addAll(one.event().claims()));
        ids.addAll(subject.claims());
        return ids;
    }
}
