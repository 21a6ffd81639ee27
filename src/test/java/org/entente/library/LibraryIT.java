package org.entente.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.Http;
import org.entente.WithGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the shipped graph answers to the shipped questions. */
@WithGraph
class LibraryIT {

    /** Questions whose honest answer on the shipped graph is that there is nothing. */
    private static final Set<String> NOTHING_TO_SAY = Set.of();

    /** Questions about records, which are no entities. */
    private static final Set<String> WITHOUT_ENTITIES = Set.of("changes/since");

    private static final long SLOWEST = 1_000;

    @LocalServerPort private int port;
    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @Test
    void everyQuestionIsAnsweredThroughTheGuardWithItsDefaults() {
        JsonNode questions = shipped("en");
        assertThat(questions.size()).isGreaterThanOrEqualTo(26);
        var empty = new HashSet<String>();
        var withoutEntities = new HashSet<String>();
        for (JsonNode question : questions) {
            String id = question.get("id").asString();
            JsonNode answer = ask(question);
            if (answer.get("rows").isEmpty()) {
                empty.add(id);
            } else if (answer.get("nodes").isEmpty()) {
                withoutEntities.add(id);
            }
        }
        assertThat(empty).isEqualTo(NOTHING_TO_SAY);
        assertThat(withoutEntities).isEqualTo(WITHOUT_ENTITIES);
    }

    @Test
    void noQuestionTakesLongerThanASecondOnceItIsPlanned() {
        for (JsonNode question : shipped("en")) {
            ask(question);
            assertThat(ask(question).get("elapsedMs").asLong())
                    .as(question.get("id").asString())
                    .isLessThan(SLOWEST);
        }
    }

    @Test
    void theAnswerInFrenchHasTheSameRowsUnderFrenchColumns() {
        JsonNode english = shipped("en");
        JsonNode french = shipped("fr");
        for (int i = 0; i < english.size(); i++) {
            JsonNode one = ask(english.get(i));
            JsonNode other = ask(french.get(i));
            String id = english.get(i).get("id").asString();
            assertThat(other.get("rows").size()).as(id).isEqualTo(one.get("rows").size());
            assertThat(other.get("columns").size()).as(id).isEqualTo(one.get("columns").size());
            assertThat(other.get("columns")).as(id).isNotEqualTo(one.get("columns"));
        }
    }

    @Test
    void aTextThatIsRecordedInBothLanguagesIsGivenInTheReaders() {
        assertThat(ask(question("fr", "evidence/documents")).get("rows").toString())
                .contains("Groupe Pompidou, document de séance")
                .doesNotContain("conference room paper");
        assertThat(ask(question("en", "evidence/documents")).get("rows").toString())
                .contains("conference room paper");
    }

    @Test
    void theMembersAtADateAreThoseThatASourceNamesForIt() {
        JsonNode question = question("en", "membership/at-a-date");
        String then = ask(question).get("rows").toString();
        assertThat(then).contains("state-esp", "state-gbr").doesNotContain("state-mar");
        String later =
                ask(question, Map.of("body", "pompidou-group", "at", "2020-06"))
                        .get("rows")
                        .toString();
        assertThat(later).contains("state-mar").doesNotContain("state-esp", "state-gbr");
    }

    @Test
    void anInstrumentThatAnotherSucceedsIsInForceUntilThen() {
        JsonNode question = question("en", "instruments/in-force");
        assertThat(first(ask(question)))
                .contains("resolution-80-2")
                .doesNotContain("revised-statute-pompidou-group", "mou-emcdda-pompidou-group-1999");
        assertThat(first(ask(question, Map.of("at", "2021-07-01"))))
                .contains("revised-statute-pompidou-group")
                .doesNotContain("resolution-80-2");
    }

    @Test
    void theTopicsHaveTitlesInBothLanguages() {
        assertThat(topics("en")).startsWith("Partners", "Membership").contains("Figures");
        assertThat(topics("fr")).startsWith("Partenaires", "Composition et adhésions");
    }

    private List<String> topics(String language) {
        return shipped(language)
                .valueStream()
                .map(question -> question.get("topicTitle").asString())
                .distinct()
                .toList();
    }

    private static List<String> first(JsonNode answer) {
        return answer.get("rows").valueStream().map(row -> row.at("/0/$node").asString()).toList();
    }

    private JsonNode question(String language, String id) {
        return shipped(language)
                .valueStream()
                .filter(question -> question.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode shipped(String language) {
        JsonNode questions = http.json("/api/library?lang=" + language).get("questions");
        return new JsonMapper()
                .valueToTree(
                        questions.valueStream().filter(one -> one.get("owner").isNull()).toList());
    }

    private JsonNode ask(JsonNode question) {
        Map<String, Object> parameters = new HashMap<>();
        for (JsonNode one : question.get("parameters")) {
            String value = one.get("default").asString();
            parameters.put(one.get("name").asString(), typed(one.get("type").asString(), value));
        }
        return ask(question, parameters);
    }

    private static Object typed(String type, String value) {
        return type.equals("number") || type.equals("year") ? Long.valueOf(value) : value;
    }

    private JsonNode ask(JsonNode question, Map<String, ?> parameters) {
        String body =
                new JsonMapper()
                        .writeValueAsString(
                                Map.of(
                                        "query",
                                        question.get("query").asString(),
                                        "parameters",
                                        parameters));
        var answer = http.post("/api/cypher", body, "Content-Type", "application/json");
        assertThat(answer.statusCode()).as(question + answer.body()).isEqualTo(200);
        return Http.json(answer);
    }
}
