package org.entente.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.Http;
import org.entente.TestEntities;
import org.entente.WithGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An import says which of the entities that it makes may be there already. */
@WithGraph
class LikeWarningsIT {

    @LocalServerPort private int port;
    @Autowired private Driver driver;
    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @AfterEach
    void tidy() {
        TestEntities.remove(driver);
    }

    @Test
    void whatLooksLikeSomethingThatIsThereOrLikeAnotherNewOneIsTold() {
        String file =
                """
                id,kind,name_en,name_fr
                test-conseil,Organisation,,Conseil de l’Europe
                test-mohammed-fr,Organisation,,Université Mohammed V
                test-mohammed-en,Organisation,Mohammed V University,
                test-other,Organisation,Something else entirely,
                """;
        List<String> tried = warnings("?dryRun=true&lang=en", Map.of("e.csv", file));
        assertThat(tried)
                .hasSize(2)
                .first()
                .asString()
                .contains(
                        "\"Conseil de l’Europe\", which is new, looks like \"Council of Europe\""
                                + " (council-of-europe), which the graph has: the same name but");
        assertThat(tried.getLast())
                .contains("\"Mohammed V University\" and \"Université Mohammed V\"", "both new");
        assertThat(warnings("?lang=fr", Map.of("e.csv", file)))
                .first()
                .asString()
                .contains("ressemble à « Conseil de l'Europe »", "voyez s'ils ne font qu'un");
        assertThat(warnings("", Map.of("e.csv", file))).as("nothing is new").isEmpty();
    }

    @Test
    void whatTheImportItselfJoinsIsNotTold() {
        String entities =
                """
                id,kind,name_en
                test-old,Organisation,Observatory of tests
                test-new,Organisation,Observatory of Tests
                """;
        String relations = "type,source,target\nSUCCEEDS,test-new,test-old\n";
        assertThat(warnings("", Map.of("entities.csv", entities, "relations.csv", relations)))
                .isEmpty();
    }

    @Test
    void manyAreCountedAndTheFirstTold() {
        List<String> warnings = warnings("?dryRun=true", Map.of("e.csv", twins(30)));
        assertThat(warnings).hasSize(21);
        assertThat(warnings.getLast())
                .isEqualTo(
                        "30 new entities look like others; the first 20 are told here. The page of"
                                + " duplicates shows all.");
    }

    @Test
    void soManyThatItWouldTakeLongAreNotComparedAndThatIsSaid() {
        List<String> warnings = warnings("?dryRun=true", Map.of("e.csv", twins(501)));
        assertThat(warnings).singleElement().asString().contains("made 1,002 entities", "1,000");
    }

    private static String twins(int pairs) {
        return IntStream.range(0, pairs)
                .mapToObj(i -> {
                    String name = Integer.toString(i, 36).replaceAll("(.)", "$1z") + "whatever";
                    return "test-a%d,Organisation,Body %s\ntest-b%d,Organisation,body %s\n"
                            .formatted(i, name, i, name);
                })
                .collect(Collectors.joining("", "id,kind,name_en\n", ""));
    }

    private List<String> warnings(String query, Map<String, String> files) {
        JsonNode answer = Http.json(http.uploadAll(query, files, "Authorization", Http.admin()));
        return answer.get("warnings")
                .valueStream()
                .map(warning -> warning.get("sentence").asString())
                .toList();
    }
}
