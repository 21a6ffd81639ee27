package org.entente.history.undoing;

import org.entente.history.Fact;

/**
 * A fact that stays as it is where the change that made it is taken back.
 *
 * @param table of the fact, as a word
 * @param id of the fact
 * @param why what stands in the way
 */
public record Clash(String table, String id, Obstacle why) {

    /** What stands in the way. */
    public enum Obstacle {
        /** It was changed again since. */
        CHANGED_SINCE,
        /** Something that came later hangs on it. */
        HELD,
        /** What it hangs on is not in the graph any more. */
        END_GONE
    }

    static Clash of(Fact fact, Obstacle why) {
        return new Clash(fact.table().word(), fact.id(), why);
    }
}
