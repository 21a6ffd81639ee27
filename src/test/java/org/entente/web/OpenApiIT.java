package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.Http;
import org.entente.WithGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The description of the API tells a script writer what there is. */
@WithGraph
class OpenApiIT {

    private static final Path GOLDEN =
            Path.of("src", "test", "resources", "org", "entente", "web", "operations.txt");

    @LocalServerPort private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private JsonNode api;
    private final Map<String, JsonNode> operations = new HashMap<>();

    @BeforeEach
    void read() {
        api = new Http(port).json("/api/openapi");
        api.get("paths")
                .properties()
                .forEach(path ->
                        path.getValue()
                                .properties()
                                .forEach(one ->
                                        operations.put(
                                                one.getKey().toUpperCase(java.util.Locale.ROOT)
                                                        + " "
                                                        + path.getKey(),
                                                one.getValue())));
    }

    @Test
    void everyMappedOperationIsDescribed() {
        assertThat(operations.keySet()).containsExactlyInAnyOrderElementsOf(mapped());
    }

    @Test
    void everyOperationHasASummaryThatIsASentence() {
        assertThat(operations)
                .allSatisfy((name, operation) -> {
                    assertThat(text(operation, "summary")).as(name).matches("\\p{Lu}[^{<]*\\.");
                    assertThat(text(operation, "description"))
                            .as(name)
                            .doesNotContain("{@", "<", text(operation, "summary"));
                });
    }

    @Test
    void everyParameterHasADescription() {
        assertThat(operations)
                .allSatisfy((name, operation) -> {
                    for (JsonNode parameter : operation.path("parameters")) {
                        assertThat(text(parameter, "description"))
                                .as("%s %s", name, parameter.get("name"))
                                .matches("\\p{Lu}[^{<]*\\.");
                    }
                    JsonNode parts =
                            operation.at(
                                    "/requestBody/content/multipart~1form-data/schema/properties");
                    assertThat(parts.properties())
                            .allSatisfy(part ->
                                    assertThat(text(part.getValue(), "description"))
                                            .as("%s %s", name, part.getKey())
                                            .isNotBlank());
                });
    }

    @Test
    void everyBodyHasASchema() {
        assertThat(operations)
                .allSatisfy((name, operation) -> {
                    for (JsonNode content : operation.at("/requestBody/content")) {
                        assertThat(content.has("schema")).as(name).isTrue();
                    }
                });
    }

    @Test
    void everyOptionalNumberOrChoiceHasItsDefault() {
        assertThat(operations)
                .allSatisfy((name, operation) -> {
                    for (JsonNode parameter : operation.path("parameters")) {
                        boolean number = text(parameter.get("schema"), "type").equals("integer");
                        if (number && !parameter.get("required").asBoolean()) {
                            assertThat(parameter.at("/schema/default").isNumber())
                                    .as("%s %s", name, parameter.get("name"))
                                    .isTrue();
                        }
                    }
                });
    }

    @Test
    void theLimitsThatAreDescribedAreTheLimits() {
        var http = new Http(port);
        assertThat(parameter("GET /api/neighbourhood", "limit")).contains("1 to 500");
        assertThat(http.get("/api/neighbourhood?id=cicad&limit=500").statusCode()).isEqualTo(200);
        assertThat(http.get("/api/neighbourhood?id=cicad&limit=501").statusCode()).isEqualTo(400);
        assertThat(parameter("GET /api/neighbourhood", "depth")).contains("1 to 3");
        assertThat(parameter("GET /api/search", "limit")).contains("1 to 50");
        assertThat(http.get("/api/search?q=a&limit=51").statusCode()).isEqualTo(400);
    }

