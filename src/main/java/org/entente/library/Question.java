package org.entente.library;

import org.entente.graph.Label;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A named question as its file writes it: titles and explanations in both languages, parameters
 * with a type, a default and titles, then the statement.
 */
record Question(String id, Label title, Label about, List<Parameter> parameters, String query) {

    private static final Pattern PARAMETER =
            Pattern.compile(
                    "// \\$(\\w+): (entity|date|text|number) = (\\S+) \\| en: (.+) \\| fr: (.+)");

    /** Something that the asker chooses. */
    record Parameter(String name, String type, String standard, Label title) {}

    String topic() {
        return id.substring(0, id.indexOf('/'));
    }

    /**
     * @throws IllegalArgumentException if a line of the header is missing or not as it should be
     */
    static Question parse(String id, String text) {
        List<String> header = text.lines().takeWhile(line -> line.startsWith("//")).toList();
        var parameters = new ArrayList<Parameter>();
        for (String line : header) {
            if (line.startsWith("// $")) {
                parameters.add(parameter(id, line));
            }
        }
        String query = text.lines().skip(header.size()).reduce("", (a, b) -> a + b + "\n").strip();
        return new Question(
                id,
                new Label(value(id, header, "en"), value(id, header, "fr")),
                new Label(value(id, header, "en-about"), value(id, header, "fr-about")),
                List.copyOf(parameters),
                query);
    }

    private static Parameter parameter(String id, String line) {
        Matcher matcher = PARAMETER.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(id + ": not a parameter: " + line);
        }
        return new Parameter(
                matcher.group(1),
                matcher.group(2),
                matcher.group(3),
                new Label(matcher.group(4), matcher.group(5)));
    }

    private static String value(String id, List<String> header, String key) {
        String start = "// " + key + ": ";
        return header.stream()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id + ": no line " + start));
    }
}
