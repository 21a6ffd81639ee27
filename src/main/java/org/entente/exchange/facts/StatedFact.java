package org.entente.exchange.facts;

import org.entente.graph.Claim;
import org.entente.history.Fact;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * What one row states, checked.
 *
 * @param table where it belongs
 * @param id of the fact
 * @param kind label of an entity or type of a relation; null for a further claim about an entity
 * @param source of a relation, or owner of a name or figure
 * @param target of a relation
 * @param properties as stored, without the absent ones
 * @param gentle whether its properties only fill what is not there yet
 * @param claims that the row gives as its evidence
 */
public record StatedFact(
        TableKind table,
        String id,
        @Nullable String kind,
        @Nullable String source,
        @Nullable String target,
        Map<String, Object> properties,
        boolean gentle,
        List<Claim> claims) {

    /** One that replaces what is stored. */
    public StatedFact(
            TableKind table,
            String id,
            @Nullable String kind,
            @Nullable String source,
            @Nullable String target,
            Map<String, Object> properties,
            List<Claim> claims) {
        this(table, id, kind, source, target, properties, false, claims);
    }

    /** The fact with these properties in the graph. */
    Fact with(Map<String, Object> stored) {
        return new Fact(table.facts(), id, kind, source, target, stored);
    }

    StatedFact asGentle() {
        return new StatedFact(table, id, kind, source, target, properties, true, claims);
    }
}
