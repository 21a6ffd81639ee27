package org.entente.exchange;

import org.entente.exchange.Row.Rejected;
import org.entente.graph.EntityId;
import org.entente.graph.Identifiers;
import org.entente.graph.Period;
import org.entente.graph.RelationType;
import org.entente.graph.Vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns a row into the fact that it states, or says why it cannot. */
final class FactReader {

    private static final List<String> ENTITY_DATES =
            List.of("from", "to", "signed", "adopted", "in_force", "expires");

    private final Vocabulary vocabulary;
    private final References references;
    private final EvidenceReader evidence;

    FactReader(Vocabulary vocabulary, References references) {
        this.vocabulary = vocabulary;
        this.references = references;
        this.evidence = new EvidenceReader(references);
    }

    StatedFact read(TableKind table, Row row, int width) throws Rejected {
        if (row.raw().size() != width) {
            throw new Rejected(
                    "", "has %d cells where the header has %d".formatted(row.raw().size(), width));
        }
        return switch (table) {
            case DOCUMENTS -> document(row);
            case ENTITIES -> entity(row);
            case NAMES -> name(row);
            case RELATIONS -> relation(row);
            case FIGURES -> figure(row);
        };
    }

    private StatedFact document(Row row) throws Rejected {
        String id = identifier(row, "id");
        if (row.text("title_en") == null && row.text("title_fr") == null) {
            throw new Rejected("title_en", "and title_fr are both empty; a document needs a title");
        }
        var values = copy(row, TableKind.DOCUMENTS);
        values.remove("id");
        checkDate(row, "date", values);
        split(values, "languages", ";");
        return new StatedFact(TableKind.DOCUMENTS, id, null, null, null, values, List.of());
    }

    private StatedFact entity(Row row) throws Rejected {
        String id = identifier(row, "id");
        var values = copy(row, TableKind.ENTITIES);
        values.remove("id");
        String kind = row.text("kind");
        values.remove("kind");
        if (kind == null) {
            references.kindOf("id", id);
        } else {
            checkKind(row, kind);
        }
        for (String column : ENTITY_DATES) {
            checkDate(row, column, values);
        }
        checkMoment(row, "start");
        checkMoment(row, "end");
        stages(row, values);
        number(row, "latitude", values);
        number(row, "longitude", values);
        Long number = row.wholeNumber("number");
        if (number != null) {
            values.put("number", number);
        }
        return new StatedFact(
                TableKind.ENTITIES, id, kind, null, null, values, evidence.claims(row, id));
    }

    private void checkKind(Row row, String kind) throws Rejected {
        if (vocabulary.kind(kind).isEmpty()) {
            throw new Rejected("kind", "\"%s\" is no kind of the vocabulary".formatted(kind));
        }
        if (row.text("name_en") == null && row.text("name_fr") == null) {
            throw new Rejected("name_en", "and name_fr are both empty; an entity needs a name");
        }
        String category = row.text("category");
        if (category != null
                && !vocabulary
                        .category(category)
                        .map(c -> c.kinds().contains(kind))
                        .orElse(false)) {
            throw new Rejected("category", "\"%s\" is no category of %s".formatted(category, kind));
        }
    }

    private StatedFact name(Row row) throws Rejected {
        String entity = row.required("entity");
        references.kindOf("entity", entity);
        String text = row.required("text");
        String language = row.required("lang");
        String type = row.required("name_type");
        if (vocabulary.nameTypes().stream().noneMatch(term -> term.id().equals(type))) {
            throw new Rejected("name_type", "\"%s\" is no type of name".formatted(type));
        }
        var values = new LinkedHashMap<String, Object>();
        values.put("text", text);
        values.put("lang", language);
        values.put("type", type);
        for (String column : List.of("from", "to")) {
            checkDate(row, column, values);
        }
        String id = Identifiers.derived("n-", entity, text, language, type);
        return new StatedFact(TableKind.NAMES, id, null, entity, null, values, List.of());
    }

    private StatedFact relation(Row row) throws Rejected {
        String typeId = row.required("type");
        RelationType type =
                vocabulary
                        .type(typeId)
                        .orElseThrow(() ->
                                new Rejected(
                                        "type",
                                        "\"%s\" is no type of the vocabulary".formatted(typeId)));
        String source = row.required("source");
        String target = row.required("target");
        checkEnds(type, source, target);
        boolean turned = type.symmetric() && source.compareTo(target) > 0;
        String from = turned ? target : source;
        String to = turned ? source : target;
        String role = row.text("role");
        if (role != null && vocabulary.role(typeId, role).isEmpty()) {
            throw new Rejected("role", "\"%s\" is no role of %s".formatted(role, typeId));
        }
        var values = copy(row, TableKind.RELATIONS);
        List.of("type", "source", "target").forEach(values::remove);
        relationDetails(row, values);
        String id = Identifiers.relation(typeId, from, to, role, row.text("occurrence"));
        return new StatedFact(
                TableKind.RELATIONS, id, typeId, from, to, values, evidence.claims(row, id));
    }

