package org.entente.console.answer;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Entity;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

import java.io.StringWriter;

/** A value as the text of one cell of a table: ids, ISO dates, JSON for what is nested. */
final class PlainText {

    private final JsonMapper mapper;
    private final Cells cells;

    PlainText(JsonMapper mapper, Cells cells) {
        this.mapper = mapper;
        this.cells = cells;
    }

    String of(Value value) {
        if (value.isNull()) {
            return "";
        }
        return switch (value.asObject()) {
            case String text -> text;
            case Boolean truth -> truth.toString();
            case Number number -> number.toString();
            case Entity entity -> entity(entity, value);
            case java.time.temporal.Temporal time -> time.toString();
            default -> json(value);
        };
    }

    private String entity(Entity entity, Value value) {
        @Nullable String id = Cells.idOf(entity);
        return id == null ? json(value) : id;
    }

    private String json(Value value) {
        var text = new StringWriter();
        try (JsonGenerator json = mapper.createGenerator(text)) {
            cells.write(json, value);
        }
        return text.toString();
    }
}
