package org.entente.exchange.whole;

import org.entente.cypher.NamedQueries;
import org.entente.exchange.facts.TableKind;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Goes through all that the graph holds, a page at a time, in the order of the ids. */
@Component
class WholeGraph {

    private static final int PAGE = 1_000;

    private final NamedQueries queries;

    WholeGraph(NamedQueries queries) {
        this.queries = queries;
    }

    /** Takes the rows of a table. */
    @FunctionalInterface
    interface Rows {
        void row(Map<String, String> cells);
    }

    void each(TableKind table, Rows rows) {
        String query = "exchange/all-" + table.name().toLowerCase(Locale.ROOT);
        @Nullable String after = "";
        while (after != null) {
            Map<String, Object> page = Map.of("after", after, "limit", PAGE);
            List<Record> records = queries.all(query, page, record -> record);
            after = null;
            for (Record record : records) {
                after = record.get("at").asString();
                fact(table, record.get("facts").asList(one -> one.asMap()), rows);
            }
        }
    }

    private static void fact(TableKind table, List<Map<String, Object>> facts, Rows rows) {
        for (Map<String, Object> fact : facts) {
            var stored = new LinkedHashMap<String, Object>(map(fact.get("properties")));
            fact.forEach((name, value) -> {
                if (value != null && !name.equals("properties") && !name.equals("claims")) {
                    stored.put(name, value);
                }
            });
            Map<String, String> cells = TableRows.cells(table, stored);
            List<Map<String, Object>> claims = claims(fact.get("claims"));
            for (int i = 0; i == 0 || i < claims.size(); i++) {
                var row = new LinkedHashMap<>(i == 0 ? cells : identity(table, cells));
                if (i < claims.size()) {
                    row.putAll(TableRows.evidence(claims.get(i)));
                }
                rows.row(row);
            }
        }
    }

    /** What a further row must have to add a claim to the same fact. */
    private static Map<String, String> identity(TableKind table, Map<String, String> cells) {
        List<String> columns =
                switch (table) {
                    case ENTITIES -> List.of("id");
                    case RELATIONS ->
                            List.of("type", "source", "target", "role", "occurrence", "certainty");
                    case FIGURES ->
                            List.of("entity", "measure", "value", "figure_as_of", "occurrence");
                    default -> List.of();
                };
        var identity = new LinkedHashMap<String, String>();
        for (String column : columns) {
            String value = cells.get(column);
            if (value != null) {
                identity.put(column, value);
            }
        }
        return identity;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    private static List<Map<String, Object>> claims(@Nullable Object value) {
        var claims = new ArrayList<Map<String, Object>>();
        if (value instanceof List<?> list) {
            list.forEach(one -> claims.add(map(one)));
        }
        return claims;
    }
}
