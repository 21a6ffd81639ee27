package org.entente.exchange.loading;

import org.entente.exchange.facts.KnownFacts;
import org.entente.exchange.facts.TableKind;
import org.entente.exchange.loading.ImportOutcome.Warning;
import org.entente.exchange.loading.Records.Numbered;
import org.entente.graph.Vocabulary;
import org.entente.history.Changes;
import org.entente.history.Changes.Transaction;
import org.entente.history.Reason;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** One import from the first reading to the outcome. */
record ImportRun(
        ImportOrder order,
        Records records,
        Staging staging,
        RejectedRows rejects,
        Progress progress,
        LikeWarnings.Lookup likes) {

    ImportOutcome with(Vocabulary vocabulary, Changes changes, KnownFacts graph) {
        var survey = new Survey(staging, progress);
        survey.of(records);
        int total = survey.records();
        if (order.strict() && total > StrictLimitException.ROWS) {
            throw new StrictLimitException(total);
        }
        var marks = new Marks();
        var trial = new Trial(staging, graph, vocabulary, rejects, marks, progress);
        trial.run(records, total);
        var warnings = new ArrayList<>(trial.warnings());
        warnings.addAll(
                new LikeWarnings(trial.created(), rejects::sentence, order.language()).find(likes));
        if (order.strict() && marks.haveRejects()) {
            return outcome(marks.heldBack(total), warnings);
        }
        if (!order.dryRun()) {
            marks.forgetOutcomes();
            progress.phase(Progress.Phase.WRITING, (long) total * survey.makes().size());
            var writing = new Writing(staging, vocabulary, marks);
            write(changes, writing, marks, survey.makes(), total);
        }
        boolean held = order.strict() && marks.haveRejects();
        return outcome(held ? marks.heldBack(total) : marks.counts(total), warnings);
    }

    private ImportOutcome outcome(ImportOutcome.Counts counts, List<Warning> warnings) {
        return new ImportOutcome(counts, rejects.shown(), rejects.tables(), warnings);
    }

    /** What fits in one transaction is one change; more is a change a batch. */
    private void write(
            Changes changes, Writing writing, Marks marks, Set<TableKind> makes, int total) {
        if (order.strict()) {
            whole(changes, writing, marks, makes, total);
        } else if (total > Batches.SIZE || !fits(changes, writing, marks, makes)) {
            marks.forgetOutcomes();
            for (TableKind kind : makes) {
                Batches.each(
                        records,
                        record -> !marks.isRejected(record.number()),
                        batch -> inParts(changes, writing, marks, kind, batch));
            }
        }
    }

    private void whole(
            Changes changes, Writing writing, Marks marks, Set<TableKind> makes, int total) {
        try {
            together(changes, writing, marks, makes);
        } catch (RuntimeException e) {
            throw TransactionMemory.isFull(e) ? new StrictLimitException(total) : e;
        }
    }

    /** Records that make many facts each may be too much for one transaction. */
    private boolean fits(Changes changes, Writing writing, Marks marks, Set<TableKind> makes) {
        try {
            together(changes, writing, marks, makes);
            return true;
        } catch (RuntimeException e) {
            if (TransactionMemory.isFull(e)) {
                return false;
            }
            throw e;
        }
    }

    private void together(Changes changes, Writing writing, Marks marks, Set<TableKind> makes) {
        until(
                () -> {
                    marks.forgetOutcomes();
                    make(changes, transaction -> all(transaction, writing, marks, makes));
                },
                marks);
    }

    private void inParts(
            Changes changes, Writing writing, Marks marks, TableKind kind, List<Numbered> batch) {
        try {
            until(() -> make(changes, at -> one(at, writing, kind, batch, marks)), marks);
        } catch (RuntimeException e) {
            if (!TransactionMemory.isFull(e) || batch.size() < 2) {
                throw e;
            }
            int half = batch.size() / 2;
            inParts(changes, writing, marks, kind, batch.subList(0, half));
            inParts(changes, writing, marks, kind, batch.subList(half, batch.size()));
        }
    }

    private void make(Changes changes, Consumer<Transaction> work) {
        changes.make(new Reason(order.by(), order.why(), order.id()), work);
    }

    /** A record that another change has made bad meanwhile is rejected, and the rest written. */
    private void until(Runnable write, Marks marks) {
        boolean again = true;
        while (again) {
            try {
                write.run();
                again = false;
            } catch (OvertakenException e) {
                marks.reject(e.record().number());
                rejects.add(e.record(), e.why());
                again = !order.strict();
            }
        }
    }

    private void all(Transaction transaction, Writing writing, Marks marks, Set<TableKind> makes) {
        for (TableKind kind : makes) {
            Batches.each(
                    records,
                    record -> !marks.isRejected(record.number()),
                    batch -> one(transaction, writing, kind, batch, marks));
        }
    }

    private void one(
            Transaction transaction,
            Writing writing,
            TableKind kind,
            List<Numbered> batch,
            Marks marks) {
        List<Numbered> good =
                batch.stream().filter(one -> !marks.isRejected(one.number())).toList();
        writing.write(transaction, kind, good);
        progress.done(batch.size());
    }
}
