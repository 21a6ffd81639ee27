package org.entente.reports;

import org.entente.graph.Evidence.StoredClaim;
import org.entente.graph.Period;
import org.entente.reports.Composition.Part;
import org.entente.reports.document.Section;
import org.entente.reports.writing.Author;
import org.entente.reports.writing.Fact;
import org.entente.reports.writing.Party;
import org.entente.reports.writing.Prose;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;

/** The sections of the report on gaps. */
final class GapsSections {

    static final List<String> IDS =
            List.of(
                    "uninstrumented",
                    "figures",
                    "differ",
                    "bare",
                    "stale",
                    "themes",
                    "unknown",
                    "trace",
                    ProfileReport.PICTURES);

    /** After so many years without a new statement, someone should look. */
    private static final int STALE_YEARS = 5;

    private static final Set<String> COOPERATION = Set.of("COOPERATES_WITH");

    private final Profile read;
    private final List<ThemeWork> themes;
    private final Author author;
    private final Prose prose;
    private final Party subject;
    private final LocalDate stale;
    private final Composition composition;

    GapsSections(Profile read, List<ThemeWork> themes, Author author, ReportOrder order) {
        this.read = read;
        this.themes = themes;
        this.author = author;
        this.prose = new Prose(author, read.mentioned());
        this.subject = read.subject();
        this.stale = end(order).minusYears(STALE_YEARS);
        this.composition = new Composition(author, order.without());
    }

    /** The end of the period; the day of the data where it is open. */
    private static LocalDate end(ReportOrder order) {
        Period to = order.window().to();
        return to == null || to.max().isEmpty()
                ? order.day()
                : LocalDate.ofEpochDay(to.max().getAsLong());
    }

    List<Section> write() {
        composition.wanted(IDS).forEach(this::write);
        return composition.sections();
    }

    private void write(String id) {
        switch (id) {
            case "uninstrumented" -> facts(id, this::hasNoInstrument);
            case "figures" -> figures();
            case "differ" -> facts(id, Fact::contradicted);
            case "bare" -> facts(id, fact -> fact.claims().isEmpty());
            case "stale" -> stale();
            case "themes" -> themes();
            case "unknown" -> unknown();
            case "trace" -> Traceability.write(composition, author);
            case ProfileReport.PICTURES -> {} // They stand within the others.
            default -> throw new IllegalArgumentException(id);
        }
    }

    private void facts(String id, Predicate<Fact> which) {
        Part part = composition.section(id);
        List<Fact> facts = read.relations().stream().filter(which).toList();
        new RelationTable(author, prose, subject).write(part, id, facts);
        part.close();
    }

    /** Cooperation without a basis, and without an instrument that both are joined to. */
    private boolean hasNoInstrument(Fact fact) {
        String partner = fact.other(subject.id()).id();
        return COOPERATION.contains(fact.type())
                && !fact.denied()
                && fact.basis().isEmpty()
                && read.instruments().stream()
                        .noneMatch(one -> joins(one, partner) && joins(one, subject.id()));
    }

    private static boolean joins(InstrumentFacts instrument, String party) {
        return instrument.facts().stream()
                .anyMatch(fact -> fact.joins(instrument.instrument().id(), party));
    }

    private void figures() {
        Part part = composition.section("figures");
        new NumberTable(author)
                .write(part, subject, read.numbers(), read.whole() ? read.relations() : null);
        part.close();
    }

    private void stale() {
        Part part = composition.section("stale");
        List<Fact> facts = read.relations().stream().filter(this::isStale).toList();
        if (!facts.isEmpty()) {
            part.say(
                    author.message(
                            "report.gaps.stale",
                            facts.size(),
                            Period.parse(stale.toString()).toText(author.language())));
        }
        new RelationTable(author, prose, subject).write(part, "stale", facts);
        part.close();
    }

    /** Still open, and no source speaks of a day since. */
    private boolean isStale(Fact fact) {
        OptionalLong newest =
                author.evidence().claims(fact.claims()).stream()
                        .map(StoredClaim::asOf)
                        .filter(Objects::nonNull)
                        .mapToLong(date -> date.max().orElse(Long.MAX_VALUE))
                        .max();
        return fact.to() == null
                && !fact.denied()
                && newest.isPresent()
                && newest.getAsLong() < stale.toEpochDay();
    }

    private void themes() {
        Part part = composition.section("themes");
        var table = new ThemeTable(author);
        if (composition.wants(ProfileReport.PICTURES)) {
            table.picture(themes).ifPresent(part::figure);
        }
        table.write(part, themes);
        part.close();
    }

    private void unknown() {
        Part part = composition.section("unknown");
        var gaps = new Gaps(author, prose, part, subject.id());
        gaps.instruments(read.instruments());
        gaps.newest(read.facts());
        gaps.leftOut(read.leftOut());
        gaps.cut(read.cut());
        part.close();
    }
}
