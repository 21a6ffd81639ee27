package org.entente.exchange.loading;

import org.entente.exchange.facts.FactState.Outcome;
import org.entente.exchange.loading.ImportOutcome.Counts;

import java.util.BitSet;

/** What became of each record: a bit or two a record, whatever the size of the file. */
final class Marks {

    private final BitSet rejected = new BitSet();
    private final BitSet created = new BitSet();
    private final BitSet changed = new BitSet();

    void reject(int record) {
        rejected.set(record);
    }

    boolean isRejected(int record) {
        return rejected.get(record);
    }

    boolean haveRejects() {
        return !rejected.isEmpty();
    }

    /** A record that states several facts counts by the one that it changed most. */
    void done(int record, Outcome outcome) {
        if (outcome == Outcome.CREATED) {
            created.set(record);
        } else if (outcome == Outcome.CHANGED) {
            changed.set(record);
        }
    }

    void forgetOutcomes() {
        created.clear();
        changed.clear();
    }

    void forgetAll() {
        rejected.clear();
        forgetOutcomes();
    }

    Counts counts(int read) {
        created.andNot(rejected);
        changed.andNot(created);
        changed.andNot(rejected);
        long bad = rejected.cardinality();
        long fresh = created.cardinality();
        long other = changed.cardinality();
        return new Counts(read, fresh, other, read - bad - fresh - other, bad, 0);
    }

    /** Of an import that takes all or nothing, and took nothing. */
    Counts heldBack(int read) {
        long bad = rejected.cardinality();
        return new Counts(read, 0, 0, 0, bad, read - bad);
    }
}
