package org.entente.reports;

import org.entente.graph.Vocabulary.Measure;
import org.entente.reports.document.Text;
import org.entente.reports.writing.Author;
import org.entente.reports.writing.Fact;
import org.entente.reports.writing.Party;
import org.jspecify.annotations.Nullable;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Figures by measure and date, all of them with their sources, and what the graph counts itself.
 */
final class NumberTable {

    private final Author author;

    NumberTable(Author author) {
        this.author = author;
    }

    /**
     * @param relations all relations of the subject; null where only some of them were read, so
     *     that nothing can be counted
     */
    void write(
            Composition.Part part,
            Party subject,
            List<StatedNumber> numbers,
            @Nullable Collection<Fact> relations) {
        var rows = new ArrayList<List<Text>>();
        for (Measure measure : author.vocabulary().measures()) {
            numbers.stream()
                    .filter(one -> one.measure().equals(measure.id()))
                    .forEach(one -> rows.add(row(measure, one)));
        }
        List<String> columns =
                Stream.of("measure", "number", "date", "remark")
                        .map(column -> author.message("report.figures." + column))
                        .toList();
        part.table("figures", author.message("report.figures.caption"), columns, rows);
        if (relations != null) {
            author.vocabulary()
                    .measures()
                    .forEach(measure -> counted(part, subject, measure, numbers, relations));
        }
    }

    private List<Text> row(Measure measure, StatedNumber number) {
        String date = author.words().date(number.asOf());
        String none = author.message("report.relations.none");
        return List.of(
                author.line().say(measure.label().in(author.language())).text(),
                author.line().say(printed(number.value())).cite(List.of(number)).text(),
                date == null ? author.notStated() : author.line().say(date).text(),
                author.line().say(number.qualifier() == null ? none : number.qualifier()).text());
    }

    private String printed(long value) {
        return NumberFormat.getInstance(author.language().locale()).format(value);
    }

    /** What is stated beside what the graph names one by one. */
    private void counted(
            Composition.Part part,
            Party subject,
            Measure measure,
            List<StatedNumber> numbers,
            Collection<Fact> relations) {
        var counts = measure.counts();
        var stated = new TreeSet<Long>();
        numbers.stream()
                .filter(one -> one.measure().equals(measure.id()))
                .forEach(one -> stated.add(one.value()));
        if (counts == null || stated.isEmpty()) {
            return;
        }
        List<Fact> named =
                relations.stream()
                        .filter(fact -> fact.type().equals(counts.type()))
                        .filter(fact -> fact.target().id().equals(subject.id()))
                        .filter(fact -> counts.roles().contains(fact.role()))
                        .filter(fact -> counts.kinds().contains(fact.source().kind()))
                        .filter(fact -> !fact.denied())
                        .toList();
        long members = named.stream().map(fact -> fact.source().id()).distinct().count();
        part.say(
                author.message(
                        "report.figures.counted",
                        measure.label().in(author.language()),
                        author.joined(stated.stream().map(this::printed).toList()),
                        members));
    }
}
