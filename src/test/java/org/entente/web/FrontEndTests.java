package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The order of the front end: who imports whom, and that all that is named is there. */
class FrontEndTests {

    private static final Path FRONT_END = Path.of("frontend");
    private static final Pattern IMPORT =
            Pattern.compile("(?:from |import |import\\()'(\\.{1,2}/[^']+)'");

    /** A folder's modules import from these folders and their own alone. */
    private static final Map<String, Set<String>> MAY_IMPORT =
            Map.of(
                    "lib", Set.of(),
                    "graph", Set.of("lib"),
                    "cypher", Set.of("lib"),
                    "api", Set.of("lib"),
                    "components", Set.of("api", "cypher", "graph", "lib"));

    @Test
    void importsRunFromComponentsToApiAndGraphToLib() {
        for (Path module : modules()) {
            String folder = folder(module);
            for (String target : matches(IMPORT, module)) {
                Path imported = module.resolveSibling(target).normalize();
                assertThat(imported).as("%s imports %s", module, target).exists();
                if (MAY_IMPORT.containsKey(folder) && !folder(imported).equals(folder)) {
                    assertThat(MAY_IMPORT.get(folder))
                            .as("%s imports %s", module, target)
                            .contains(folder(imported));
                }
            }
        }
    }

    @Test
    void onlyTheCanvasKnowsCytoscapeAndOnlyTheApiFetches() {
        for (Path module : modules()) {
            if (!module.toString().contains("graph-canvas")) {
                assertThat(module).content().doesNotContain("from 'cytoscape'");
            }
            if (!folder(module).equals("api")) {
                assertThat(module).content().doesNotContainPattern("\\bfetch\\(");
            }
        }
    }

    @Test
    void everySheetThatThePageLinksIsThereAndEverySheetIsLinked() throws IOException {
        String page = Files.readString(FRONT_END.resolve("index.html"));
        try (Stream<Path> files = Files.walk(FRONT_END)) {
            List<String> sheets =
                    files.filter(file -> file.toString().endsWith(".css"))
                            .map(file -> "/" + file.toString().replace('\\', '/'))
                            .toList();
            assertThat(
                            Pattern.compile("<link rel=\"stylesheet\"[^>]* href=\"([^\"]+)\"")
                                    .matcher(page)
                                    .results()
                                    .map(found -> found.group(1)))
                    .containsExactlyInAnyOrderElementsOf(sheets);
        }
    }

    @Test
    void bothLanguagesHaveTheSameMessagesWithTheSamePlaces() throws IOException {
        JsonNode english = messages("en");
        JsonNode french = messages("fr");
        assertThat(french.propertyNames()).containsExactlyElementsOf(english.propertyNames());
        for (String key : english.propertyNames()) {
            assertThat(places(french.get(key))).as(key).isEqualTo(places(english.get(key)));
        }
    }

    @Test
    void everyMessageThatAModuleNamesIsThere() throws IOException {
        Set<String> keys = new TreeSet<>(messages("en").propertyNames());
        for (Path module : modules()) {
            for (String key : matches(Pattern.compile("\\bt\\('([^'$]+)'"), module)) {
                assertThat(keys).as(module.toString()).contains(key);
            }
        }
    }

    private static Set<String> places(JsonNode message) {
        var places = new TreeSet<String>();
        Pattern.compile("\\{(\\w+)}")
                .matcher(message.toString())
                .results()
                .map(found -> found.group(1))
                .forEach(places::add);
        return places;
    }

    private static JsonNode messages(String language) throws IOException {
        return new JsonMapper()
                .readTree(Files.readString(FRONT_END.resolve("i18n/" + language + ".json")));
    }

    private static List<String> matches(Pattern pattern, Path module) {
        try {
            return pattern.matcher(Files.readString(module))
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String folder(Path module) {
        Path inside = FRONT_END.relativize(module);
        return inside.getNameCount() == 1 ? "" : inside.getName(0).toString();
    }

    private static List<Path> modules() {
        try (Stream<Path> files = Files.walk(FRONT_END)) {
            return files.filter(file -> file.toString().endsWith(".js")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
