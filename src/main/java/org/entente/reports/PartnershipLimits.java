package org.entente.reports;

import org.entente.graph.Evidence.StoredClaim;
import org.entente.graph.Period;
import org.entente.graph.Words.StageText;
import org.entente.reports.Composition.Part;
import org.entente.reports.writing.Author;
import org.entente.reports.writing.Fact;
import org.entente.reports.writing.Line;
import org.entente.reports.writing.Party;
import org.entente.reports.writing.Prose;
import org.entente.reports.writing.Stated;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What was promised and what became of it; what the graph cannot say of two parties. */
final class PartnershipLimits {

    private static final Set<String> OPEN = Set.of("committed", "planned", "expected");

    private final Partnership read;
    private final Author author;
    private final Prose prose;

    PartnershipLimits(Partnership read, Author author, Prose prose) {
        this.read = read;
        this.author = author;
        this.prose = prose;
    }

    void write(Composition composition) {
        Part commitments = composition.section("commitments");
        var told = new HashSet<List<String>>();
        relevant()
                .filter(fact -> isPromise(fact.stages()))
                .filter(fact -> isNew(told, fact))
                .forEach(fact -> commitment(commitments, fact));
        commitments.close();
        Part unknown = composition.section("unknown");
        direct(unknown);
        sides(unknown);
        instruments(unknown);
        newest(unknown);
        if (read.cut()) {
            unknown.say(author.message("report.unknown.cut"));
        }
        unknown.close();
    }

    private Stream<Fact> relevant() {
        return Stream.of(
                        read.direct().stream(),
                        read.work().stream(),
                        read.instruments().stream().flatMap(one -> one.facts().stream()))
                .flatMap(facts -> facts)
                .filter(fact -> !fact.denied())
                .distinct();
    }

    private static boolean isPromise(List<String> stages) {
        return stages.stream().anyMatch(stage -> OPEN.contains(stage.replaceFirst("^\\S+ ", "")));
    }

    /** An instrument's adoption is stated of each of its relations; it is one commitment. */
    private static boolean isNew(Set<List<String>> told, Fact fact) {
        Party instrument =
                fact.source().is("Instrument")
                        ? fact.source()
                        : fact.target().is("Instrument") ? fact.target() : null;
        return instrument == null
                || told.add(List.of(instrument.id(), String.join(";", fact.stages())));
    }

    private void commitment(Part part, Fact fact) {
        List<StageText> stages = author.words().stages(fact.stages());
        Line line = author.line();
        line.say(String.join(", ", stages.stream().map(prose::stage).toList()))
                .say(author.message("report.colon"));
        prose.clause(line, List.of(fact), read.subject().id()).stop(List.of(fact));
        if (OPEN.contains(stages.getLast().stage())) {
            line.say(" ").say(author.message("report.commitment.open"));
        }
        part.paragraph(line.sentence());
    }

    private void direct(Part part) {
        if (read.direct().isEmpty()) {
            part.say(author.message("report.section.direct.empty"));
        }
        for (Fact fact : read.direct()) {
            if (fact.contradicted()) {
                clause(part, "report.unknown.differ", fact);
            } else if (!fact.denied() && fact.from() == null) {
                clause(part, "report.unknown.start", fact);
            }
        }
    }

    private void clause(Part part, String key, Fact fact) {
        Line line = author.line().say(author.message(key));
        prose.clause(line, List.of(fact), read.subject().id());
        List<Period> dates = dates(fact.claims());
        if (!dates.isEmpty()) {
            line.say(
                    author.message(
                            "report.unknown.after", dates.getLast().toText(author.language())));
        }
        part.paragraph(line.say(".").sentence());
    }

    private void sides(Part part) {
        var sides = new TreeSet<String>();
        Stream.concat(read.direct().stream(), read.work().stream())
                .forEach(fact -> sides.addAll(fact.sides().isEmpty() ? List.of("") : fact.sides()));
        if (sides.size() != 1) {
            return;
        }
        Party side = read.mentioned().get(sides.first());
        Party silent = side == null ? null : silent(side);
        if (side != null && silent != null) {
            part.paragraph(
                    author.line()
                            .verb(author.label("report.unknown.side"), List.of(side))
                            .say(author.message("report.separator"))
                            .verb(author.label("report.unknown.silent"), List.of(silent))
                            .say(".")
                            .sentence());
        }
    }

    private @Nullable Party silent(Party side) {
        if (side.id().equals(read.subject().id())) {
            return read.partner();
        }
        return side.id().equals(read.partner().id()) ? read.subject() : null;
    }

    private void instruments(Part part) {
        for (InstrumentFacts one : read.instruments()) {
            Party party = one.instrument();
            boolean unsigned =
                    one.facts().stream().noneMatch(fact -> fact.type().equals("PARTY_TO"))
                            && party.text("signed") != null;
            if (unsigned) {
                about(part, "report.unknown.signatories", party);
            }
            if (InstrumentTable.date(party).equals("9999") && prose.stagesOf(party).isEmpty()) {
                about(part, "report.unknown.date", party);
            }
        }
        List<Party> silent =
                read.instruments().stream()
                        .map(InstrumentFacts::instrument)
                        .filter(one -> one.text("in_force") == null && one.text("status") == null)
                        .toList();
        if (!silent.isEmpty() && silent.size() == read.instruments().size()) {
            part.say(author.message("report.unknown.force"));
        }
    }

    private void about(Part part, String key, Party party) {
        part.paragraph(author.line().verb(author.label(key), List.of(party)).say(".").sentence());
    }

    private void newest(Part part) {
        List<String> claims = Stated.claims(read.facts());
        List<Period> dates = dates(claims);
        if (!dates.isEmpty()) {
            part.say(
                    author.message(
                            "report.unknown.newest", dates.getLast().toText(author.language())));
        }
        long bare = relevant().filter(fact -> fact.claims().isEmpty()).count();
        if (bare > 0) {
            part.say(author.message("report.unknown.bare", bare));
        }
    }

    /** What the claims speak of, oldest first. */
    private List<Period> dates(List<String> claims) {
        return author.evidence().claims(claims).stream()
                .map(StoredClaim::asOf)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(
                        Comparator.comparingLong((Period one) -> one.max().orElse(Long.MIN_VALUE))
                                .thenComparing(one -> one.min().orElse(Long.MIN_VALUE)))
                .toList();
    }
}
