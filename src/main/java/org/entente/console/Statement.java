package org.entente.console;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One statement, and whether its answer, its plan or both are wanted.
 *
 * @param text blanks in the place of EXPLAIN or PROFILE: all else stands where it was written
 */
record Statement(Mode mode, String text) {

    enum Mode {
        ANSWER,
        EXPLAIN,
        PROFILE
    }

    /** Comments before it do not hide the word. */
    private static final Pattern PREFIX =
            Pattern.compile(
                    "^((?:\\s|//[^\\n]*\\n|/\\*.*?\\*/)*)(EXPLAIN|PROFILE)\\b",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    static Statement of(String query) {
        Matcher prefix = PREFIX.matcher(query);
        if (!prefix.find()) {
            return new Statement(Mode.ANSWER, query);
        }
        Mode mode = Mode.valueOf(prefix.group(2).toUpperCase(java.util.Locale.ROOT));
        String text =
                prefix.group(1)
                        + " ".repeat(prefix.group(2).length())
                        + query.substring(prefix.end());
        return new Statement(mode, text);
    }
}
