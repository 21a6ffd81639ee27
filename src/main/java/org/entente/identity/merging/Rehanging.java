package org.entente.identity.merging;

import org.entente.graph.Identifiers;
import org.entente.graph.Vocabulary;
import org.entente.history.Fact;
import org.entente.history.FactTable;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;

/**
 * What a fact is once it hangs on another entity. Its id is derived anew from what identifies it,
 * as an import would: stated again of the entity that stays, it is the same fact.
 */
record Rehanging(String from, String to, Vocabulary vocabulary) {

    Fact of(Fact fact) {
        return switch (fact.table()) {
            case RELATIONS -> relation(fact);
            case NAMES -> at(fact, name(fact));
            case FIGURES -> at(fact, figure(fact));
            default -> at(fact, fact.id());
        };
    }

    /** A relation between the two entities themselves says nothing any more. */
    boolean collapses(Fact fact) {
        return fact.table() == FactTable.RELATIONS && end(fact.source()).equals(end(fact.target()));
    }

    private String end(@Nullable String id) {
        return id == null || id.equals(from) ? to : id;
    }

    private Fact relation(Fact fact) {
        String type = String.valueOf(fact.type());
        String source = end(fact.source());
        String target = end(fact.target());
        boolean symmetric = vocabulary.symmetricTypes().contains(type);
        boolean turned = symmetric && source.compareTo(target) > 0;
        String first = turned ? target : source;
        String second = turned ? source : target;
        String id =
                Identifiers.relation(
                        type, first, second, text(fact, "role"), text(fact, "occurrence"));
        return new Fact(fact.table(), id, type, first, second, fact.properties());
    }

    private Fact at(Fact fact, String id) {
        return new Fact(fact.table(), id, null, to, null, fact.properties());
    }

    private String name(Fact fact) {
        return Identifiers.name(to, text(fact, "text"), text(fact, "lang"), text(fact, "type"));
    }

    private String figure(Fact fact) {
        return Identifiers.figure(
                to,
                text(fact, "measure"),
                text(fact, "value"),
                text(fact, "as_of"),
                text(fact, "occurrence"));
    }

    /** A claim about a fact that has another id now. */
    static Fact claim(Fact claim, String fact) {
        String id =
                Identifiers.claim(
                        fact,
                        claim.source(),
                        text(claim, "locator"),
                        text(claim, "language"),
                        text(claim, "asserts"),
                        text(claim, "as_of"),
                        text(claim, "asserts_from"));
        var properties = new HashMap<>(claim.properties());
        properties.put("fact", fact);
        return new Fact(claim.table(), id, null, claim.source(), null, properties);
    }

    private static @Nullable String text(Fact fact, String property) {
        Object value = fact.properties().get(property);
        return value == null ? null : value.toString();
    }
}
