package org.entente.history;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * What happens to one fact.
 *
 * @param fact with the properties that it gets, or those that it had where it is withdrawn
 * @param before the stored properties; null if it is new
 * @param withdrawn whether it is taken out of the graph; its versions stay in the history
 */
public record FactChange(Fact fact, @Nullable Map<String, Object> before, boolean withdrawn) {

    /** A fact that is new. */
    public static FactChange creation(Fact fact) {
        return new FactChange(fact, null, false);
    }

    /** Other properties of a fact that stays where it is. */
    public static FactChange change(Fact before, Map<String, Object> after) {
        return new FactChange(before.with(after), before.properties(), false);
    }

    /** A fact that leaves the graph. */
    public static FactChange withdrawal(Fact before) {
        return new FactChange(before, before.properties(), true);
    }

    /** Whether the fact is new. */
    public boolean isCreation() {
        return before == null;
    }
}
