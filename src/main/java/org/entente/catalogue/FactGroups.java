package org.entente.catalogue;

import org.entente.cypher.GraphElements;
import org.entente.graph.Evidence.StoredClaim;
import org.entente.graph.Label;
import org.entente.graph.Language;
import org.entente.graph.Named;
import org.entente.graph.RelationType;
import org.entente.graph.SaidWhen;
import org.entente.graph.Subgraph.Edge;
import org.entente.graph.Subgraph.Node;
import org.entente.graph.Words;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Turns the rows of an entity's relations into sentences with their evidence. */
final class FactGroups {

    private final EntityNode subject;
    private final String subjectName;
    private final Words words;
    private final EvidenceBook book;

    FactGroups(EntityNode subject, String subjectName, Words words, EvidenceBook book) {
        this.subject = subject;
        this.subjectName = subjectName;
        this.words = words;
        this.book = book;
    }

    /** Most relevant type first. */
    List<FactGroup> of(List<Record> rows) {
        return rows.stream()
                .filter(row -> row.get("total").asInt() > 0)
                .map(this::group)
                .sorted(
                        Comparator.comparingInt((FactGroup group) ->
                                        words.vocabulary().relevance(group.type()))
                                .thenComparing(FactGroup::denied)
                                .thenComparing(FactGroup::direction, Comparator.reverseOrder()))
                .toList();
    }

    private FactGroup group(Record row) {
        String type = row.get("type").asString();
        String role = GraphElements.text(row, "role");
        boolean outward = row.get("outward").asBoolean();
        boolean symmetric =
                words.vocabulary().type(type).map(RelationType::symmetric).orElse(false);
        boolean denied = row.get("denied").asBoolean();
        Label label =
                words.vocabulary().sentence(type, role, outward).forSubject(subjectNamed().many());
        List<RelationText> relations =
                row.get("relations").asList(value -> relation(value, type, label));
        return new FactGroup(
                type,
                symmetric ? "both" : outward ? "out" : "in",
                role,
                denied ? denial(label) : label.verb(words.language()),
                denied,
                row.get("total").asInt(),
                relations.size(),
                relations);
    }

    private String denial(Label label) {
        return words.message("fact.denied", label.verb(words.language()));
    }

    private RelationText relation(Value value, String type, Label label) {
        Language language = words.language();
        Value relation = value.get("relation");
        Value end = value.get("other");
        Node other = GraphElements.node(end, GraphElements.text(end, "kind"), language);
        Named named = GraphElements.named(end, language);
        String lead = label.lead(language, named.article(), named.name());
        Edge edge =
                GraphElements.edge(
                        relation,
                        type,
                        value.get("source").asString(),
                        value.get("target").asString(),
                        words.vocabulary(),
                        language);
        var period = words.period(edge.from(), edge.to());
        List<String> ids = GraphElements.strings(relation, "claims");
        List<StoredClaim> claims = book.stored(ids);
        return new RelationText(
                edge.id(),
                new OtherEnd(
                        other.id(),
                        other.kind(),
                        other.name(),
                        other.acronym(),
                        other.asterisk(),
                        other.nameMissing()),
                lead,
                sentence(label, named),
                period == null ? null : period.text(),
                when(claims, edge),
                words.stages(GraphElements.strings(relation, "stages")),
                GraphElements.strings(relation, "basis").stream().map(book::reference).toList(),
                GraphElements.text(relation, "note_" + language.code()),
                edge.roleLabel(),
                edge.certainty(),
                relation.get("open_list").asBoolean(false),
                edge.oneSide() ? side(claims) : null,
                edge.denied(),
                edge.disagree(),
                edge.noDocument(),
                book.texts(ids));
    }

    private String sentence(Label label, Named other) {
        Language language = words.language();
        String text = subjectNamed().with(language) + " " + other.after(label, language) + ".";
        return text.substring(0, 1).toUpperCase(language.locale()) + text.substring(1);
    }

    private Named subjectNamed() {
        Language language = words.language();
        String article = language.eitherOf(subject.articleEn(), subject.articleFr());
        return Named.of(language, subjectName, article, Boolean.TRUE.equals(subject.pluralEn()));
    }

    private @Nullable Side side(List<StoredClaim> claims) {
        String id = claims.isEmpty() ? null : claims.getFirst().statedBy();
        if (id == null) {
            return null;
        }
        Named named = book.named(id);
        return new Side(id, named.lead(words.language()), named.name());
    }

    private @Nullable String when(List<StoredClaim> claims, Edge edge) {
        String attested = dates(claims, false);
        String denied = dates(claims, true);
        var parts = new java.util.ArrayList<String>();
        if (!attested.isEmpty()) {
            parts.add(words.message("when.attested", attested));
        }
        if (!denied.isEmpty()) {
            parts.add(words.message("when.denied", denied));
        }
        if (!attested.isEmpty() && edge.from() == null) {
            parts.add(words.message("when.start-unknown"));
        }
        String separator = words.language().choose("; ", "\u00a0; ");
        return parts.isEmpty() ? null : String.join(separator, parts);
    }

    private String dates(List<StoredClaim> claims, boolean denials) {
        return SaidWhen.dates(claims, denials).stream()
                .map(period -> period.toText(words.language()))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
