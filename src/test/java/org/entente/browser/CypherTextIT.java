package org.entente.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the page does to the text of queries: in order, in statements, as values. */
class CypherTextIT extends BrowserTest {

    @Test
    void textsAreSetInOrder() throws IOException {
        Page page = modules();
        List<String> cases = goldenCases();
        assertThat(cases).hasSizeGreaterThan(8);
        for (String one : cases) {
            String title = one.substring(0, one.indexOf('\n'));
            String[] sides = one.substring(title.length() + 1).split("\n----\n");
            String formatted = formatted(page, sides[0]);
            assertThat(formatted).as(title).isEqualTo(sides[1].stripTrailing());
            assertThat(formatted(page, formatted)).as(title).isEqualTo(formatted);
        }
    }

    @Test
    void orderChangesNothingButBlanksAndTheCaseOfKeywordsInEveryQueryThatShips()
            throws IOException {
        Page page = modules();
        try (Stream<Path> files = Files.walk(Path.of("cypher"))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".cypher")).toList()) {
                String query = Files.readString(file);
                String formatted = formatted(page, query);
                assertThat(bare(formatted)).as(file.toString()).isEqualTo(bare(query));
                assertThat(formatted(page, formatted)).as(file.toString()).isEqualTo(formatted);
            }
        }
    }

    @Test
    void statementsEndAtSemicolonsThatAreNotQuoted() {
        Object found =
                call(
                        modules(),
                        "statements",
                        "statements(text).map(s => text.slice(s.from, s.to))",
                        "RETURN ';' AS a; /* ; */ RETURN `;` // ;\n"
                                + ";; // nothing\n"
                                + "; RETURN \"\\\";\"");
        assertThat(found)
                .isEqualTo(
                        List.of("RETURN ';' AS a", "/* ; */ RETURN `;` // ;", "RETURN \"\\\";\""));
    }

    @Test
    void parametersAreThoseOutsideStringsAndComments() {
        Object found =
                call(
                        modules(),
                        "statements",
                        "parameterNames(text)",
                        "RETURN $a, '$b', $`c d` // $e\n, $a, $été");
        assertThat(found).isEqualTo(List.of("a", "c d", "été"));
    }

    @Test
    void valuesAreReadAsTheirTypeOrSaidToBeWrong() {
        Page page = modules();
        assertThat(read(page, "number", "2,5")).isEqualTo(Map.of("value", 2.5));
        assertThat(read(page, "number", "two")).isEqualTo(Map.of("wrong", "number"));
        assertThat(read(page, "date", "2021-02/2022")).isEqualTo(Map.of("value", "2021-02/2022"));
        assertThat(read(page, "date", "2021-02-30")).isEqualTo(Map.of("wrong", "date"));
        assertThat(read(page, "list", "[1, \"b\"]")).isEqualTo(Map.of("value", List.of(1, "b")));
        assertThat(read(page, "list", "cicad")).isEqualTo(Map.of("wrong", "list"));
        assertThat(read(page, "text", " as is ")).isEqualTo(Map.of("value", " as is "));
    }

    @Test
    void aTypeIsGuessedFromWhatStandsAround() {
        Page page = modules();
        String query =
                "MATCH (n {id: $body}) WHERE n.id IN $others AND n.from_min >= date($first)"
                        + " RETURN n SKIP $from_row LIMIT $rows";
        assertThat(
                        call(
                                page,
                                "values",
                                "['body', 'others', 'first', 'rows'].map(name => guess(text,"
                                        + " name))",
                                query))
                .isEqualTo(List.of("text", "list", "date", "number"));
    }

    private static Object read(Page page, String type, String typed) {
        return call(page, "values", "read('" + type + "', text)", typed);
    }

    private static String formatted(Page page, String text) {
        return (String) call(page, "format", "formatted(text)", text);
    }

    /** The expression may use what the module exports, and {@code text}. */
    private static Object call(Page page, String module, String expression, String text) {
        String names = String.join(",", EXPORTS.get(module));
        return page.evaluate(
                "async text => { const {"
                        + names
                        + "} = await import('/frontend/cypher/"
                        + module
                        + ".js'); return "
                        + expression
                        + "; }",
                text);
    }

    private static final Map<String, List<String>> EXPORTS =
            Map.of(
                    "format", List.of("formatted"),
                    "statements", List.of("statements", "parameterNames"),
                    "values", List.of("guess", "read"));

    private static String bare(String query) {
        return query.replaceAll("\\s+", "").toLowerCase(java.util.Locale.ROOT);
    }

    private static List<String> goldenCases() throws IOException {
        try (InputStream cases = CypherTextIT.class.getResourceAsStream("formatting.txt")) {
            String all = new String(cases.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(all.split("(?m)^==== ")).filter(one -> !one.isBlank()).toList();
        }
    }
}
