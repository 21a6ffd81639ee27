package org.entente.exchange.loading;

import org.entente.exchange.facts.FactState;
import org.entente.exchange.facts.GraphWriter;
import org.entente.exchange.facts.KnownFacts;
import org.entente.exchange.facts.MappedRow;
import org.entente.exchange.facts.Row.Rejected;
import org.entente.exchange.facts.StatedFact;
import org.entente.exchange.facts.TableKind;
import org.entente.exchange.loading.Records.Numbered;
import org.entente.graph.Vocabulary;
import org.entente.history.Changes.Transaction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Writes the facts of one table that a batch of good records states. */
final class Writing {

    private final Staging staging;
    private final Vocabulary vocabulary;
    private final Marks marks;

    Writing(Staging staging, Vocabulary vocabulary, Marks marks) {
        this.staging = staging;
        this.vocabulary = vocabulary;
        this.marks = marks;
    }

    void write(Transaction transaction, TableKind kind, List<Numbered> batch) {
        var graph = new KnownFacts(transaction);
        var rows = new LinkedHashMap<Numbered, List<MappedRow>>();
        for (Numbered record : batch) {
            rows.put(record, rowsOf(kind, record));
        }
        List<MappedRow> all = rows.values().stream().flatMap(List::stream).toList();
        if (all.isEmpty()) {
            return;
        }
        RecordFacts reader = RecordFacts.of(all, staging, graph, vocabulary);
        var facts = new LinkedHashMap<Numbered, List<StatedFact>>();
        rows.forEach((record, made) -> facts.put(record, read(reader, record, made)));
        var stored = graph.stored(kind, facts.values().stream().flatMap(List::stream).toList());
        var states = new LinkedHashMap<String, FactState>();
        facts.forEach((record, made) -> {
            for (StatedFact fact : made) {
                FactState state =
                        states.computeIfAbsent(
                                fact.id(), id -> new FactState(fact, stored.get(id)));
                apply(record, fact, state);
            }
        });
        GraphWriter.write(transaction, List.copyOf(states.values()));
    }

    private void apply(Numbered record, StatedFact fact, FactState state) {
        try {
            marks.done(record.number(), state.apply(fact));
        } catch (Rejected e) {
            throw overtaken(record, e);
        }
    }

    private List<MappedRow> rowsOf(TableKind kind, Numbered record) {
        try {
            var rows = new ArrayList<>(RecordFacts.rows(record, staging::keyed));
            rows.removeIf(row -> row.table() != kind);
            return rows;
        } catch (Rejected e) {
            throw overtaken(record, e);
        }
    }

    private static List<StatedFact> read(
            RecordFacts reader, Numbered record, List<MappedRow> made) {
        try {
            return reader.read(made);
        } catch (Rejected e) {
            throw overtaken(record, e);
        }
    }

    /** The trial took the record: what it refers to was changed since by somebody else. */
    private static OvertakenException overtaken(Numbered record, Rejected why) {
        return new OvertakenException(record, why);
    }
}