    @Test
    void everyOperationTellsItsAnswerAndItsProblems() {
        assertThat(operations)
                .allSatisfy((name, operation) -> {
                    JsonNode answers = operation.get("responses");
                    assertThat(answers.propertyNames())
                            .as(name)
                            .anyMatch(status -> status.startsWith("2"))
                            .contains("401", "429", "503");
                    answers.properties()
                            .forEach(answer -> {
                                if (!answer.getKey().startsWith("2")) {
                                    assertThat(text(answer.getValue(), "description"))
                                            .as(name)
                                            .isNotBlank();
                                    assertThat(answer.getValue().get("content").propertyNames())
                                            .as("%s %s", name, answer.getKey())
                                            .containsExactly("application/problem+json");
                                }
                            });
                });
    }

    @Test
    void answersAreOfTheMediaTypeThatIsDescribed() {
        assertThat(content("GET /api/entities/{id}")).containsExactly("application/json");
        assertThat(content("GET /api/imports/{id}/rejects.csv"))
                .containsExactly("text/csv;charset=UTF-8");
        assertThat(operations.get("POST /api/imports").at("/requestBody/content").propertyNames())
                .containsExactly("multipart/form-data");
        assertThat(operations.get("POST /api/imports").get("responses").propertyNames())
                .contains("400", "403", "413", "415", "422");
        assertThat(operations.get("POST /api/cypher").get("responses").propertyNames())
                .contains("400", "403", "413", "415", "504");
    }

    @Test
    void changesNeedAnAccountAndReadingMayDoWithout() {
        assertThat(api.at("/components/securitySchemes/basic/scheme").asString())
                .isEqualTo("basic");
        assertThat(operations.get("POST /api/imports").get("security").toString())
                .isEqualTo("[{\"basic\":[]}]");
        assertThat(operations.get("GET /api/search").get("security").toString())
                .isEqualTo("[{},{\"basic\":[]}]");
    }

    @Test
    void theApiHasATitleAVersionAndADescription() {
        assertThat(api.at("/info/title").asString()).isEqualTo("Entente");
        assertThat(api.at("/info/version").asString()).matches("\\d+\\.\\d+\\.\\d+.*");
        assertThat(api.at("/info/description").asString()).contains("EDTF", "RFC 9457");
        assertThat(api.at("/components/schemas/Problem/properties/detail").isObject()).isTrue();
    }

    /** A name in the golden file changes only in a commit that says why. */
    @Test
    void namesOfOperationsAndParametersAreTheOnesPromised() throws IOException {
        List<String> lines = new ArrayList<>();
        operations.forEach((name, operation) -> lines.add(line(name, operation)));
        lines.sort(null);
        assertThat(lines).isEqualTo(Files.readAllLines(GOLDEN));
    }

    private static String line(String name, JsonNode operation) {
        var names = new ArrayList<String>();
        for (JsonNode parameter : operation.path("parameters")) {
            if (!parameter.get("in").asString().equals("path")) {
                String mark = parameter.get("required").asBoolean() ? "" : "?";
                names.add(parameter.get("name").asString() + mark);
            }
        }
        for (var type : operation.at("/requestBody/content").properties()) {
            type.getValue()
                    .at("/schema/properties")
                    .propertyNames()
                    .forEach(part -> names.add("part " + part));
        }
        return names.isEmpty() ? name : name + " " + String.join(" ", names);
    }

    private List<String> mapped() {
        return mappings.getHandlerMethods().keySet().stream()
                .flatMap(info ->
                        info.getPatternValues().stream()
                                .flatMap(path ->
                                        info.getMethodsCondition().getMethods().stream()
                                                .map(method -> method + " " + path)))
                .filter(name -> name.contains(" /api/") && !name.contains("/api/openapi"))
                .collect(Collectors.toList());
    }

    private String parameter(String operation, String name) {
        for (JsonNode parameter : operations.get(operation).get("parameters")) {
            if (parameter.get("name").asString().equals(name)) {
                return text(parameter, "description");
            }
        }
        throw new AssertionError(operation + " has no parameter " + name);
    }

    private List<String> content(String operation) {
        return List.copyOf(operations.get(operation).at("/responses/200/content").propertyNames());
    }

    private static String text(JsonNode node, String property) {
        return node.path(property).asString("");
    }
}
