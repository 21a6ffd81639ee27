package org.entente.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.entente.Http;
import org.entente.WithGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

@WithGraph
class LibraryIT {

    @LocalServerPort private int port;
    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @Test
    void everyQuestionIsAnsweredThroughTheGuardWithItsDefaults() {
        JsonNode questions = http.json("/api/library?lang=en").get("questions");
        assertThat(questions.size()).isGreaterThanOrEqualTo(8);
        for (JsonNode question : questions) {
            Map<String, Object> parameters = new HashMap<>();
            for (JsonNode one : question.get("parameters")) {
                parameters.put(one.get("name").asString(), one.get("default").asString());
            }
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
            assertThat(Http.json(answer).get("rows").size()).as(question.toString()).isPositive();
        }
    }

    @Test
    void theParametersAreThoseOfTheStatement() {
        for (JsonNode question : http.json("/api/library").get("questions")) {
            var declared = new TreeSet<String>();
            question.get("parameters").forEach(one -> declared.add(one.get("name").asString()));
            var used = new TreeSet<String>();
            Pattern.compile("\\$(\\w+)")
                    .matcher(question.get("query").asString())
                    .results()
                    .forEach(match -> used.add(match.group(1)));
            assertThat(used).as(question.get("id").asString()).isEqualTo(declared);
        }
    }

    @Test
    void theQuestionsAreAskedInBothLanguages() {
        JsonNode english = http.json("/api/library?lang=en").get("questions");
        JsonNode french = http.json("/api/library?lang=fr").get("questions");
        for (int i = 0; i < english.size(); i++) {
            assertThat(french.get(i).get("title").asString())
                    .isNotEqualTo(english.get(i).get("title").asString());
        }
    }

    @Test
    void aFileWithoutItsHeaderIsNotTaken() {
        assertThatThrownBy(() -> Question.parse("a/b", "// en: Title\nRETURN 1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a/b");
    }
}
