package org.entente.reports;

import org.entente.reports.Composition.Part;
import org.entente.reports.writing.Author;
import org.entente.reports.writing.Fact;
import org.entente.reports.writing.Party;
import org.entente.reports.writing.Prose;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What was promised and what became of it; what the graph cannot say of two parties. */
final class PartnershipLimits {

    private final Partnership read;
    private final Author author;
    private final Prose prose;

    PartnershipLimits(Partnership read, Author author, Prose prose) {
        this.read = read;
        this.author = author;
        this.prose = prose;
    }

    void commitments(Composition composition) {
        Part part = composition.section("commitments");
        new Promises(author, prose).write(part, relevant(), read.subject().id());
        part.close();
    }

    /** What was promised and is open, in a part that is there already. */
    void openPromises(Part part) {
        Stream<Fact> open = relevant().filter(Promises::isOpen);
        new Promises(author, prose).write(part, open, read.subject().id());
    }

    void unknown(Composition composition) {
        Part part = composition.section("unknown");
        gaps(part);
        part.close();
    }

    /** What the graph cannot say, in a part that is there already. */
    void gaps(Part part) {
        var gaps = new Gaps(author, prose, part, read.subject().id());
        if (read.direct().isEmpty()) {
            part.say(author.message("report.section.direct.empty"));
        }
        gaps.facts(read.direct());
        sides(part);
        gaps.instruments(read.instruments());
        gaps.newest(read.facts());
        gaps.bare(relevant().toList());
        gaps.leftOut(read.leftOut());
        gaps.cut(read.cut());
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
}
