package org.entente.reports;

import org.entente.graph.Words.PeriodText;
import org.entente.reports.document.Text;
import org.entente.reports.writing.Author;
import org.entente.reports.writing.Fact;
import org.entente.reports.writing.Prose;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Relations of one type between any entities: each as a bare statement, then when and since when.
 */
final class StatementTable {

    private final Author author;
    private final Prose prose;

    StatementTable(Author author, Prose prose) {
        this.author = author;
        this.prose = prose;
    }

    /**
     * @param type id of the relation type; nothing is written where there is none of it
     */
    void write(Composition.Part part, String type, List<Fact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        String what = author.vocabulary().sentence(type, null, true).verb(author.language());
        part.table(
                "relations-" + type.toLowerCase(Locale.ROOT),
                author.line()
                        .say(what)
                        .say(author.message("report.relations.count", facts.size()))
                        .sentence()
                        .plain(),
                Stream.of("statement", "period", "said", "note")
                        .map(column -> author.message("report.relations." + column))
                        .toList(),
                facts.stream().map(this::row).toList());
    }

    private List<Text> row(Fact fact) {
        PeriodText period = author.words().period(fact.from(), fact.to());
        var table = new RelationTable(author, prose, fact.source());
        return List.of(
                prose.clause(author.line(), List.of(fact), fact.source().id())
                        .cite(List.of(fact))
                        .sentence(),
                period == null ? author.notStated() : author.line().say(period.text()).text(),
                table.said(fact),
                table.note(fact));
    }
}
