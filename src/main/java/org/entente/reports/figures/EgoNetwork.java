package org.entente.reports.figures;

import org.entente.graph.Typography;
import org.entente.layout.Layouts;
import org.entente.reports.document.Block.Figure;
import org.entente.reports.document.Text;
import org.entente.reports.writing.Author;
import org.entente.reports.writing.Fact;
import org.entente.reports.writing.Line;
import org.entente.reports.writing.Party;
import org.entente.reports.writing.Stated;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** A party and those nearest to it, drawn as the explorer draws them. */
public final class EgoNetwork {

    private final Author author;
    private final Layouts layouts;

    public EgoNetwork(Author author, Layouts layouts) {
        this.author = author;
        this.layouts = layouts;
    }

    /**
     * The subject with at most 29 others; who is left out is said.
     *
     * @param id of the figure, once in a report
     * @param facts with the subject at an end, and between others, in any order
     * @return nothing where nobody is linked to the subject
     */
    public Optional<Figure> of(String id, Party subject, Collection<Fact> facts) {
        var ego = Ego.of(author, subject, facts);
        if (ego.parties().size() < 2) {
            return Optional.empty();
        }
        var framing =
                new Framing(author, id, author.message("figure.ego.title", subject.name().name()));
        framing.column(author.message("figure.ego.party"));
        framing.column(author.message("figure.ego.kind"));
        framing.column(author.message("figure.ego.relation"));
        ego.parties().stream().skip(1).forEach(party -> framing.row(row(ego, party)));
        if (!ego.hidden().isEmpty()) {
            framing.remark(hidden(ego));
        }
        var stated = new ArrayList<Stated>(ego.facts());
        var drawing = new EgoDrawing(author, layouts, ego);
        return Optional.of(
                framing.around(
                        drawing.width(), drawing.height(), drawing.marks(), alt(ego), stated));
    }

    private List<Text> row(Ego ego, Party party) {
        var groups = new LinkedHashMap<List<Object>, List<Fact>>();
        for (Fact fact : ego.with(party)) {
            List<Object> key = new ArrayList<>(List.of(fact.type(), fact.source().id()));
            key.add(fact.role());
            key.add(fact.denied() && !fact.stated());
            groups.computeIfAbsent(key, one -> new ArrayList<>()).add(fact);
        }
        return List.of(
                author.line().name(party).text(),
                said(
                        author.vocabulary()
                                .kind(party.kind())
                                .map(kind -> kind.label().in(author.language()))
                                .orElse(party.kind())),
                relations(party, groups.values()));
    }

    private Text relations(Party party, Collection<List<Fact>> groups) {
        Line line = author.line();
        String separator = "";
        for (List<Fact> facts : groups) {
            Fact first = facts.getFirst();
            line.say(separator);
            if (first.denied()) {
                line.say(
                        author.message(
                                first.stated() ? "figure.ego.disagree" : "figure.ego.denied"));
            }
            boolean forward = first.source().id().equals(party.id());
            line.verb(
                            author.vocabulary()
                                    .sentence(first.type(), first.role(), forward)
                                    .forSubject(party.name().many()),
                            List.of(first.other(party.id())))
                    .cite(facts);
            separator = author.message("report.separator");
        }
        return line.text();
    }

    private Text said(String words) {
        return author.line().say(words).text();
    }

    private String hidden(Ego ego) {
        List<String> kinds =
                ego.hidden().entrySet().stream()
                        .map(entry ->
                                entry.getValue()
                                        + "\u00a0"
                                        + (entry.getValue() > 1
                                                        ? entry.getKey().many()
                                                        : entry.getKey().label())
                                                .in(author.language())
                                                .toLowerCase(author.language().locale()))
                        .toList();
        return author.message("figure.ego.hidden", Typography.join(author.language(), kinds));
    }

    private String alt(Ego ego) {
        List<String> nearest =
                ego.parties().stream().skip(1).limit(5).map(one -> one.name().name()).toList();
        return author.message(
                "figure.ego.alt",
                ego.subject().name().name(),
                ego.parties().size() - 1,
                ego.facts().size(),
                Typography.join(author.language(), nearest));
    }
}
