package org.entente.exchange.loading;

import org.entente.exchange.facts.FactState;
import org.entente.exchange.facts.FactState.Outcome;
import org.entente.exchange.facts.KnownFacts;
import org.entente.exchange.facts.MappedRow;
import org.entente.exchange.facts.Row.Rejected;
import org.entente.exchange.facts.StatedFact;
import org.entente.exchange.facts.TableKind;
import org.entente.exchange.loading.ImportOutcome.Warning;
import org.entente.exchange.loading.Records.Numbered;
import org.entente.graph.Vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tries every record against the graph and against the records before it, and writes nothing. What
 * it finds bad is not written later; what it counts is what a dry run tells.
 */
final class Trial {

    private final Staging staging;
    private final KnownFacts graph;
    private final Vocabulary vocabulary;
    private final RejectedRows rejects;
    private final Marks marks;
    private final Progress progress;
    private final PartCycles cycles = new PartCycles();
    private final NewEntities created = new NewEntities();

    Trial(
            Staging staging,
            KnownFacts graph,
            Vocabulary vocabulary,
            RejectedRows rejects,
            Marks marks,
            Progress progress) {
        this.staging = staging;
        this.graph = graph;
        this.vocabulary = vocabulary;
        this.rejects = rejects;
        this.marks = marks;
        this.progress = progress;
    }

    /**
     * An entity that only bad records make is taken back, and the records that mention it are tried
     * once more, until nothing more falls.
     */
    void run(Records records, int total) {
        do {
            rejects.clear();
            marks.forgetAll();
            staging.forgetFacts();
            cycles.clear();
            created.clear();
            progress.phase(Progress.Phase.CHECKING, total);
            Batches.each(records, _ -> true, this::tryBatch);
        } while (takeBack());
    }

    private boolean takeBack() {
        Map<String, String> made = staging.made();
        List<String> fallen =
                staging.entities().keySet().stream().filter(id -> !made.containsKey(id)).toList();
        fallen.forEach(staging.entities()::remove);
        return !fallen.isEmpty();
    }

    private void tryBatch(List<Numbered> batch) {
        var rows = new LinkedHashMap<Numbered, List<MappedRow>>();
        for (Numbered record : batch) {
            try {
                rows.put(record, RecordFacts.rows(record, staging::keyed));
            } catch (Rejected e) {
                reject(record, e);
            }
        }
        List<MappedRow> all = rows.values().stream().flatMap(List::stream).toList();
        RecordFacts reader = RecordFacts.of(all, staging, graph, vocabulary);
        var facts = new LinkedHashMap<Numbered, List<StatedFact>>();
        rows.forEach((record, made) -> {
            try {
                facts.put(record, reader.read(made));
            } catch (Rejected e) {
                reject(record, e);
            }
        });
        apply(facts);
        progress.done(batch.size());
    }

    private void apply(Map<Numbered, List<StatedFact>> facts) {
        Map<String, FactState> states =
                states(facts.values().stream().flatMap(List::stream).toList());
        facts.forEach((record, made) -> {
            try {
                for (StatedFact fact : made) {
                    state(states, fact).check(fact);
                }
                for (StatedFact fact : made) {
                    Outcome outcome = state(states, fact).apply(fact);
                    marks.done(record.number(), outcome);
                    created.add(fact, record.row(), outcome);
                }
                made.forEach(fact -> remember(fact, record));
            } catch (Rejected e) {
                reject(record, e);
            }
        });
        states.forEach((id, state) -> staging.put(id, state.snapshot()));
    }

    private static FactState state(Map<String, FactState> states, StatedFact fact) {
        FactState state = states.get(fact.id());
        if (state == null) {
            throw new IllegalStateException("a fact without a state: " + fact.id());
        }
        return state;
    }

    /** Sentences about what is taken but deserves a look. */
    List<Warning> warnings() {
        return cycles.find(
                graph, way -> rejects.sentence(new Rejected("", "import.warning.cycle", way)));
    }

    /** What the good records make. */
    NewEntities created() {
        return created;
    }

    private void remember(StatedFact fact, Numbered record) {
        cycles.add(fact, record.row());
        if (fact.table() == TableKind.ENTITIES && fact.kind() != null) {
            staging.made().put(fact.id(), fact.kind());
        }
    }

    /** As earlier batches left them, else as the graph holds them. */
    private Map<String, FactState> states(List<StatedFact> facts) {
        var states = new LinkedHashMap<String, FactState>();
        for (TableKind kind : TableKind.values()) {
            var unknown = new ArrayList<StatedFact>();
            for (StatedFact fact : facts) {
                if (fact.table() == kind && !states.containsKey(fact.id())) {
                    FactState.Snapshot before = staging.fact(fact.id());
                    if (before == null) {
                        unknown.add(fact);
                    } else {
                        states.put(fact.id(), FactState.resumed(fact, before));
                    }
                }
            }
            var stored = graph.stored(kind, unknown);
            unknown.forEach(fact ->
                    states.computeIfAbsent(fact.id(), id -> new FactState(fact, stored.get(id))));
        }
        return states;
    }

    private void reject(Numbered record, Rejected why) {
        marks.reject(record.number());
        rejects.add(record, why);
    }
}
