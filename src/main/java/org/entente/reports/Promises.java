package org.entente.reports;

import org.entente.graph.Words.StageText;
import org.entente.reports.writing.Author;
import org.entente.reports.writing.Fact;
import org.entente.reports.writing.Line;
import org.entente.reports.writing.Party;
import org.entente.reports.writing.Prose;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What was planned, expected or committed, and what became of it. */
final class Promises {

    private static final Set<String> OPEN = Set.of("committed", "planned", "expected");

    private final Author author;
    private final Prose prose;

    Promises(Author author, Prose prose) {
        this.author = author;
        this.prose = prose;
    }

    /** Whether nothing is recorded of what became of it. */
    static boolean isOpen(Fact fact) {
        return !fact.stages().isEmpty() && isOpen(fact.stages().getLast());
    }

    /**
     * A paragraph for each.
     *
     * @param about the id of the party that a symmetric relation is told from
     */
    void write(Composition.Part part, Stream<Fact> facts, String about) {
        var told = new HashSet<List<String>>();
        facts.filter(fact -> isPromise(fact.stages()))
                .filter(fact -> isNew(told, fact))
                .forEach(fact -> write(part, fact, about));
    }

    private static boolean isPromise(List<String> stages) {
        return stages.stream().anyMatch(Promises::isOpen);
    }

    /** A stage as it is stored, after its date. */
    private static boolean isOpen(String stage) {
        return OPEN.contains(stage.replaceFirst("^\\S+ ", ""));
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

    private void write(Composition.Part part, Fact fact, String about) {
        List<StageText> stages = author.words().stages(fact.stages());
        Line line = author.line();
        line.say(String.join(", ", stages.stream().map(prose::stage).toList()))
                .say(author.message("report.colon"));
        prose.clause(line, List.of(fact), about).stop(List.of(fact));
        if (OPEN.contains(stages.getLast().stage())) {
            line.say(" ").say(author.message("report.commitment.open"));
        }
        part.paragraph(line.sentence());
    }
}
