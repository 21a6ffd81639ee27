package org.entente.history.undoing;

import org.entente.cypher.NamedQueries;
import org.entente.history.Changes;
import org.entente.history.Changes.Effect;
import org.entente.history.Reason;
import org.entente.history.reading.ChangeRecord;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes changes back; what takes them back is a change like any other. */
@Component
public class Undoing {

    /** How many facts that stay are named. */
    static final int SHOWN = 100;

    private final Changes changes;
    private final NamedQueries queries;

    Undoing(Changes changes, NamedQueries queries) {
        this.changes = changes;
        this.queries = queries;
    }

    /**
     * Takes a change back, with all others of its operation, the latest first, each in a
     * transaction of its own.
     *
     * @param by who takes it back
     * @param keepLater whether facts that were touched since stay as they are; otherwise nothing is
     *     taken back where there is one
     * @throws RefusedUndo where there is no such change, where it was taken back before, or where
     *     facts were touched since
     */
    public UndoAnswer undo(long number, String by, boolean keepLater) {
        List<ChangeRecord> parts = parts(number);
        if (parts.isEmpty()) {
            throw RefusedUndo.unknown(number);
        }
        List<ChangeRecord> holding =
                parts.stream().filter(part -> part.undoneBy() == null).toList();
        if (holding.isEmpty()) {
            throw RefusedUndo.undone(parts.getFirst());
        }
        if (!keepLater) {
            refuseClashes(holding);
        }
        Effect sum = Effect.NOTHING;
        var kept = new ArrayList<Clash>();
        for (ChangeRecord part : holding) {
            sum = sum.plus(undo(part, by, kept));
        }
        return UndoAnswer.of(sum, kept);
    }

    private List<ChangeRecord> parts(long number) {
        return queries.all("history/past-changes", Map.of("number", number), Record::asMap).stream()
                .map(ChangeRecord::of)
                .toList();
    }

    private void refuseClashes(List<ChangeRecord> parts) {
        var later = new HashSet<String>();
        var clashes = new ArrayList<Clash>();
        for (ChangeRecord part : parts) {
            UndoPlan plan = UndoPlan.of(this::read, part, later);
            clashes.addAll(plan.clashes());
            later.addAll(plan.times());
            later.add(part.at());
        }
        if (!clashes.isEmpty()) {
            throw RefusedUndo.clashes(clashes);
        }
    }

    private List<Map<String, Object>> read(String query, Map<String, Object> parameters) {
        return queries.all(query, parameters, Record::asMap);
    }

    private Effect undo(ChangeRecord part, String by, List<Clash> kept) {
        String operation = part.operation() == null ? null : "undo-" + part.operation();
        var reason =
                new Reason(
                        by,
                        "undo of change %d: %s".formatted(part.number(), part.why()),
                        operation,
                        part.number());
        return changes.make(
                        reason,
                        transaction -> {
                            UndoPlan plan = UndoPlan.of(transaction, part, Set.of());
                            kept.addAll(plan.clashes());
                            transaction.write(plan.changes());
                        })
                .effect();
    }
}
