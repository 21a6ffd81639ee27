package org.entente.reports;

import org.entente.reports.writing.Fact;
import org.entente.reports.writing.Party;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what is recorded of two parties together. The cost grows with what belongs to them. */
final class PartnershipFacts {

    private final FactQueries queries;

    PartnershipFacts(FactQueries queries) {
        this.queries = queries;
    }

    Partnership read(Side one, Side other) {
        String left = one.party().id();
        String right = other.party().id();
        Map<String, Fact> joints = queries.sphere(left);
        Map<String, Fact> others = queries.sphere(right);
        others.keySet().removeAll(joints.keySet());
        Set<String> lefts = with(left, joints.keySet());
        Set<String> rights = with(right, others.keySet());
        rights.remove(left);
        lefts.remove(right);

        List<Fact> between = queries.between(lefts, rights);
        List<Fact> direct = between.stream().filter(f -> f.joins(left, right)).toList();
        Map<String, List<Fact>> shared = queries.shared(lefts, rights);
        List<Through> through = through(one, other, lefts, rights);
        joints.putAll(others);

        Set<String> instrumentIds = instrumentIds(between, shared, through);
        List<InstrumentFacts> instruments = queries.instruments(instrumentIds, governed(direct));
        List<EventFacts> events = queries.events(eventIds(between, shared, through));
        var partnership =
                new Partnership(
                        one.party(),
                        other.party(),
                        within(one, other),
                        direct,
                        between.stream().filter(f -> !f.joins(left, right)).toList(),
                        joints,
                        shared,
                        through,
                        instruments,
                        events,
                        queries.commonMembers(left, right),
                        Map.of(),
                        queries.leftOut(),
                        queries.isCut());
        return withMentioned(partnership);
    }

    private List<Through> through(Side one, Side other, Set<String> lefts, Set<String> rights) {
        var found = new ArrayList<Through>();
        for (Party parent : one.parents()) {
            if (!other.parentIds().contains(parent.id()) && !rights.contains(parent.id())) {
                var facing = new LinkedHashSet<>(rights);
                facing.addAll(other.parentIds());
                found.add(through(parent, facing));
            }
        }
        for (Party parent : other.parents()) {
            if (!one.parentIds().contains(parent.id()) && !lefts.contains(parent.id())) {
                found.add(through(parent, lefts));
            }
        }
        return found;
    }

    private Through through(Party parent, Set<String> facing) {
        Set<String> alone = Set.of(parent.id());
        var facts = new ArrayList<>(queries.between(alone, facing));
        facts.removeIf(fact -> fact.type().equals("PART_OF"));
        Map<String, List<Fact>> shared = queries.shared(alone, facing);
        Set<String> events = eventIds(facts, shared, List.of());
        shared.forEach((id, both) -> {
            if (!events.contains(id)) {
                facts.addAll(both);
            }
        });
        facts.removeIf(fact -> fact.source().is("Event") || fact.target().is("Event"));
        return new Through(parent, facts, events);
    }

    private List<Fact> within(Side one, Side other) {
        return Stream.of(one, other)
                .filter(side -> !side.parents().isEmpty())
                .flatMap(side ->
                        queries.between(Set.of(side.party().id()), side.parentIds()).stream())
                .filter(fact -> fact.type().equals("PART_OF"))
                .toList();
    }

    /** Bodies that the other party is a member of: what governs them governs the membership. */
    private static Set<String> governed(List<Fact> direct) {
        return direct.stream()
                .filter(fact -> fact.type().equals("MEMBER_OF") && fact.stated())
                .map(fact -> fact.target().id())
                .collect(Collectors.toSet());
    }

    private static Set<String> instrumentIds(
            List<Fact> between, Map<String, List<Fact>> shared, List<Through> through) {
        var ids = new LinkedHashSet<String>();
        Stream.concat(between.stream(), shared.values().stream().flatMap(List::stream))
                .forEach(fact -> {
                    ids.addAll(fact.basis());
                    ids.addAll(endsOf(fact, "Instrument"));
                });
        through.stream()
                .flatMap(one -> one.facts().stream())
                .forEach(fact -> ids.addAll(endsOf(fact, "Instrument")));
        return ids;
    }

    private static Set<String> eventIds(
            List<Fact> between, Map<String, List<Fact>> shared, List<Through> through) {
        var ids = new LinkedHashSet<String>();
        Stream.concat(between.stream(), shared.values().stream().flatMap(List::stream))
                .forEach(fact -> ids.addAll(endsOf(fact, "Event")));
        through.forEach(one -> ids.addAll(one.events()));
        return ids;
    }

    private static List<String> endsOf(Fact fact, String kind) {
        return Stream.of(fact.source(), fact.target())
                .filter(end -> end.is(kind))
                .map(Party::id)
                .toList();
    }

    private Partnership withMentioned(Partnership read) {
        Map<String, Party> mentioned = queries.mentioned(read.facts());
        return new Partnership(
                read.subject(),
                read.partner(),
                read.within(),
                read.direct(),
                read.work(),
                read.joints(),
                read.shared(),
                read.through(),
                read.instruments(),
                read.events(),
                read.members(),
                mentioned,
                queries.leftOut(),
                queries.isCut());
    }

    private static Set<String> with(String id, Collection<String> more) {
        var all = new LinkedHashSet<String>();
        all.add(id);
        all.addAll(more);
        return all;
    }
}
