package org.entente.graph;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/**
 * A type of relation of the vocabulary.
 *
 * @param relevance 1 is offered, listed and drawn first
 * @param symmetric whether the direction means nothing; stored from the smaller id
 * @param ends the pairs of kinds that it may join
 * @param forward the sentence from source to target
 * @param inverse the sentence from target to source
 */
public record RelationType(
        String id,
        int relevance,
        boolean symmetric,
        List<Ends> ends,
        Label forward,
        Label inverse,
        Line line) {

    /** Kinds of source and target that the type may join. */
    public record Ends(Set<String> from, Set<String> to) {}

    /** How it is drawn; pattern is a list of dash and gap lengths in pixels. */
    public record Line(
            String style, double width, @Nullable String arrow, @Nullable List<Integer> pattern) {}

    /** Whether the type may join a source and a target of these kinds. */
    public boolean allows(String fromKind, String toKind) {
        return ends.stream()
                .anyMatch(pair -> pair.from().contains(fromKind) && pair.to().contains(toKind));
    }
}
