package org.entente.reports.writing;

import org.entente.graph.SaidWhen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Which facts make one sentence: those that differ in their object alone. What tells them apart is
 * the same in every language.
 */
final class FactGroups {

    /** So many sentences that differ in their subject alone are one of the other party. */
    private static final int MANY = 3;

    private final Author author;
    private final String about;

    /**
     * @param about the id of the party that is told of
     */
    FactGroups(Author author, String about) {
        this.author = author;
        this.about = about;
    }

    /**
     * The sentences, in the order of their first facts. Many who do the same with the party that is
     * told of become one sentence of that party: "has as members A, B and C".
     */
    List<List<Fact>> of(List<Fact> facts) {
        var told = new LinkedHashMap<List<Object>, List<Fact>>();
        for (List<Fact> group : bySource(facts)) {
            Fact fact = group.getFirst();
            boolean alone =
                    group.size() > 1
                            || !fact.target().id().equals(about)
                            || isSymmetric(author, fact);
            List<Object> key = key(fact);
            key.add(alone ? fact.source().id() : "");
            told.computeIfAbsent(key, one -> new ArrayList<>()).addAll(group);
        }
        var sentences = new ArrayList<List<Fact>>();
        for (List<Fact> together : told.values()) {
            if (together.size() < MANY || !differInSource(together)) {
                sentences.addAll(bySource(together));
            } else {
                sentences.add(together);
            }
        }
        return sentences;
    }

    private Collection<List<Fact>> bySource(List<Fact> facts) {
        var groups = new LinkedHashMap<List<Object>, List<Fact>>();
        for (Fact fact : facts) {
            List<Object> key = key(fact);
            key.add(fact.source().id());
            groups.computeIfAbsent(key, one -> new ArrayList<>()).add(fact);
        }
        return groups.values();
    }

    /** What facts of one sentence have in common, but for who they are about. */
    private List<Object> key(Fact fact) {
        List<Object> key = new ArrayList<>();
        key.add(fact.type());
        key.add(fact.role());
        key.add(fact.from());
        key.add(fact.to());
        key.add(fact.stages());
        key.add(fact.note());
        key.add(fact.otherNote());
        key.add(fact.certainty());
        key.add(fact.denied());
        key.add(fact.sides());
        key.add(fact.basis());
        key.add(
                fact.contradicted()
                        ? fact.id()
                        : SaidWhen.dates(author.evidence().claims(fact.claims()), fact.denied()));
        return key;
    }

    static boolean differInSource(List<Fact> facts) {
        return facts.stream().map(fact -> fact.source().id()).distinct().count() > 1;
    }

    static boolean isSymmetric(Author author, Fact fact) {
        return author.vocabulary().type(fact.type()).map(type -> type.symmetric()).orElse(false);
    }
}
