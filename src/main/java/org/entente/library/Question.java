package org.entente.library;

import org.entente.graph.Label;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A named question as its file writes it: titles and explanations in both languages, parameters
 * with a type, a default and titles, the names of its columns, then the statement.
 */
public record Question(
        String id, Label title, Label about, List<Parameter> parameters, Statement statement) {

    private static final Pattern PARAMETER =
            Pattern.compile("// \\$(\\w+): (\\w+) = (\\S+) \\| en: (.+) \\| fr: (.+)");

    /** Something that the asker chooses. */
    public record Parameter(String name, ParameterType type, String standard, Label title) {}

    String topic() {
        return id.substring(0, id.indexOf('/'));
    }

    /**
     * @throws IllegalArgumentException if a line of the header is missing or not as it should be
     */
    static Question parse(String id, String text) {
        List<String> header = text.lines().takeWhile(line -> line.startsWith("//")).toList();
        try {
            return new Question(
                    id,
                    new Label(value(header, "en"), value(header, "fr")),
                    new Label(value(header, "en-about"), value(header, "fr-about")),
                    parameters(header),
                    new Statement(
                            text.lines()
                                    .skip(header.size())
                                    .reduce("", (a, b) -> a + b + "\n")
                                    .strip(),
                            columns(header)));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(id + ": " + e.getMessage(), e);
        }
    }

    private static List<Parameter> parameters(List<String> header) {
        var parameters = new ArrayList<Parameter>();
        for (String line : header) {
            if (line.startsWith("// $")) {
                parameters.add(parameter(line));
            }
        }
        return List.copyOf(parameters);
    }

    private static Parameter parameter(String line) {
        Matcher matcher = PARAMETER.matcher(line);
        ParameterType type =
                matcher.matches() ? ParameterType.of(matcher.group(2)).orElse(null) : null;
        if (type == null || !type.accepts(matcher.group(3))) {
            throw new IllegalArgumentException("not a parameter: " + line);
        }
        return new Parameter(
                matcher.group(1),
                type,
                matcher.group(3),
                new Label(matcher.group(4), matcher.group(5)));
    }

    private static Map<String, String> columns(List<String> header) {
        var columns = new TreeMap<String, String>();
        for (String column : value(header, "columns").split(" \\| ")) {
            String[] names = column.split(" = ", 2);
            if (names.length < 2) {
                throw new IllegalArgumentException("not a column in both languages: " + column);
            }
            columns.put(names[0], names[1]);
        }
        return columns;
    }

    private static String value(List<String> header, String key) {
        String start = "// " + key + ": ";
        return header.stream()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no line " + start));
    }
}
