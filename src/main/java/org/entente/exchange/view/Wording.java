package org.entente.exchange.view;

import static org.entente.cypher.GraphElements.text;

import org.entente.cypher.GraphElements;
import org.entente.cypher.StoredEvidence;
import org.entente.cypher.StoredRelations.Stored;
import org.entente.exchange.view.TakenView.Entity;
import org.entente.exchange.view.TakenView.Mark;
import org.entente.exchange.view.TakenView.Relation;
import org.entente.graph.Evidence.StoredClaim;
import org.entente.graph.Kind;
import org.entente.graph.Label;
import org.entente.graph.Language;
import org.entente.graph.Named;
import org.entente.graph.SaidWhen;
import org.entente.graph.Subgraph.Edge;
import org.entente.graph.Subgraph.Node;
import org.entente.graph.Typography;
import org.entente.graph.Words;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Turns what is stored into words of one language. */
final class Wording {

    private static final int LONGEST_LABEL = 80;

    private final Words words;
    private final Map<String, Value> stored;
    private final Map<String, Entity> entities = new LinkedHashMap<>();

    Wording(Words words, Map<String, Value> stored, CheckedView asked) {
        this.words = words;
        this.stored = stored;
        stored.forEach((id, value) -> entities.put(id, entity(value, asked)));
    }

    List<Entity> entities() {
        return List.copyOf(entities.values());
    }

    Entity entity(String id) {
        return Objects.requireNonNull(entities.get(id));
    }

    /** "* All reference to ...", once each, in the order of the entities. */
    List<String> notes(List<Entity> ordered) {
        return ordered.stream().map(Entity::note).filter(Objects::nonNull).distinct().toList();
    }

    private Entity entity(Value value, CheckedView asked) {
        Language language = words.language();
        String kind = text(value, "kind");
        Node node = GraphElements.node(value, kind, language);
        String note = text(value, "name_note_" + language.code());
        if (note == null) {
            note = text(value, "name_note_" + language.other().code());
        }
        String name = XmlCharacters.only(node.name());
        String acronym = clean(node.acronym());
        var period = words.period(node.from(), node.to());
        return new Entity(
                node.id(),
                kind == null ? "" : kind,
                kindLabel(kind),
                clean(node.category()),
                name,
                clean(text(value, "name_en")),
                clean(text(value, "name_fr")),
                acronym,
                shortened(acronym == null ? name : acronym) + (note == null ? "" : "*"),
                node.nameMissing(),
                clean(note),
                node.collective(),
                node.from(),
                node.to(),
                period == null ? null : period.text(),
                clean(text(value, "description_" + language.code())),
                clean(text(value, "url")),
                clean(text(value, "wikidata")),
                asked.places().get(node.id()),
                asked.focus().contains(node.id()));
    }

    private String kindLabel(@Nullable String kind) {
        return words.vocabulary()
                .kind(kind == null ? "" : kind)
                .map(Kind::label)
                .map(label -> label.in(words.language()))
                .orElse(kind == null ? "" : kind);
    }

    /** A picture has more room than the canvas, but not for everything. */
    private static String shortened(String text) {
        if (text.length() <= LONGEST_LABEL) {
            return text;
        }
        int end = text.offsetByCodePoints(0, Math.min(LONGEST_LABEL, codePoints(text)));
        return text.substring(0, end).replaceFirst("[\\s(,]+\\S*$", "") + "…";
    }

    private static int codePoints(String text) {
        return text.codePointCount(0, text.length());
    }

