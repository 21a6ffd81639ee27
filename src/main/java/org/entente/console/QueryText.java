package org.entente.console;

import org.springframework.http.HttpStatus;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a lexer sees of a query before it is sent: how deep it nests, how many operators it chains,
 * whether it is one statement. Strings, comments and quoted names do not count. A text that nests
 * or chains too much overflows the stack of the server's parser, which then answers nobody.
 *
 * @param code the query without strings and comments, in lower case
 */
record QueryText(int depth, int operators, int pieces, int statements, String code) {

    static final int MAX_LENGTH = 20_000;
    static final int MAX_DEPTH = 50;
    static final int MAX_OPERATORS = 100;

    /**
     * Steps, list items, clauses and cases: what a long honest query has many of, but not so many.
     */
    static final int MAX_PIECES = 500;

    private static final Pattern ESCAPE = Pattern.compile("\\\\u+([0-9a-fA-F]{4})");
    private static final Pattern CLAUSES =
            Pattern.compile(
                    "\\b(case|when|union|with|match|call|unwind|foreach|contains|starts|ends)\\b");

    private static final Pattern CALL =
            Pattern.compile("([\\p{L}_][\\p{L}\\p{N}_]*(?:\\s*\\.\\s*[\\p{L}\\p{N}_]+)+)\\s*\\(");

    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";
    private static final String OPERATORS = "+-*/%^=<>|&!:";

    /**
     * @throws Refused if the query is too long, too complex, empty or several statements
     */
    static QueryText check(String query) {
        if (query.length() > MAX_LENGTH) {
            throw new Refused(HttpStatus.CONTENT_TOO_LARGE, "TOO_LONG", MAX_LENGTH);
        }
        check(read(query));
        return check(read(decoded(query)));
    }

    /** Cypher reads an escaped character as that character, wherever it stands. */
    private static String decoded(String query) {
        return ESCAPE.matcher(query)
                .replaceAll(escape ->
                        Matcher.quoteReplacement(
                                String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
    }

    private static QueryText check(QueryText text) {
        if (text.code.isBlank()) {
            throw new Refused(HttpStatus.BAD_REQUEST, "EMPTY");
        }
        if (text.depth > MAX_DEPTH || text.operators > MAX_OPERATORS || text.pieces > MAX_PIECES) {
            throw new Refused(HttpStatus.BAD_REQUEST, "TOO_COMPLEX", MAX_DEPTH, MAX_OPERATORS);
        }
        if (text.statements > 1) {
            throw new Refused(HttpStatus.BAD_REQUEST, "SEVERAL");
        }
        return text;
    }

    static QueryText read(String query) {
        var code = new StringBuilder();
        int depth = 0;
        int deepest = 0;
        int operators = 0;
        int statements = 0;
        boolean open = false;
        for (int at = 0; at < query.length(); at++) {
            char c = query.charAt(at);
            int end = endOfQuoted(query, at);
            if (end > at) {
                code.append(c == '`' ? named(query.substring(at + 1, end)) : " ");
                at = end - 1;
                continue;
            }
            if (OPENING.indexOf(c) >= 0) {
                deepest = Math.max(deepest, ++depth);
            } else if (CLOSING.indexOf(c) >= 0) {
                depth--;
            } else if (OPERATORS.indexOf(c) >= 0) {
                operators++;
            }
            if (c == ';') {
                open = false;
            } else if (!Character.isWhitespace(c)) {
                statements += open ? 0 : 1;
                open = true;
                code.append(Character.toLowerCase(c));
            } else {
                code.append(' ');
            }
        }
        String plain = code.toString();
        return new QueryText(deepest, operators + chained(plain), pieces(plain), statements, plain);
    }

    /** What a quoted name names, without what would read as something else. */
    private static String named(String quoted) {
        return quoted.replaceFirst("`$", "")
                .replaceAll("[^\\p{L}\\p{N}_.]", "_")
                .toLowerCase(Locale.ROOT);
    }

    /** Whatever is called by a name of several parts, in lower case: {@code date.truncate}. */
    Set<String> calls() {
        return CALL.matcher(code)
                .results()
                .map(call -> call.group(1).replaceAll("\\s", ""))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The query as written, blanks for strings, comments and quoted names. */
    static String withoutQuoted(String query) {
        var plain = new StringBuilder(query);
        for (int at = 0; at < query.length(); at++) {
            int end = endOfQuoted(query, at);
            for (int inside = at; inside < end; inside++) {
                plain.setCharAt(inside, ' ');
            }
            at = Math.max(at, end - 1);
        }
        return plain.toString();
    }

    private static int pieces(String code) {
        int marks = (int) code.chars().filter(c -> c == '.' || c == '[' || c == ',').count();
        return marks + (int) CLAUSES.matcher(code).results().count();
    }

    /** NOT, AND, OR, XOR chain like operators. */
    private static int chained(String code) {
        int number = 0;
        for (String word : code.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
            number += word.matches("not|and|or|xor|in|is") ? 1 : 0;
        }
        return number;
    }

    /** The end of the string, quoted name or comment that starts here; else the same place. */
    private static int endOfQuoted(String query, int at) {
        char c = query.charAt(at);
        if (c == '\'' || c == '"' || c == '`') {
            int end = at + 1;
            while (end < query.length() && query.charAt(end) != c) {
                end += query.charAt(end) == '\\' && c != '`' ? 2 : 1;
            }
            return Math.min(end + 1, query.length());
        }
        if (query.startsWith("//", at)) {
            int end = query.indexOf('\n', at);
            return end < 0 ? query.length() : end;
        }
        if (query.startsWith("/*", at)) {
            int end = query.indexOf("*/", at + 2);
            return end < 0 ? query.length() : end + 2;
        }
        return at;
    }
}
