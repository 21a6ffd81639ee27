package org.entente.exchange.whole;

import org.entente.exchange.facts.TableKind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is stored of a fact as rows of the graph's own tables: one with all, then one a claim. */
final class TableRows {

    private static final List<String> IN_LANGUAGE = List.of("locator", "named_as", "quotation");
    private static final List<String> OF_CLAIM =
            List.of(
                    "document",
                    "as_of",
                    "asserts",
                    "asserts_from",
                    "asserts_to",
                    "stated_by",
                    "versions_differ_en",
                    "versions_differ_fr");

    private TableRows() {}

    /**
     * The cells that a table has a column for, as text.
     *
     * @param stored properties
     */
    static Map<String, String> cells(TableKind table, Map<String, Object> stored) {
        var cells = new LinkedHashMap<String, String>();
        for (String column : table.columns()) {
            Object value = stored.get(column);
            boolean evidence = OF_CLAIM.contains(column) && table != TableKind.DOCUMENTS;
            if (value != null && !evidence) {
                cells.put(column, text(value));
            }
        }
        return cells;
    }

    /** The evidence columns of a claim. */
    static Map<String, String> evidence(Map<String, Object> claim) {
        var cells = new LinkedHashMap<String, String>();
        for (String column : OF_CLAIM) {
            if (claim.get(column) != null) {
                cells.put(column, text(claim.get(column)));
            }
        }
        String language = "fr".equals(claim.get("language")) ? "_fr" : "_en";
        for (String column : IN_LANGUAGE) {
            if (claim.get(column) != null) {
                cells.put(column + language, text(claim.get(column)));
            }
        }
        return cells;
    }

    /** What a further row must have to add a claim to the same fact. */
    static Map<String, String> identity(TableKind table, Map<String, String> cells) {
        List<String> columns =
                switch (table) {
                    case ENTITIES -> List.of("id");
                    case RELATIONS ->
                            List.of("type", "source", "target", "role", "occurrence", "certainty");
                    case FIGURES ->
                            List.of("entity", "measure", "value", "figure_as_of", "occurrence");
                    case DOCUMENTS, NAMES -> List.of();
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

    static String text(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining(";"))
                : String.valueOf(value);
    }
}
