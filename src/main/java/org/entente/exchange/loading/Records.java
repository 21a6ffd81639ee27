package org.entente.exchange.loading;

import org.entente.exchange.facts.Row;
import org.entente.exchange.mapping.MappingChoice;
import org.entente.exchange.mapping.TableMapping;
import org.entente.exchange.reading.TableSink;
import org.entente.exchange.reading.UnreadableFileException;
import org.entente.exchange.reading.recognition.RecognisedFile;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The records of all files, numbered from 0 in the order of reading, the same each time. */
final class Records {

    /** What this importer adds to a file of rejected rows begins so, and says nothing here. */
    static final String OURS = "rejected_";

    /**
     * A record and how it is read.
     *
     * @param header columns of its table
     */
    record Numbered(int number, Row row, List<String> header, TableMapping mapping) {}

    /** Takes the records. */
    @FunctionalInterface
    interface Visitor {

        /** Returns whether to go on. */
        boolean visit(Numbered record);
    }

    private final List<RecognisedFile> files;
    private final MappingChoice choice;

    Records(List<RecognisedFile> files, MappingChoice choice) {
        this.files = files;
        this.choice = choice;
    }

    void each(Visitor visitor) {
        var walk = new Walk(visitor);
        for (RecognisedFile file : files) {
            file.read(walk);
        }
    }

    private final class Walk implements TableSink {

        private final Visitor visitor;
        private int next;
        private String table = "";
        private List<String> header = List.of();
        private List<Integer> kept = List.of();
        private @Nullable TableMapping mapping;

        Walk(Visitor visitor) {
            this.visitor = visitor;
        }

        @Override
        public void table(String name, List<String> columns) {
            table = name;
            kept = new ArrayList<>();
            header = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                if (!columns.get(i).startsWith(OURS)) {
                    kept.add(i);
                    header.add(columns.get(i));
                }
            }
            mapping = choice.of(name, header);
        }

        @Override
        public boolean row(long line, List<String> cells) {
            if (mapping == null) {
                throw new UnreadableFileException(table, line, "import.file.empty");
            }
            var row = new Row(table, line, filled(cells), own(cells));
            return visitor.visit(new Numbered(next++, row, header, mapping));
        }

        private Map<String, String> filled(List<String> cells) {
            Map<String, String> filled = new LinkedHashMap<>();
            for (int i = 0; i < header.size(); i++) {
                String value = kept.get(i) < cells.size() ? cells.get(kept.get(i)).strip() : "";
                if (!value.isEmpty()) {
                    filled.put(header.get(i), value);
                }
            }
            return filled;
        }

        /** Cells beyond the header stay, so that it shows that the row has too many. */
        private List<String> own(List<String> cells) {
            int ours = kept.isEmpty() ? 0 : kept.getLast() + 1 - kept.size();
            if (ours == 0) {
                return cells;
            }
            var own = new ArrayList<String>();
            for (int i : kept) {
                if (i < cells.size()) {
                    own.add(cells.get(i));
                }
            }
            for (int i = kept.getLast() + 1; i < cells.size(); i++) {
                own.add(cells.get(i));
            }
            return own;
        }
    }
}