    Relation relation(Stored one, StoredEvidence evidence, SourceNumbers numbers) {
        Language language = words.language();
        Entity source = entity(one.source().get("id").asString());
        Entity target = entity(one.target().get("id").asString());
        String type = one.relation().type();
        Edge edge =
                GraphElements.edge(
                        one.relation(),
                        type,
                        source.id(),
                        target.id(),
                        words.vocabulary(),
                        language);
        List<StoredClaim> claims = evidence.claims(GraphElements.strings(one.relation(), "claims"));
        var period = words.period(edge.from(), edge.to());
        return new Relation(
                edge.id(),
                type,
                edge.label(),
                edge.role(),
                edge.roleLabel(),
                source,
                target,
                sentence(edge, period == null ? null : period.text(), claims),
                edge.from(),
                edge.to(),
                period == null ? null : period.text(),
                edge.certainty(),
                mark(edge),
                edge.oneSide(),
                numbers.of(claims),
                claims);
    }

    private static Mark mark(Edge edge) {
        if (edge.denied()) {
            return Mark.DENIED;
        }
        if (edge.disagree()) {
            return Mark.DISAGREE;
        }
        return edge.noDocument() ? Mark.NO_DOCUMENT : Mark.CITED;
    }

    /** "The Pompidou Group cooperates with CICAD (since 2006, attested 12 April 2021)." */
    private String sentence(Edge edge, @Nullable String period, List<StoredClaim> claims) {
        Mark mark = mark(edge);
        String clause = clause(edge);
        String text =
                switch (mark) {
                    case DENIED -> words.message("report.denied", at(claims, true)) + clause;
                    case DISAGREE ->
                            words.message("report.differ.open")
                                    + clause
                                    + words.message(
                                            "report.differ.close",
                                            at(claims, false),
                                            at(claims, true));
                    case CITED, NO_DOCUMENT -> clause;
                };
        List<String> remarks = remarks(edge, period, claims);
        if (!remarks.isEmpty()) {
            text += aside(text, String.join(", ", remarks));
        }
        return XmlCharacters.only(Typography.of(words.language(), capitalised(text) + "."));
    }

    /** In brackets, unless there are some already. */
    private static String aside(String text, String remarks) {
        boolean bracketed = text.endsWith(")") || remarks.contains("(");
        return bracketed ? ", " + remarks : " (" + remarks + ")";
    }

    private String clause(Edge edge) {
        Language language = words.language();
        Named subject = named(edge.source());
        Label label =
                words.vocabulary()
                        .sentence(edge.type(), edge.role(), true)
                        .forSubject(subject.many());
        return subject.with(language) + " " + named(edge.target()).after(label, language);
    }

    /** Without them a reader would take what was so in 2000 for what is so. */
    private List<String> remarks(Edge edge, @Nullable String period, List<StoredClaim> claims) {
        var remarks = new ArrayList<String>();
        if (period != null) {
            remarks.add(period);
        }
        Mark mark = mark(edge);
        List<String> dates =
                SaidWhen.dates(claims, false).stream()
                        .filter(date -> !date.toString().equals(edge.from()))
                        .filter(date -> !date.toString().equals(edge.to()))
                        .map(date -> date.toText(words.language()))
                        .distinct()
                        .toList();
        if (mark == Mark.CITED && !dates.isEmpty()) {
            remarks.add(words.message("when.attested", Typography.join(words.language(), dates)));
        }
        if (mark == Mark.NO_DOCUMENT) {
            remarks.add(words.message("export.mark.no-document"));
        }
        if (edge.certainty().equals("inferred")) {
            remarks.add(words.message("export.mark.inferred"));
        }
        return remarks;
    }

    /** "as at 8 March 2000 and in 2020"; "without a date". */
    private String at(List<StoredClaim> claims, boolean denials) {
        List<String> dates =
                SaidWhen.dates(claims, denials).stream()
                        .map(date -> date.toAt(words.language()))
                        .distinct()
                        .toList();
        return dates.isEmpty()
                ? words.message("report.undated")
                : Typography.join(words.language(), dates);
    }

    private String capitalised(String text) {
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(words.language().locale())
                + text.substring(first);
    }

    private Named named(String id) {
        return GraphElements.named(Objects.requireNonNull(stored.get(id)), words.language());
    }

    private static @Nullable String clean(@Nullable String text) {
        return text == null ? null : XmlCharacters.only(text);
    }
}
