package org.entente.reports;

import org.entente.graph.EventTime;
import org.entente.graph.Words.PeriodText;
import org.entente.reports.document.Text;
import org.entente.reports.writing.Author;
import org.entente.reports.writing.Fact;
import org.entente.reports.writing.Line;
import org.entente.reports.writing.Party;
import org.entente.reports.writing.Prose;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Events in the order of their dates: when, what, who organises and who supports. */
final class EventTable {

    /** The undated come last. */
    static final Comparator<EventFacts> OLDEST_FIRST =
            Comparator.comparing((EventFacts one) -> date(one.event()))
                    .thenComparing(one -> one.event().key());

    private final Author author;
    private final Prose prose;

    EventTable(Author author, Prose prose) {
        this.author = author;
        this.prose = prose;
    }

    /**
     * @param id of the table
     */
    void write(Composition.Part part, String id, Collection<EventFacts> events) {
        part.table(
                id,
                author.message("report.events.caption"),
                List.of(
                        author.message("report.events.when"),
                        author.message("report.events.what"),
                        author.message("report.events.organisers"),
                        author.message("report.events.supporters"),
                        author.message("report.events.others")),
                events.stream().sorted(OLDEST_FIRST).map(this::row).toList());
    }

    private List<Text> row(EventFacts event) {
        Party party = event.event();
        return List.of(
                when(party, author.line()).text(),
                author.line().name(party).cite(List.of(party)).text(),
                named(event, "ORGANISES"),
                named(event, "SUPPORTS"),
                others(event));
    }

    /** Day and time in words. */
    Line when(Party event, Line line) {
        EventTime time =
                EventTime.of(event.text("start"), event.text("end"), event.text("timezone"));
        if (time != null) {
            return line.say(time.toText(author.language()));
        }
        PeriodText period = author.words().period(event.text("from"), event.text("to"));
        return line.say(period == null ? author.message("report.not-stated") : period.text());
    }

    static String date(Party event) {
        String start = event.text("start");
        String from = event.text("from");
        return start != null ? start : from != null ? from : "9999";
    }

    /** In the order of the source. */
    private Text named(EventFacts event, String type) {
        List<Fact> facts = event.facts().stream().filter(fact -> fact.type().equals(type)).toList();
        return facts.isEmpty()
                ? author.notStated()
                : author.line().names(facts.stream().map(Fact::source).toList()).cite(facts).text();
    }

    private Text others(EventFacts event) {
        List<List<Fact>> facts =
                event.facts().stream()
                        .filter(fact -> !List.of("ORGANISES", "SUPPORTS").contains(fact.type()))
                        .map(List::of)
                        .toList();
        return prose.predicates(event.event(), facts);
    }
}
