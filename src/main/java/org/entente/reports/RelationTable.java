package org.entente.reports;

import org.entente.graph.SaidWhen;
import org.entente.graph.Typography;
import org.entente.graph.Words.PeriodText;
import org.entente.reports.document.Text;
import org.entente.reports.writing.Author;
import org.entente.reports.writing.Fact;
import org.entente.reports.writing.Line;
import org.entente.reports.writing.Party;
import org.entente.reports.writing.Prose;
import org.entente.reports.writing.Stated;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The relations of a party by their type and role: a few as sentences, many as a table. */
final class RelationTable {

    /** As sentences, at most; a reader finds a name among more in a table. */
    private static final int SENTENCES = 3;

    private final Author author;
    private final Prose prose;
    private final Party subject;
    private final Comparator<Fact> byName;

    RelationTable(Author author, Prose prose, Party subject) {
        this.author = author;
        this.prose = prose;
        this.subject = subject;
        this.byName =
                Comparator.comparing((Fact fact) -> fact.other(subject.id()), author.byName())
                        .thenComparing(Fact::id);
    }

    /**
     * @param id of its tables, with a number
     */
    void write(Composition.Part part, String id, List<Fact> relations) {
        for (List<Fact> facts : groups(relations)) {
            if (facts.size() <= SENTENCES) {
                part.paragraph(prose.sentences(facts, subject.id(), false));
            } else {
                table(part, id + "-" + part.size(), facts);
            }
        }
    }

    /** By type, direction and role, in the vocabulary's order, then the larger first. */
    private List<List<Fact>> groups(List<Fact> relations) {
        var groups = new LinkedHashMap<List<Object>, List<Fact>>();
        for (Fact fact : relations) {
            List<Object> key =
                    List.of(
                            fact.type(),
                            isForward(fact),
                            Objects.requireNonNullElse(fact.role(), ""));
            groups.computeIfAbsent(key, one -> new ArrayList<>()).add(fact);
        }
        return groups.values().stream()
                .sorted(
                        Comparator.comparingInt((List<Fact> facts) ->
                                        author.vocabulary().relevance(facts.getFirst().type()))
                                .thenComparing(facts -> -facts.size()))
                .toList();
    }

    private void table(Composition.Part part, String id, List<Fact> facts) {
        Fact first = facts.getFirst();
        String what =
                author.vocabulary()
                        .sentence(first.type(), first.role(), isForward(first))
                        .forSubject(subject.name().many())
                        .verb(author.language());
        String caption =
                author.line()
                        .the(subject)
                        .say(" ")
                        .say(what)
                        .say(author.message("report.relations.count", facts.size()))
                        .sentence()
                        .plain();
        part.table(
                id,
                caption,
                Stream.of("name", "period", "said", "note")
                        .map(column -> author.message("report.relations." + column))
                        .toList(),
                facts.stream().sorted(byName).map(this::row).toList());
    }

    private List<Text> row(Fact fact) {
        PeriodText period = author.words().period(fact.from(), fact.to());
        Line name = author.line().name(fact.other(subject.id())).cite(List.of(fact));
        return List.of(
                name.text(),
                period == null ? author.notStated() : author.line().say(period.text()).text(),
                said(fact),
                note(fact));
    }

    /** The dates that its sources speak of. */
    Text said(Fact fact) {
        var dates = new LinkedHashMap<String, Boolean>();
        for (boolean denial : List.of(false, true)) {
            SaidWhen.dates(author.evidence().claims(Stated.claims(List.of(fact))), denial)
                    .forEach(date -> dates.putIfAbsent(date.toText(author.language()), denial));
        }
        List<String> texts = dates.entrySet().stream().map(this::said).toList();
        return texts.isEmpty()
                ? author.notStated()
                : author.line().say(Typography.join(author.language(), texts)).text();
    }

    private String said(Map.Entry<String, Boolean> date) {
        return date.getValue()
                ? author.message("report.relations.denied", date.getKey())
                : date.getKey();
    }

    /** Stages and notes. */
    Text note(Fact fact) {
        List<String> parts =
                Stream.concat(
                                author.words().stages(fact.stages()).stream().map(prose::stage),
                                prose.note(fact).stream())
                        .toList();
        String none = author.message("report.relations.none");
        return author.line()
                .say(
                        parts.isEmpty()
                                ? fact.claims().isEmpty()
                                        ? author.message("report.no-document")
                                        : none
                                : String.join(author.message("report.separator"), parts))
                .text();
    }

    private boolean isForward(Fact fact) {
        return fact.source().id().equals(subject.id());
    }
}
