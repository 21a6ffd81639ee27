package org.entente.exchange.whole.script;

import org.entente.cypher.NamedQueries;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes one of the importer's statements, with its rows as a literal, a hundred at a time. */
final class Statements {

    private static final int ROWS = 100;
    private static final String PARAMETER = "$rows";

    private final Writer out;
    private final String before;
    private final String after;
    private final List<Map<String, Object>> rows = new ArrayList<>();

    Statements(Writer out, NamedQueries queries, String query) {
        String statement = oneLine(queries.text(query));
        int parameter = statement.indexOf(PARAMETER);
        this.out = out;
        this.before = statement.substring(0, parameter);
        this.after = statement.substring(parameter + PARAMETER.length());
    }

    /** A statement without the comments before it. */
    static String oneLine(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.startsWith("//"))
                .collect(Collectors.joining(" "));
    }

    void add(Map<String, Object> row) {
        rows.add(row);
        if (rows.size() == ROWS) {
            flush();
        }
    }

    /** Writes the rows that are left. */
    void flush() {
        if (rows.isEmpty()) {
            return;
        }
        var statement = new StringBuilder(before);
        CypherLiterals.write(statement, rows);
        statement.append(after).append(";\n");
        try {
            out.append(statement);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        rows.clear();
    }
}