    private void checkEnds(RelationType type, String source, String target) throws Rejected {
        String fromKind = references.kindOf("source", source);
        String toKind = references.kindOf("target", target);
        if (source.equals(target)) {
            throw new Rejected("target", "is the same as the source");
        }
        if (!type.allows(fromKind, toKind)) {
            throw new Rejected(
                    "type",
                    "%s does not join %s (%s) and %s (%s)"
                            .formatted(type.id(), source, fromKind, target, toKind));
        }
    }

    private void relationDetails(Row row, Map<String, Object> values) throws Rejected {
        for (String column : List.of("from", "to")) {
            checkDate(row, column, values);
        }
        stages(row, values);
        split(values, "basis", ";");
        if (values.get("basis") instanceof List<?> ids) {
            for (Object id : ids) {
                references.kindOf("basis", id.toString());
            }
        }
        Long rank = row.wholeNumber("rank");
        if (rank != null) {
            values.put("rank", rank);
        }
        if (row.text("open_list") != null) {
            values.put("open_list", row.flag("open_list"));
        }
        String certainty = Optional.ofNullable(row.text("certainty")).orElse("stated");
        if (vocabulary.certainties().stream().noneMatch(term -> term.id().equals(certainty))) {
            throw new Rejected("certainty", "\"%s\" is no certainty".formatted(certainty));
        }
        values.put("certainty", certainty);
    }

    private StatedFact figure(Row row) throws Rejected {
        String entity = row.required("entity");
        references.kindOf("entity", entity);
        String measure = row.required("measure");
        if (vocabulary.measure(measure).isEmpty()) {
            throw new Rejected(
                    "measure", "\"%s\" is no measure of the vocabulary".formatted(measure));
        }
        row.required("value");
        var values = copy(row, TableKind.FIGURES);
        values.remove("entity");
        values.remove("figure_as_of");
        values.put("value", Optional.ofNullable(row.wholeNumber("value")).orElseThrow());
        Period asOf = row.period("figure_as_of");
        if (asOf != null) {
            putDate(values, "as_of", asOf);
        }
        String id =
                Identifiers.derived(
                        "f-",
                        entity,
                        measure,
                        row.text("value"),
                        row.text("figure_as_of"),
                        row.text("occurrence"));
        return new StatedFact(
                TableKind.FIGURES, id, null, entity, null, values, evidence.claims(row, id));
    }

    private static String identifier(Row row, String column) throws Rejected {
        String id = row.required(column);
        if (!EntityId.isValid(id)) {
            throw new Rejected(
                    column, "\"%s\" is not lower-case letters, digits and hyphens".formatted(id));
        }
        return id;
    }

    private static Map<String, Object> copy(Row row, TableKind table) {
        var values = new LinkedHashMap<String, Object>();
        for (String column : table.columns()) {
            String value = row.text(column);
            if (value != null && !EvidenceReader.COLUMNS.contains(column)) {
                values.put(column, value);
            }
        }
        return values;
    }

    private static void checkDate(Row row, String column, Map<String, Object> values)
            throws Rejected {
        Period period = row.period(column);
        if (period != null) {
            putDate(values, column, period);
        }
    }

    /** Beside a date as written stand its bounds in days, so that dates compare in Cypher. */
    private static void putDate(Map<String, Object> values, String column, Period period) {
        values.put(column, period.toString());
        period.min().ifPresent(day -> values.put(column + "_min", day));
        period.max().ifPresent(day -> values.put(column + "_max", day));
    }

    private static void checkMoment(Row row, String column) throws Rejected {
        String value = row.text(column);
        if (value == null) {
            return;
        }
        try {
            java.time.LocalDateTime.parse(value);
        } catch (java.time.DateTimeException e) {
            throw new Rejected(
                    column, "\"%s\" is not a local time as 2021-04-12T13:10".formatted(value));
        }
        if (row.text("timezone") == null) {
            throw new Rejected("timezone", "is empty, but " + column + " needs it");
        }
    }

    private static void number(Row row, String column, Map<String, Object> values) throws Rejected {
        Double value = row.decimal(column);
        if (value != null) {
            values.put(column, value);
        }
    }

    private void stages(Row row, Map<String, Object> values) throws Rejected {
        split(values, "stages", ";");
        if (!(values.get("stages") instanceof List<?> stages)) {
            return;
        }
        for (Object stage : stages) {
            String[] parts = stage.toString().split(" ", 2);
            boolean known =
                    parts.length == 2
                            && Period.tryParse(parts[0]).isPresent()
                            && vocabulary.stage(parts[1]).isPresent();
            if (!known) {
                throw new Rejected("stages", "\"%s\" is not a date and a stage".formatted(stage));
            }
        }
    }

    private static void split(Map<String, Object> values, String column, String separator) {
        Object value = values.get(column);
        if (value instanceof String list) {
            var parts = new ArrayList<String>();
            Arrays.stream(list.split(separator))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .forEach(parts::add);
            values.put(column, List.copyOf(parts));
        }
    }
}
