package org.entente.history.undoing;

import org.entente.history.Changes.Effect;

import java.util.List;

/**
 * What was taken back.
 *
 * @param withdrawn facts that left the graph
 * @param restored facts that are there again
 * @param changed facts that are what they were before
 * @param kept facts that something later touched and that stay, the first hundred
 * @param keptTotal how many stay
 */
public record UndoAnswer(
        long withdrawn, long restored, long changed, List<Clash> kept, long keptTotal) {

    static UndoAnswer of(Effect effect, List<Clash> kept) {
        return new UndoAnswer(
                effect.withdrawn(),
                effect.created(),
                effect.changed(),
                kept.stream().limit(Undoing.SHOWN).toList(),
                kept.size());
    }
}
