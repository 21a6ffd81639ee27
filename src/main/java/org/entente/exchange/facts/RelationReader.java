package org.entente.exchange.facts;

import org.entente.exchange.facts.Row.Rejected;
import org.entente.graph.Identifiers;
import org.entente.graph.RelationType;
import org.entente.graph.Vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns a row of the table of relations into the relation that it states. */
final class RelationReader {

    private final Vocabulary vocabulary;
    private final References references;
    private final EvidenceReader evidence;

    RelationReader(Vocabulary vocabulary, References references, EvidenceReader evidence) {
        this.vocabulary = vocabulary;
        this.references = references;
        this.evidence = evidence;
    }

    StatedFact read(Row row) throws Rejected {
        String typeId = row.required("type");
        RelationType type =
                vocabulary
                        .type(typeId)
                        .orElseThrow(() -> new Rejected("type", "import.row.type", typeId));
        String source = row.required("source");
        String target = row.required("target");
        checkEnds(type, source, target);
        boolean turned = type.symmetric() && source.compareTo(target) > 0;
        String from = turned ? target : source;
        String to = turned ? source : target;
        String role = row.text("role");
        if (role != null && vocabulary.role(typeId, role).isEmpty()) {
            throw new Rejected("role", "import.row.role", role, typeId);
        }
        var values = Cells.copy(row, TableKind.RELATIONS);
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
            throw new Rejected("target", "import.row.itself", target);
        }
        if (!type.allows(fromKind, toKind)) {
            throw new Rejected(
                    "type", "import.row.ends", type.id(), source, fromKind, target, toKind);
        }
    }

    private void relationDetails(Row row, Map<String, Object> values) throws Rejected {
        for (String column : List.of("from", "to")) {
            Cells.checkDate(row, column, values);
        }
        Cells.checkOrder("from", "to", values);
        Cells.stages(row, values, vocabulary);
        Cells.split(values, "basis", ";");
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
            throw new Rejected("certainty", "import.row.certainty", certainty);
        }
        values.put("certainty", certainty);
    }
}
