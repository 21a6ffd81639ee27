package org.entente.exchange.whole.script;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.io.JsonStringEncoder;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Values as Cypher writes them. A string of JSON is one of Cypher: the same quotation marks, the
 * same escapes, and no line break within it.
 */
final class CypherLiterals {

    private CypherLiterals() {}

    static void write(StringBuilder out, @Nullable Object value) {
        switch (value) {
            case null -> out.append("null");
            case String text -> quoted(out, text);
            case Boolean flag -> out.append(flag);
            case Long number -> out.append(number);
            case Double number when Double.isFinite(number) -> out.append(number);
            case List<?> list -> list(out, list);
            case Map<?, ?> map -> map(out, map);
            default ->
                    throw new IllegalArgumentException(
                            "no literal for a value of " + value.getClass().getName());
        }
    }

    private static void quoted(StringBuilder out, String text) {
        out.append('"');
        JsonStringEncoder.getInstance().quoteAsString(text, out);
        out.append('"');
    }

    private static void list(StringBuilder out, List<?> list) {
        out.append('[');
        for (Iterator<?> each = list.iterator(); each.hasNext(); ) {
            write(out, each.next());
            out.append(each.hasNext() ? ", " : "");
        }
        out.append(']');
    }

    /** In the order of the keys: the same graph makes the same script. */
    private static void map(StringBuilder out, Map<?, ?> map) {
        var sorted = new TreeMap<String, @Nullable Object>();
        map.forEach((key, value) -> sorted.put(String.valueOf(key), value));
        out.append('{');
        String separator = "";
        for (Map.Entry<String, @Nullable Object> each : sorted.entrySet()) {
            out.append(separator).append(key(each.getKey())).append(": ");
            write(out, each.getValue());
            separator = ", ";
        }
        out.append('}');
    }

    /** Whatever a backslash might begin within a name is refused rather than guessed. */
    private static String key(String key) {
        if (key.indexOf('\\') >= 0 || key.indexOf('\n') >= 0 || key.indexOf('\r') >= 0) {
            throw new IllegalArgumentException("no name of a property: " + key);
        }
        return "`" + key.replace("`", "``") + "`";
    }
}
