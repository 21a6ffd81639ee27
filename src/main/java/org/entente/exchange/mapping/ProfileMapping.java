package org.entente.exchange.mapping;

import org.entente.exchange.facts.MappedRow;
import org.entente.exchange.facts.Row;
import org.entente.exchange.facts.TableKind;
import org.entente.exchange.reading.UnreadableFileException;
import org.springframework.web.util.HtmlUtils;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads tables as a profile says. */
public final class ProfileMapping implements MappingChoice {

    private final Profile profile;
    private final CellReader cells = new CellReader(new Lookups());

    public ProfileMapping(Profile profile) {
        this.profile = profile;
    }

    @Override
    public TableMapping of(String table, List<String> header) {
        return profile.tables().stream()
                .filter(one -> header.containsAll(one.columns()))
                .findFirst()
                .<TableMapping>map(Mapped::new)
                .orElseThrow(() ->
                        new UnreadableFileException(
                                table,
                                1,
                                "import.file.profile",
                                profile.tables().stream()
                                        .map(one -> String.join(", ", one.columns()))
                                        .distinct()
                                        .reduce((one, other) -> one + " / " + other)
                                        .orElse("")));
    }

    private final class Mapped implements TableMapping {

        private final ProfileTable table;

        Mapped(ProfileTable table) {
            this.table = table;
        }

        @Override
        public Set<TableKind> makes() {
            Set<TableKind> makes = EnumSet.noneOf(TableKind.class);
            table.makes().forEach(made -> makes.add(kind(made.table())));
            if (profile.documents() != null) {
                makes.add(TableKind.DOCUMENTS);
            }
            return makes;
        }

        @Override
        public List<MappedRow> map(Row read, Keys keys) throws Row.Rejected {
            Row record = Boolean.TRUE.equals(table.unescape()) ? unescaped(read) : read;
            var rows = new ArrayList<MappedRow>();
            if (profile.documents() != null) {
                for (Map<String, String> document : profile.documents()) {
                    rows.add(MappedRow.gentle(TableKind.DOCUMENTS, like(record, document)));
                }
            }
            for (MadeRow made : table.makes()) {
                if (applies(made, record)) {
                    rows.add(row(made, record, keys));
                }
            }
            return rows;
        }

        private MappedRow row(MadeRow made, Row record, Keys keys) throws Row.Rejected {
            var values = new LinkedHashMap<String, String>();
            var origins = new LinkedHashMap<String, String>();
            for (Map.Entry<String, CellRule> cell : made.cells().entrySet()) {
                String value = cells.read(cell.getValue(), record, keys);
                if (value != null) {
                    values.put(cell.getKey(), value);
                }
                if (cell.getValue().column() != null) {
                    origins.put(cell.getKey(), cell.getValue().column());
                }
            }
            String key = made.key() == null ? null : cells.read(made.key(), record, keys);
            boolean gentle = !"change".equals(made.existing());
            return new MappedRow(kind(made.table()), like(record, values), gentle, key, origins);
        }
    }

    private static boolean applies(MadeRow made, Row record) {
        return (made.when() == null || is(made.when(), record))
                && (made.unless() == null || !is(made.unless(), record));
    }

    private static boolean is(Map<String, List<String>> conditions, Row record) {
        return conditions.entrySet().stream()
                .allMatch(condition -> {
                    String value = record.text(condition.getKey());
                    return condition.getValue().contains(value == null ? "" : value);
                });
    }

    static TableKind kind(String table) {
        return TableKind.valueOf(table.toUpperCase(Locale.ROOT));
    }

    private static Row like(Row record, Map<String, String> cells) {
        return new Row(record.file(), record.line(), cells, record.raw());
    }

    private static Row unescaped(Row record) {
        var cells = new LinkedHashMap<String, String>();
        record.cells()
                .forEach((column, value) ->
                        cells.put(
                                column,
                                HtmlUtils.htmlUnescape(value)
                                        .replace('\u00A0', ' ')
                                        .strip()
                                        .replaceAll("\\s+", " ")));
        return like(record, cells);
    }
}
