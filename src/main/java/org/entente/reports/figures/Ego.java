package org.entente.reports.figures;

import org.entente.graph.Kind;
import org.entente.reports.writing.Author;
import org.entente.reports.writing.Fact;
import org.entente.reports.writing.Party;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A party with those nearest to it.
 *
 * @param parties those shown, the subject first, then the most closely linked
 * @param facts between those shown, each once
 * @param hidden those left out, by their kind
 */
record Ego(Party subject, List<Party> parties, List<Fact> facts, Map<Kind, Long> hidden) {

    /** Parties in a picture, the subject among them. */
    static final int MOST = 30;

    /**
     * The most facts with the subject come first; then the most telling type of relation, then the
     * name.
     */
    static Ego of(Author author, Party subject, Collection<Fact> facts) {
        var once = new LinkedHashMap<String, Fact>();
        facts.stream()
                .sorted(Comparator.comparing(Fact::id))
                .forEach(fact -> once.putIfAbsent(fact.id(), fact));
        var linked = new LinkedHashMap<Party, List<Fact>>();
        Map<String, Party> byId = new LinkedHashMap<>();
        once.values().stream()
                .filter(fact -> isOf(fact, subject))
                .forEach(fact ->
                        byId.putIfAbsent(fact.other(subject.id()).id(), fact.other(subject.id())));
        byId.values()
                .forEach(party ->
                        linked.put(
                                party,
                                once.values().stream()
                                        .filter(f -> f.joins(subject.id(), party.id()))
                                        .toList()));
        List<Party> ranked =
                linked.entrySet().stream()
                        .sorted(
                                Comparator.comparingInt((Map.Entry<Party, List<Fact>> one) ->
                                                -one.getValue().size())
                                        .thenComparingInt(one -> relevance(author, one.getValue()))
                                        .thenComparing(one -> one.getKey().key()))
                        .map(Map.Entry::getKey)
                        .toList();
        List<Party> shown =
                Stream.concat(Stream.of(subject), ranked.stream().limit(MOST - 1)).toList();
        Set<String> ids =
                shown.stream().map(Party::id).collect(Collectors.toCollection(LinkedHashSet::new));
        List<Fact> between =
                once.values().stream()
                        .filter(f -> ids.contains(f.source().id()) && ids.contains(f.target().id()))
                        .sorted(
                                Comparator.comparingInt(
                                        fact -> author.vocabulary().relevance(fact.type())))
                        .toList();
        return new Ego(subject, shown, between, kinds(author, ranked.stream().skip(MOST - 1)));
    }

    /** Those that the subject itself is an end of, and of which it is not both. */
    private static boolean isOf(Fact fact, Party subject) {
        boolean source = fact.source().id().equals(subject.id());
        return source != fact.target().id().equals(subject.id());
    }

    private static int relevance(Author author, List<Fact> facts) {
        return facts.stream()
                .mapToInt(fact -> author.vocabulary().relevance(fact.type()))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static Map<Kind, Long> kinds(Author author, Stream<Party> parties) {
        Map<String, Long> byId =
                parties.collect(Collectors.groupingBy(Party::kind, Collectors.counting()));
        var kinds = new LinkedHashMap<Kind, Long>();
        author.vocabulary().kinds().stream()
                .filter(kind -> byId.containsKey(kind.id()))
                .forEach(kind -> kinds.put(kind, byId.getOrDefault(kind.id(), 0L)));
        return kinds;
    }

    /** What joins a party to the subject. */
    List<Fact> with(Party party) {
        return facts.stream().filter(fact -> fact.joins(subject.id(), party.id())).toList();
    }
}
