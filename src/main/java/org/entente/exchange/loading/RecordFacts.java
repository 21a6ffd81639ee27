package org.entente.exchange.loading;

import org.entente.exchange.facts.FactReader;
import org.entente.exchange.facts.KnownFacts;
import org.entente.exchange.facts.MappedRow;
import org.entente.exchange.facts.References;
import org.entente.exchange.facts.Row;
import org.entente.exchange.facts.Row.Rejected;
import org.entente.exchange.facts.StatedFact;
import org.entente.exchange.loading.Records.Numbered;
import org.entente.exchange.mapping.Keys;
import org.entente.graph.Vocabulary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the facts that a batch of records states. */
final class RecordFacts {

    private static final List<String> MENTIONS =
            List.of("id", "entity", "source", "target", "stated_by", "basis");

    private final FactReader reader;

    private RecordFacts(FactReader reader) {
        this.reader = reader;
    }

    /** Looks up once what all of the rows mention. */
    static RecordFacts of(
            List<MappedRow> rows, Staging staging, KnownFacts graph, Vocabulary vocabulary) {
        var references = new References(staging.entities(), staging.documents());
        var mentioned = new HashSet<>(mentioned(rows, MENTIONS));
        Map<String, String> stored = graph.knownEntities(mentioned);
        references.addStoredEntities(stored);
        mentioned.removeAll(stored.keySet());
        references.addMergedEntities(graph.mergedEntities(mentioned));
        references.addStoredDocuments(graph.knownDocuments(mentioned(rows, List.of("document"))));
        return new RecordFacts(new FactReader(vocabulary, references));
    }

    /** The rows that a record makes. */
    static List<MappedRow> rows(Numbered record, Keys keys) throws Rejected {
        int width = record.header().size();
        int cells = record.row().raw().size();
        if (cells != width) {
            throw new Rejected(
                    "", "import.row.cells", String.valueOf(cells), String.valueOf(width));
        }
        for (Map.Entry<String, String> cell : record.row().cells().entrySet()) {
            if (cell.getValue().indexOf('\0') >= 0) {
                throw new Rejected(cell.getKey(), "import.row.nul");
            }
        }
        return record.mapping().map(record.row(), keys);
    }

    List<StatedFact> read(List<MappedRow> rows) throws Rejected {
        var facts = new ArrayList<StatedFact>(rows.size());
        for (MappedRow row : rows) {
            facts.add(reader.read(row));
        }
        return facts;
    }

    private static Set<String> mentioned(List<MappedRow> rows, List<String> columns) {
        var ids = new LinkedHashSet<String>();
        for (MappedRow mapped : rows) {
            Row row = mapped.row();
            for (String column : columns) {
                String value = row.text(column);
                if (value != null) {
                    Stream.of(value.split(";")).map(String::strip).forEach(ids::add);
                }
            }
        }
        return ids;
    }
}
