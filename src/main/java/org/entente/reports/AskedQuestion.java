package org.entente.reports;

import org.entente.library.ParameterType;
import org.entente.library.Question;
import org.entente.library.Question.Parameter;
import org.entente.library.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A question of the library as a report asks it: {@code partners/brokers?one=cicad&other=unodc}.
 * What it does not say is as in the question's file.
 *
 * @param values by the names of its parameters, in their order
 */
record AskedQuestion(Question question, Map<String, String> values) {

    /**
     * @throws org.springframework.web.ErrorResponseException where there is no such question or
     *     parameter, or the value is none for it
     */
    static AskedQuestion of(Questions library, String asked) {
        UriComponents parts = UriComponentsBuilder.fromUriString(asked).build();
        String id = parts.getPath() == null ? "" : parts.getPath();
        Question question =
                library.question(id).orElseThrow(() -> ReportProblems.refused("question", id));
        var given = new LinkedHashMap<String, String>();
        parts.getQueryParams()
                .toSingleValueMap()
                .forEach((name, value) -> given.put(name, decoded(value)));
        var values = new LinkedHashMap<String, String>();
        for (Parameter one : question.parameters()) {
            String value = given.getOrDefault(one.name(), one.standard());
            if (!one.type().accepts(value)) {
                throw ReportProblems.refused("question.value", id, one.name(), value);
            }
            values.put(one.name(), value);
        }
        given.keySet().removeAll(values.keySet());
        for (String unknown : given.keySet()) {
            String known = values.isEmpty() ? "–" : String.join(", ", values.keySet());
            throw ReportProblems.refused("question.parameter", id, unknown, known);
        }
        return new AskedQuestion(question, values);
    }

    /** As the statement takes them: numbers and years as numbers. */
    Map<String, Object> parameters() {
        var parameters = new LinkedHashMap<String, Object>();
        question.parameters()
                .forEach(one -> {
                    String value = String.valueOf(values.get(one.name()));
                    parameters.put(
                            one.name(),
                            switch (one.type()) {
                                case YEAR -> Long.parseLong(value);
                                case NUMBER -> number(value);
                                case ENTITY, DATE, TEXT, KIND -> value;
                            });
                });
        return parameters;
    }

    private static Object number(String value) {
        return value.contains(".") ? (Object) Double.valueOf(value) : Long.valueOf(value);
    }

    /** Ids of the entities that it is asked about. */
    List<String> entities() {
        return question.parameters().stream()
                .filter(one -> one.type() == ParameterType.ENTITY)
                .map(one -> String.valueOf(values.get(one.name())))
                .toList();
    }

    private static String decoded(@Nullable String value) {
        return value == null ? "" : UriUtils.decode(value, StandardCharsets.UTF_8);
    }
}
