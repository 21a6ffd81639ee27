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
 * What is recorded of two parties together.
 *
 * @param within the relations of each party to the organisations that it is part of
 * @param direct relations between the two themselves
 * @param work relations between what belongs to the one and the other, or what belongs to that
 * @param joints by the id of what belongs to a party, the relation that joins it to the party
 * @param shared by id, relations of both sides to something that belongs to neither
 * @param through what runs through an organisation that one of them is part of, nearest first
 * @param members memberships of those who are members of both
 * @param mentioned parties that facts mention by id alone
 * @param leftOut relations, instruments and events that the period leaves out
 * @param cut whether more is recorded than was read
 */
record Partnership(
        Party subject,
        Party partner,
        List<Fact> within,
        List<Fact> direct,
        List<Fact> work,
        Map<String, Fact> joints,
        Map<String, List<Fact>> shared,
        List<Through> through,
        List<InstrumentFacts> instruments,
        List<EventFacts> events,
        List<Fact> members,
        Map<String, Party> mentioned,
        int leftOut,
        boolean cut) {

    /** All facts, each once. */
    Collection<Fact> facts() {
        return Stream.of(
                        within.stream(),
                        direct.stream(),
                        work.stream(),
                        joints.values().stream(),
                        shared.values().stream().flatMap(List::stream),
                        through.stream().flatMap(one -> one.facts().stream()),
                        instruments.stream().flatMap(one -> one.facts().stream()),
                        events.stream().flatMap(one -> one.facts().stream()),
                        members.stream())
                .flatMap(facts -> facts)
                .collect(Collectors.toMap(Fact::id, fact -> fact, (one, same) -> one))
                .values();
    }

    /** Ids of the claims behind all of it. */
    Set<String> claims() {
        var ids = new HashSet<>(Stated.claims(facts()));
        instruments.forEach(one -> ids.addAll(one.instrument().claims()));
        events.forEach(one -> ids.addAll(one.event().claims()));
        ids.addAll(subject.claims());
        ids.addAll(partner.claims());
        return ids;
    }

    /** Relations of one of the two to the organisations that it is part of. */
    List<Fact> within(Party party) {
        return within.stream().filter(fact -> fact.source().id().equals(party.id())).toList();
    }

    /** Ids of both, of what belongs to them, and of the organisations that they act through. */
    Set<String> sides() {
        var ids = new HashSet<>(joints.keySet());
        ids.add(subject.id());
        ids.add(partner.id());
        through.forEach(one -> ids.add(one.organisation().id()));
        return ids;
    }

    /** Ids of the events that both take part in themselves, or by what belongs to them. */
    Set<String> jointEvents() {
        return Stream.concat(
                        shared.keySet().stream(),
                        work.stream()
                                .flatMap(fact -> Stream.of(fact.source(), fact.target()))
                                .map(Party::id))
                .filter(id -> events.stream().anyMatch(one -> one.event().id().equals(id)))
                .collect(Collectors.toSet());
    }
}
