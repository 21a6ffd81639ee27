package org.entente.history.recording;

import org.entente.history.Changes.Effect;
import org.entente.history.FactChange;
import org.entente.history.FactTable;
import org.entente.history.Reason;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Writes the facts of one change, and keeps what they were. */
final class FactWriting {

    /** Runs a statement once per batch of rows. */
    interface Statements {
        void write(
                String query, List<? extends Map<String, Object>> rows, Map<String, Object> more);
    }

    private final Statements statements;
    private final Reason reason;
    private final String at;
    private final long number;
    private final List<FactTable> order = Arrays.asList(FactTable.values());

    FactWriting(Statements statements, Reason reason, String at, long number) {
        this.statements = statements;
        this.reason = reason;
        this.at = at;
        this.number = number;
    }

    /** Takes away before it creates: a relation may move to another end and keep its id. */
    Effect write(List<FactChange> changes) {
        keepVersions(changes);
        for (FactTable table : order.reversed()) {
            run(
                    "history/withdraw-" + table.word(),
                    rows(changes, table, FactChange::withdrawn, false));
        }
        for (FactTable table : order) {
            run(
                    "history/create-" + table.word(),
                    rows(changes, table, FactChange::isCreation, true));
            run(
                    "history/change-" + table.word(),
                    rows(changes, table, FactWriting::isChange, true));
        }
        statements.write(
                "history/record-created", CreatedFacts.rows(changes), Map.of("change", number));
        return effect(changes);
    }

    private static boolean isChange(FactChange change) {
        return !change.withdrawn() && !change.isCreation();
    }

    private void run(String query, List<Map<String, Object>> rows) {
        statements.write(query, rows, Map.of());
    }

    private List<Map<String, Object>> rows(
            List<FactChange> changes,
            FactTable table,
            Predicate<FactChange> wanted,
            boolean recorded) {
        return changes.stream()
                .filter(change -> change.fact().table() == table && wanted.test(change))
                .map(change ->
                        recorded
                                ? RecordedState.of(change, reason.by(), at).row()
                                : change.fact().row())
                .toList();
    }

    private void keepVersions(List<FactChange> changes) {
        var rows = new ArrayList<Map<String, Object>>();
        for (FactChange change : changes) {
            if (change.before() != null) {
                Map<String, Object> row = change.fact().with(change.before()).row();
                row.put("table", change.fact().table().word());
                rows.add(row);
            }
        }
        statements.write("history/record-versions", rows, Map.of("until", number, "untilAt", at));
    }

    private static Effect effect(List<FactChange> changes) {
        int created = 0;
        int changed = 0;
        int withdrawn = 0;
        long difference = 0;
        for (FactChange change : changes) {
            difference += ContentHash.difference(change);
            if (change.fact().table().isContent()) {
                created += change.isCreation() ? 1 : 0;
                withdrawn += change.withdrawn() ? 1 : 0;
                changed += isChange(change) ? 1 : 0;
            }
        }
        return new Effect(created, changed, withdrawn, difference);
    }
}
