package org.entente.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The header of each statement tells the truth, and no statement is left over. */
class QueryFilesTests {

    private static final Path QUERIES = Path.of("cypher", "queries");
    private static final Pattern PARAMETER = Pattern.compile("\\$([a-zA-Z_]\\w*)");
    private static final Pattern PREFIX = Pattern.compile("\"([a-z]+/[a-z0-9-]*)\"\\s*\\+");
    private static final Pattern ROWS =
            Pattern.compile("(one|at most one|at most \\S+|no) rows?\\b.*");

    @ParameterizedTest
    @MethodSource("names")
    void theHeaderStartsWithThePurpose(String name) {
        assertThat(header(name)).isNotEmpty();
        assertThat(header(name).getFirst()).matches("\\p{Lu}.*[.]");
    }

    @ParameterizedTest
    @MethodSource("names")
    void theHeaderNamesTheParametersThatTheStatementUses(String name) {
        var named =
                parameters(
                        header(name).stream()
                                .filter(line -> line.startsWith("$"))
                                .collect(Collectors.joining("\n")));
        assertThat(named).isEqualTo(parameters(statement(name)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void theHeaderEndsWithWhatARowIs(String name) {
        assertThat(header(name).getLast()).matches(ROWS);
    }

    @ParameterizedTest
    @MethodSource("names")
    void theFileHoldsOneStatement(String name) {
        assertThat(statement(name)).isNotBlank().doesNotContain(";");
    }

    @ParameterizedTest
    @MethodSource("names")
    void someJavaFileNamesTheStatement(String name) {
        String sources = sources();
        boolean named = sources.contains('"' + name + '"');
        boolean built =
                PREFIX.matcher(sources)
                        .results()
                        .anyMatch(prefix -> name.startsWith(prefix.group(1)));
        assertThat(named || built).as("%s is used", name).isTrue();
    }

    @ParameterizedTest
    @MethodSource("names")
    void theFileIsFoundByItsName(String name) {
        assertThat(new QueryFile().text(name)).isEqualTo(text(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "history/nothing",
                "../../vocabulary",
                "history/../history/version",
                "",
                "x"
            })
    void aNameThatIsNoneIsRefused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QueryFile().text(name))
                .withMessage("no query is named " + name);
    }

    @Test
    void statementsLieInTheFolderOfThePackageThatUsesThem() {
        assertThat(names())
                .allSatisfy(name ->
                        assertThat(Path.of("src/main/java/org/entente", name).getParent())
                                .isDirectory());
    }

    static List<String> names() {
        return files(QUERIES, ".cypher").stream()
                .map(file -> QUERIES.relativize(file).toString().replace('\\', '/'))
                .map(file -> file.substring(0, file.length() - ".cypher".length()))
                .sorted()
                .toList();
    }

    /** The comment lines before the statement, without their marks. */
    private static List<String> header(String name) {
        return text(name)
                .lines()
                .takeWhile(line -> line.startsWith("//"))
                .map(line -> line.substring(2).strip())
                .toList();
    }

    private static String statement(String name) {
        return text(name)
                .lines()
                .filter(line -> !line.startsWith("//"))
                .collect(Collectors.joining("\n"));
    }

    private static Set<String> parameters(String text) {
        return PARAMETER
                .matcher(text)
                .results()
                .map(parameter -> parameter.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String sources() {
        return files(Path.of("src", "main", "java"), ".java").stream()
                .map(QueryFilesTests::read)
                .collect(Collectors.joining("\n"));
    }

    private static String text(String name) {
        return read(QUERIES.resolve(name + ".cypher"));
    }

    private static List<Path> files(Path folder, String suffix) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
