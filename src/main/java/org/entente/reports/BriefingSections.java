package org.entente.reports;

import org.entente.graph.Period;
import org.entente.reports.Composition.Part;
import org.entente.reports.document.Section;
import org.entente.reports.document.Text;
import org.entente.reports.writing.Author;
import org.entente.reports.writing.Fact;
import org.entente.reports.writing.Line;
import org.entente.reports.writing.Party;
import org.entente.reports.writing.Prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The sections of a briefing: one for each partner, then room for the points to raise. */
final class BriefingSections {

    /** Written for each partner. */
    private static final List<String> EACH =
            List.of("basis", "contact", "work", "dates", "commitments");

    /** Of those that may be left out, in their order. */
    static final List<String> IDS =
            Stream.concat(EACH.stream(), Stream.of("points", "unknown", "trace")).toList();

    /** Lines to write on: for one partner, and for each of several. */
    private static final int LINES = 8;

    private static final int LINES_EACH = 3;

    private final ReportOrder order;
    private final Author author;
    private final List<Partnership> read;
    private final Composition composition;
    private Prose prose;

    BriefingSections(ReportOrder order, Author author, List<Partnership> read) {
        this.order = order;
        this.author = author;
        this.read = read;
        this.composition = new Composition(author, order.without());
        this.prose = new Prose(author, read.getFirst().mentioned());
    }

    List<Section> write() {
        read.forEach(this::write);
        if (composition.wants("points")) {
            points();
        }
        if (composition.wants("unknown")) {
            unknown();
        }
        if (composition.wants("trace")) {
            Traceability.write(composition, author);
        }
        return composition.sections();
    }

    private void write(Partnership partnership) {
        Party partner = partnership.partner();
        prose = new Prose(author, partnership.mentioned());
        Part head =
                composition.section(
                        "partner-" + partner.id(),
                        author.title(partner),
                        author.message("report.section.identity.empty"));
        head.paragraph(prose.introduction(partner, partnership.within(partner)));
        head.close();
        for (String id : composition.wanted(EACH)) {
            Part part = composition.part(id, id + "-" + partner.id());
            write(id, part, partnership);
            part.close();
        }
    }

    private void write(String id, Part part, Partnership partnership) {
        switch (id) {
            case "basis" -> basis(part, partnership);
            case "contact" -> contact(part, partnership);
            case "work" -> new Works(partnership).write(part, author, prose);
            case "dates" -> dates(part, partnership);
            case "commitments" ->
                    new PartnershipLimits(partnership, author, prose).openPromises(part);
            default -> throw new IllegalArgumentException(id);
        }
    }

    /** What is between the two, and the instruments that it rests on. */
    private void basis(Part part, Partnership partnership) {
        String subject = partnership.subject().id();
        part.paragraph(prose.sentences(partnership.direct(), subject, true));
        if (partnership.instruments().isEmpty()) {
            part.say(author.message("report.section.instruments.empty"));
            return;
        }
        Line line = author.line().say(author.message("report.by-partner.instruments"));
        String separator = "";
        for (InstrumentFacts one :
                partnership.instruments().stream().sorted(InstrumentTable.OLDEST_FIRST).toList()) {
            String date = author.words().date(InstrumentTable.knownDate(one.instrument()));
            line.say(separator)
                    .name(one.instrument())
                    .say(date == null ? "" : " (" + date + ")")
                    .cite(
                            one.instrument().claims().isEmpty()
                                    ? one.facts()
                                    : List.of(one.instrument()));
            separator = author.message("report.separator");
        }
        part.paragraph(line.say(".").text());
    }

    /** The newest event that both took part in, before the day of the data. */
    private void contact(Part part, Partnership partnership) {
        events(partnership)
                .filter(one -> days(one).max().orElse(Long.MAX_VALUE) <= order.day().toEpochDay())
                .reduce((one, later) -> later)
                .ifPresent(last -> event(part, partnership, last));
    }

    /** Events to come, and the days on which instruments end. */
    private void dates(Part part, Partnership partnership) {
        events(partnership)
                .filter(one -> days(one).min().orElse(Long.MIN_VALUE) > order.day().toEpochDay())
                .forEach(next -> event(part, partnership, next));
        for (InstrumentFacts one : partnership.instruments()) {
            Party instrument = one.instrument();
            String end = instrument.text("expires");
            if (end != null
                    && Period.tryParse(end)
                            .map(days -> days.max().orElse(0) > order.day().toEpochDay())
                            .orElse(false)) {
                part.paragraph(
                        author.line()
                                .say(author.message("property.expires"))
                                .say(" ")
                                .say(String.valueOf(author.words().date(end)))
                                .say(author.message("report.colon"))
                                .name(instrument)
                                .stop(List.of(instrument))
                                .sentence());
            }
        }
    }

    /** Dated events of both, through their parents too, oldest first. */
    private Stream<EventFacts> events(Partnership partnership) {
        return partnership.events().stream()
                .filter(one -> Window.days(EventTable.date(one.event())).isPresent())
                .sorted(EventTable.OLDEST_FIRST);
    }

    /** Of an event that is dated. */
    private static Period days(EventFacts event) {
        return Window.days(EventTable.date(event.event())).orElseThrow();
    }

    private void event(Part part, Partnership partnership, EventFacts event) {
        Party party = event.event();
        Set<String> sides = partnership.sides();
        List<Fact> facts =
                event.facts().stream()
                        .filter(fact -> sides.contains(fact.other(party.id()).id()))
                        .toList();
        var sentences = new ArrayList<Text>();
        sentences.add(
                new EventTable(author, prose)
                        .when(party, author.line())
                        .say(author.message("report.colon"))
                        .name(party)
                        .stop(List.of(party))
                        .sentence());
        sentences.addAll(prose.sentences(facts, party.id(), false));
        part.paragraph(sentences);
    }

    private void points() {
        Part part = composition.section("points");
        if (read.size() == 1) {
            part.lines(LINES);
            return;
        }
        for (Partnership one : read) {
            part.say(author.title(one.partner()));
            part.lines(LINES_EACH);
        }
    }

    private void unknown() {
        Part part = composition.section("unknown");
        for (Partnership one : read) {
            new PartnershipLimits(one, author, new Prose(author, one.mentioned())).gaps(part);
        }
        part.close();
    }
}
