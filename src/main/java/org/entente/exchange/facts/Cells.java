package org.entente.exchange.facts;

import org.entente.exchange.facts.Row.Rejected;
import org.entente.graph.Period;
import org.entente.graph.Vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the cells of a row as the properties of a fact. */
final class Cells {

    private Cells() {}

    /** The filled cells of a table, as text, without those of the evidence. */
    static Map<String, Object> copy(Row row, TableKind table) {
        var values = new LinkedHashMap<String, Object>();
        for (String column : table.columns()) {
            String value = row.text(column);
            if (value != null && !EvidenceReader.COLUMNS.contains(column)) {
                values.put(column, value);
            }
        }
        return values;
    }

    static void checkDate(Row row, String column, Map<String, Object> values) throws Rejected {
        Period period = row.period(column);
        if (period != null) {
            putDate(values, column, period);
        }
    }

    /** Beside a date as written stand its bounds in days, so that dates compare in Cypher. */
    static void putDate(Map<String, Object> values, String column, Period period) {
        values.put(column, period.toString());
        period.min().ifPresent(day -> values.put(column + "_min", day));
        period.max().ifPresent(day -> values.put(column + "_max", day));
    }

    /**
     * What surely ends before it starts is a slip of the pen, whatever the two dates leave open.
     */
    static void checkOrder(String from, String to, Map<String, Object> values) throws Rejected {
        if (values.get(from + "_min") instanceof Long first
                && values.get(to + "_max") instanceof Long last
                && last < first) {
            throw new Rejected(
                    to,
                    "import.row.order",
                    String.valueOf(values.get(to)),
                    String.valueOf(values.get(from)));
        }
    }

    /** A list of dates and stages of the vocabulary. */
    static void stages(Row row, Map<String, Object> values, Vocabulary vocabulary) throws Rejected {
        split(values, "stages", ";");
        if (!(values.get("stages") instanceof List<?> stages)) {
            return;
        }
        for (Object stage : stages) {
            String[] parts = stage.toString().split(" ", 2);
            boolean known =
                    parts.length == 2
                            && Period.tryParse(parts[0]).isPresent()
                            && vocabulary.stage(parts[1]).isPresent();
            if (!known) {
                throw new Rejected("stages", "import.row.stage", stage);
            }
        }
    }

    /** A cell that holds a list. */
    static void split(Map<String, Object> values, String column, String separator) {
        Object value = values.get(column);
        if (value instanceof String list) {
            var parts = new ArrayList<String>();
            Arrays.stream(list.split(separator))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .forEach(parts::add);
            values.put(column, List.copyOf(parts));
        }
    }
}
