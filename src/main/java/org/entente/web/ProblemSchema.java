package org.entente.web;

import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;

import java.util.Properties;

/** The shape of a problem detail. */
final class ProblemSchema {

    static final String NAME = "Problem";

    private ProblemSchema() {}

    static Schema<?> of(Properties texts) {
        return new ObjectSchema()
                .description(texts.getProperty("problem"))
                .addProperty("type", new StringSchema().format("uri-reference"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty(
                        "detail",
                        new StringSchema().description(texts.getProperty("problem.detail")))
                .addProperty("instance", new StringSchema().format("uri-reference"))
                .addProperty(
                        "code", new StringSchema().description(texts.getProperty("problem.code")))
                .additionalProperties(true);
    }
}
