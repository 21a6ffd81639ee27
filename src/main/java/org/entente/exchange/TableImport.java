package org.entente.exchange;

import org.entente.exchange.ImportOutcome.Counts;
import org.entente.exchange.ImportOutcome.Reject;
import org.entente.exchange.Row.Rejected;
import org.entente.graph.Vocabulary;
import org.entente.history.Changes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** One import: checks every row, rejects the bad ones with a reason, writes the others. */
final class TableImport {

    private final List<CsvTable> tables;
    private final Vocabulary vocabulary;
    private final GraphWriter writer;
    private final References references = new References();
    private final Map<FactState.Outcome, Integer> outcomes = new LinkedHashMap<>();
    private final List<Reject> rejects = new ArrayList<>();

    TableImport(List<CsvTable> tables, Vocabulary vocabulary, GraphWriter writer) {
        this.tables = tables.stream().sorted(Comparator.comparing(CsvTable::kind)).toList();
        this.vocabulary = vocabulary;
        this.writer = writer;
    }

    Changes.Effect run() {
        writer.knownEntities(mentioned()).forEach(references::addStoredEntity);
        writer.knownDocuments(values("document")).forEach(references::addDocument);
        announceNewOnes();
        Changes.Effect effect = new Changes.Effect(0, 0, 0);
        for (TableKind kind : TableKind.values()) {
            Changes.Effect more = writer.write(states(kind));
            effect =
                    new Changes.Effect(
                            effect.created() + more.created(),
                            effect.changed() + more.changed(),
                            effect.hashDifference() + more.hashDifference());
        }
        return effect;
    }

    ImportOutcome outcome() {
        int created = outcomes.getOrDefault(FactState.Outcome.CREATED, 0);
        int changed = outcomes.getOrDefault(FactState.Outcome.CHANGED, 0);
        int unchanged = outcomes.getOrDefault(FactState.Outcome.UNCHANGED, 0);
        int read = created + changed + unchanged + rejects.size();
        return new ImportOutcome(
                new Counts(read, created, changed, unchanged, rejects.size()),
                List.copyOf(rejects));
    }

    /**
     * Rows may stand before the row that makes the entity that they mention, so all that the import
     * makes is announced first. An entity whose row turns out bad is taken back, and then those
     * whose rows mention it, until nothing more falls.
     */
    private void announceNewOnes() {
        var reader = new FactReader(vocabulary, references);
        rows(TableKind.DOCUMENTS, (table, row) -> announceDocument(reader, table, row));
        rows(TableKind.ENTITIES, (table, row) -> announceEntity(row));
        boolean[] again = {true};
        while (again[0]) {
            again[0] = false;
            rows(
                    TableKind.ENTITIES,
                    (table, row) -> {
                        if (row.text("kind") != null && !isGood(reader, table, row)) {
                            String id = row.text("id");
                            again[0] |= id != null && references.removeEntity(id);
                        }
                    });
        }
    }

    private void rows(TableKind kind, BiConsumer<CsvTable, Row> action) {
        for (CsvTable table : tables) {
            if (table.kind() == kind) {
                table.rows().forEach(row -> action.accept(table, row));
            }
        }
    }

    private void announceDocument(FactReader reader, CsvTable table, Row row) {
        String id = row.text("id");
        String languages = row.text("languages");
        if (id != null && isGood(reader, table, row)) {
            references.addDocument(id, languages == null ? "" : languages.split(";", 2)[0].strip());
        }
    }

    private void announceEntity(Row row) {
        String id = row.text("id");
        String kind = row.text("kind");
        if (id != null && kind != null) {
            references.addEntity(id, kind);
        }
    }

    private static boolean isGood(FactReader reader, CsvTable table, Row row) {
        try {
            reader.read(table.kind(), row, table.header().size());
            return true;
        } catch (Rejected e) {
            return false;
        }
    }

    private List<FactState> states(TableKind kind) {
        var reader = new FactReader(vocabulary, references);
        var facts = new LinkedHashMap<Row, StatedFact>();
        for (CsvTable table : tables) {
            if (table.kind() == kind) {
                for (Row row : table.rows()) {
                    try {
                        facts.put(row, reader.read(kind, row, table.header().size()));
                    } catch (Rejected e) {
                        reject(row, e);
                    }
                }
            }
        }
        Map<String, Map<String, Object>> stored = writer.stored(kind, facts.values());
        var states = new LinkedHashMap<String, FactState>();
        facts.forEach((row, fact) -> apply(row, fact, stored, states));
        return List.copyOf(states.values());
    }

    private void apply(
            Row row,
            StatedFact fact,
            Map<String, Map<String, Object>> stored,
            Map<String, FactState> states) {
        FactState state =
                states.computeIfAbsent(fact.id(), id -> new FactState(fact, stored.get(id)));
        try {
            outcomes.merge(state.apply(fact), 1, Integer::sum);
        } catch (Rejected e) {
            reject(row, e);
        }
    }

    private void reject(Row row, Rejected e) {
        rejects.add(new Reject(row.file(), row.line(), e.column(), e.reason(), row.raw()));
    }

    private Set<String> mentioned() {
        var ids = new LinkedHashSet<String>();
        Stream.of("id", "entity", "source", "target", "stated_by", "basis")
                .forEach(column -> ids.addAll(values(column)));
        return ids;
    }

    private Set<String> values(String column) {
        var ids = new LinkedHashSet<String>();
        for (CsvTable table : tables) {
            for (Row row : table.rows()) {
                String value = row.text(column);
                if (value != null) {
                    Stream.of(value.split(";")).map(String::strip).forEach(ids::add);
                }
            }
        }
        return ids;
    }
}
