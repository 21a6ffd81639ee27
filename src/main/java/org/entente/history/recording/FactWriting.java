package org.entente.history.recording;

import org.entente.history.Changes.Effect;
import org.entente.history.Fact;
import org.entente.history.FactChange;
import org.entente.history.FactTable;
import org.entente.history.Reason;
import org.jspecify.annotations.Nullable;

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
        Effect effect = Effect.NOTHING;
        for (FactTable table : order.reversed()) {
            String query = "history/withdraw-" + table.word();
            effect = effect.plus(withdraw(query, some(changes, table, FactChange::withdrawn)));
        }
        for (FactTable table : order) {
            String create = "history/create-" + table.word();
            effect = effect.plus(store(create, some(changes, table, FactChange::isCreation)));
            String change = "history/change-" + table.word();
            effect = effect.plus(store(change, some(changes, table, FactWriting::isChange)));
        }
        statements.write(
                "history/record-created", CreatedFacts.rows(changes), Map.of("change", number));
        return effect;
    }

    private static boolean isChange(FactChange change) {
        return !change.withdrawn() && !change.isCreation();
    }

    private static List<FactChange> some(
            List<FactChange> changes, FactTable table, Predicate<FactChange> wanted) {
        return changes.stream()
                .filter(change -> change.fact().table() == table && wanted.test(change))
                .toList();
    }

    private Effect withdraw(String query, List<FactChange> changes) {
        Effect effect = Effect.NOTHING;
        for (FactChange change : changes) {
            effect = effect.plus(effect(change, null));
        }
        statements.write(query, changes.stream().map(one -> one.fact().row()).toList(), Map.of());
        return effect;
    }

    private Effect store(String query, List<FactChange> changes) {
        Effect effect = Effect.NOTHING;
        var rows = new ArrayList<Map<String, Object>>();
        for (FactChange change : changes) {
            Fact stored = RecordedState.of(change, reason.by(), at);
            rows.add(stored.row());
            effect = effect.plus(effect(change, stored));
        }
        statements.write(query, rows, Map.of());
        return effect;
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

    /** A claim is a part of the fact that lists it: alone it counts for nothing. */
    private static Effect effect(FactChange change, @Nullable Fact stored) {
        if (!change.fact().table().isContent()) {
            return Effect.NOTHING;
        }
        long difference = ContentHash.difference(change, stored);
        if (stored == null) {
            return new Effect(0, 0, 1, difference);
        }
        return change.isCreation()
                ? new Effect(1, 0, 0, difference)
                : new Effect(0, 1, 0, difference);
    }
}
