package org.entente.library;

import org.entente.graph.Language;

import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Cypher of a shipped question, written once and asked in two languages: for readers of French
 * the columns have French names, and where a text is taken from either language French comes first.
 *
 * @param columns French names of the columns by the English ones, which the text has in backticks
 */
public record Statement(String text, Map<String, String> columns) {

    private static final Pattern COLUMN = Pattern.compile("`([^`]+)`");
    private static final Pattern EITHER =
            Pattern.compile("coalesce\\(([\\w.\\[\\]]+)_en, ([\\w.\\[\\]]+)_fr\\)");

    /**
     * @throws IllegalArgumentException if the columns of the text are not those that are named
     */
    public Statement {
        var written = new TreeSet<String>();
        COLUMN.matcher(text).results().forEach(column -> written.add(column.group(1)));
        if (!written.equals(columns.keySet())) {
            throw new IllegalArgumentException(
                    "the header names the columns %s, the statement has %s"
                            .formatted(columns.keySet(), written));
        }
    }

    /** The text with columns and texts of one language. */
    public String in(Language language) {
        return language == Language.EN ? text : inFrench();
    }

    private String inFrench() {
        String named =
                COLUMN.matcher(text)
                        .replaceAll(column ->
                                Matcher.quoteReplacement("`" + columns.get(column.group(1)) + "`"));
        return EITHER.matcher(named).replaceAll("coalesce($2_fr, $1_en)");
    }
}
