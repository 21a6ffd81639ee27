package org.entente.library;

import java.util.Set;
import java.util.TreeSet;

/** The parameters that a query uses: {@code $name} outside of strings, comments, quoted names. */
final class QueryParameters {

    private QueryParameters() {}

    static Set<String> of(String query) {
        var names = new TreeSet<String>();
        int at = 0;
        while (at < query.length()) {
            int end = endOfQuoted(query, at);
            if (end == at && query.charAt(at) == '$') {
                end = endOfName(query, at + 1);
                if (end > at + 1) {
                    names.add(query.substring(at + 1, end));
                }
            }
            at = Math.max(end, at + 1);
        }
        return names;
    }

    private static int endOfName(String query, int at) {
        int end = at;
        while (end < query.length() && isOfName(query.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isOfName(char c) {
        return c == '_' || Character.isLetterOrDigit(c);
    }

    /** The end of the string, quoted name or comment that starts here; else the same place. */
    private static int endOfQuoted(String query, int at) {
        char c = query.charAt(at);
        if (c == '\'' || c == '"' || c == '`') {
            int end = at + 1;
            while (end < query.length() && query.charAt(end) != c) {
                end += query.charAt(end) == '\\' && c != '`' ? 2 : 1;
            }
            return end + 1;
        }
        if (query.startsWith("//", at)) {
            return after(query, "\n", at);
        }
        return query.startsWith("/*", at) ? after(query, "*/", at + 2) : at;
    }

    private static int after(String query, String mark, int from) {
        int end = query.indexOf(mark, from);
        return end < 0 ? query.length() : end + mark.length();
    }
}
