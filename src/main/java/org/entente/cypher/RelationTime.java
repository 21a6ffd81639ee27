package org.entente.cypher;

import org.entente.graph.AsAt;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

import java.util.List;

/** Whether a relation that was read holds at the date asked for; as the statements decide it. */
final class RelationTime {

    private RelationTime() {}

    static boolean holds(MapAccessor relation, AsAt time) {
        if (time.isAnyTime()) {
            return true;
        }
        if (time.mode() == AsAt.Mode.ATTESTED) {
            return meets(relation.get("attested"), time);
        }
        boolean begun = relation.get("from_min").asLong(Long.MIN_VALUE) <= time.last();
        boolean lasts = relation.get("to_max").asLong(Long.MAX_VALUE) >= time.first();
        return begun && lasts && !meets(relation.get("denied"), time);
    }

    /** The days are pairs of a first and a last one. */
    private static boolean meets(Value days, AsAt time) {
        if (days.isNull()) {
            return false;
        }
        List<Long> all = days.asList(Value::asLong);
        for (int i = 0; i + 1 < all.size(); i += 2) {
            if (all.get(i) <= time.last() && all.get(i + 1) >= time.first()) {
                return true;
            }
        }
        return false;
    }
}
