package org.entente.exchange.facts;

import org.entente.exchange.facts.Row.Rejected;
import org.entente.graph.EntityId;
import org.entente.graph.Identifiers;
import org.entente.graph.Period;
import org.entente.graph.Vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns a row into the fact that it states, or says why it cannot. */
public final class FactReader {

    private static final List<String> ENTITY_DATES =
            List.of("from", "to", "signed", "adopted", "in_force", "expires");

    private final Vocabulary vocabulary;
    private final References references;
    private final EvidenceReader evidence;
    private final RelationReader relations;

    public FactReader(Vocabulary vocabulary, References references) {
        this.vocabulary = vocabulary;
        this.references = references;
        this.evidence = new EvidenceReader(references);
        this.relations = new RelationReader(vocabulary, references, evidence);
    }

    /** The fact, or why it cannot be; the column is the one that the file has. */
    public StatedFact read(MappedRow mapped) throws Rejected {
        try {
            StatedFact fact = read(mapped.table(), mapped.row());
            return mapped.gentle() && fact.table() != TableKind.RELATIONS ? fact.asGentle() : fact;
        } catch (Rejected e) {
            throw new Rejected(mapped.origin(e.column()), e.key(), e.details());
        }
    }

    public StatedFact read(TableKind table, Row row) throws Rejected {
        return switch (table) {
            case DOCUMENTS -> document(row);
            case ENTITIES -> entity(row);
            case NAMES -> name(row);
            case RELATIONS -> relations.read(row);
            case FIGURES -> figure(row);
        };
    }

    private StatedFact document(Row row) throws Rejected {
        String id = identifier(row, "id");
        if (row.text("title_en") == null && row.text("title_fr") == null) {
            throw new Rejected("title_en", "import.row.title");
        }
        var values = Cells.copy(row, TableKind.DOCUMENTS);
        values.remove("id");
        Cells.checkDate(row, "date", values);
        Cells.split(values, "languages", ";");
        return new StatedFact(TableKind.DOCUMENTS, id, null, null, null, values, List.of());
    }

    private StatedFact entity(Row row) throws Rejected {
        String id = identifier(row, "id");
        var values = Cells.copy(row, TableKind.ENTITIES);
        values.remove("id");
        String kind = row.text("kind");
        values.remove("kind");
        if (kind == null) {
            references.kindOf("id", id);
        } else {
            checkKind(row, kind);
            references.checkKind(id, kind);
        }
        for (String column : ENTITY_DATES) {
            Cells.checkDate(row, column, values);
        }
        Cells.checkOrder("from", "to", values);
        checkMoment(row, "start");
        checkMoment(row, "end");
        Cells.stages(row, values, vocabulary);
        number(row, "latitude", values);
        number(row, "longitude", values);
        if (row.text("plural_en") != null) {
            values.put("plural_en", row.flag("plural_en"));
        }
        Long number = row.wholeNumber("number");
        if (number != null) {
            values.put("number", number);
        }
        return new StatedFact(
                TableKind.ENTITIES, id, kind, null, null, values, evidence.claims(row, id));
    }

    private void checkKind(Row row, String kind) throws Rejected {
        if (vocabulary.kind(kind).isEmpty()) {
            throw new Rejected("kind", "import.row.kind", kind);
        }
        if (row.text("name_en") == null && row.text("name_fr") == null) {
            throw new Rejected("name_en", "import.row.name");
        }
        String category = row.text("category");
        if (category != null
                && !vocabulary
                        .category(category)
                        .map(c -> c.kinds().contains(kind))
                        .orElse(false)) {
            throw new Rejected("category", "import.row.category", category, kind);
        }
    }

    private StatedFact name(Row row) throws Rejected {
        String entity = row.required("entity");
        references.kindOf("entity", entity);
        String text = row.required("text");
        String language = row.required("lang");
        String type = row.required("name_type");
        if (vocabulary.nameTypes().stream().noneMatch(term -> term.id().equals(type))) {
            throw new Rejected("name_type", "import.row.name-type", type);
        }
        var values = new LinkedHashMap<String, Object>();
        values.put("text", text);
        values.put("lang", language);
        values.put("type", type);
        for (String column : List.of("from", "to")) {
            Cells.checkDate(row, column, values);
        }
        String id = Identifiers.name(entity, text, language, type);
        return new StatedFact(TableKind.NAMES, id, null, entity, null, values, List.of());
    }

    private StatedFact figure(Row row) throws Rejected {
        String entity = row.required("entity");
        references.kindOf("entity", entity);
        String measure = row.required("measure");
        if (vocabulary.measure(measure).isEmpty()) {
            throw new Rejected("measure", "import.row.measure", measure);
        }
        row.required("value");
        var values = Cells.copy(row, TableKind.FIGURES);
        values.remove("entity");
        values.remove("figure_as_of");
        values.put("value", Optional.ofNullable(row.wholeNumber("value")).orElseThrow());
        Period asOf = row.period("figure_as_of");
        if (asOf != null) {
            Cells.putDate(values, "as_of", asOf);
        }
        String id =
                Identifiers.figure(
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
            throw new Rejected(column, "import.row.id", id);
        }
        return id;
    }

    private static void checkMoment(Row row, String column) throws Rejected {
        String value = row.text(column);
        if (value == null) {
            return;
        }
        try {
            java.time.LocalDateTime.parse(value);
        } catch (java.time.DateTimeException e) {
            throw new Rejected(column, "import.row.moment", value);
        }
        if (row.text("timezone") == null) {
            throw new Rejected("timezone", "import.row.timezone", column);
        }
    }

    private static void number(Row row, String column, Map<String, Object> values) throws Rejected {
        Double value = row.decimal(column);
        if (value != null) {
            values.put(column, value);
        }
    }
}
