package org.entente.exchange;

import org.entente.graph.Vocabulary;
import org.entente.history.Changes;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** Loads tables into the graph; the shipped graph and the users' files alike. */
@Component
class Importer {

    private final Vocabulary vocabulary;
    private final Changes changes;

    Importer(Vocabulary vocabulary, Changes changes) {
        this.vocabulary = vocabulary;
        this.changes = changes;
    }

    /** Takes every good row and rejects every bad one; all that is taken is one change. */
    ImportOutcome load(List<CsvTable> tables, String by, String why) {
        var outcome = new AtomicReference<ImportOutcome>();
        changes.make(
                by,
                why,
                transaction -> {
                    var run = new TableImport(tables, vocabulary, new GraphWriter(transaction, by));
                    Changes.Effect effect = run.run();
                    outcome.set(run.outcome());
                    return effect;
                });
        return Objects.requireNonNull(outcome.get());
    }
}
