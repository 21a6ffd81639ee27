package org.entente.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;

import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Properties;
import java.util.Set;

/**
 * The problems of each operation. Which of them any call may meet follows from its shape; what is
 * particular to one stands at its method.
 */
final class ApiProblems {

    static final String MEDIA_TYPE = "application/problem+json";

    private final Properties texts;

    ApiProblems(Properties texts) {
        this.texts = texts;
    }

    void describe(Operation operation, HandlerMethod method) {
        for (String status : statuses(operation, method)) {
            operation.getResponses().computeIfAbsent(status, code -> new ApiResponse());
        }
        operation
                .getResponses()
                .forEach((status, response) -> {
                    if (status.startsWith("4") || status.startsWith("5")) {
                        describe(status, response);
                    }
                });
    }

    private void describe(String status, ApiResponse response) {
        if (response.getDescription() == null || response.getDescription().isBlank()) {
            response.setDescription(texts.getProperty(status));
        }
        var schema = new Schema<>().$ref("#/components/schemas/" + ProblemSchema.NAME);
        response.setContent(new Content().addMediaType(MEDIA_TYPE, new MediaType().schema(schema)));
    }

    private static Set<String> statuses(Operation operation, HandlerMethod method) {
        var statuses = new LinkedHashSet<String>();
        boolean path = false;
        boolean query = false;
        if (operation.getParameters() != null) {
            path = operation.getParameters().stream().anyMatch(one -> one.getIn().equals("path"));
            query = operation.getParameters().stream().anyMatch(one -> one.getIn().equals("query"));
        }
        boolean body = operation.getRequestBody() != null;
        boolean needsAccount = operation.getSecurity() != null;
        if (query || body) {
            statuses.add("400");
        }
        statuses.add("401");
        if (needsAccount || body) {
            statuses.add("403");
        }
        if (path) {
            statuses.add("404");
        }
        if (body && takes(method, MultipartFile.class)) {
            statuses.add("413");
        }
        if (body) {
            statuses.add("415");
        }
        statuses.addAll(Set.of("421", "429", "503"));
        return statuses;
    }

    private static boolean takes(HandlerMethod method, Class<?> type) {
        return Arrays.stream(method.getMethodParameters())
                .anyMatch(one ->
                        one.getNestedParameterType() == type
                                || one.nested().getNestedParameterType() == type);
    }
}
