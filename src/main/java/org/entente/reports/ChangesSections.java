package org.entente.reports;

import org.entente.reports.Composition.Part;
import org.entente.reports.document.Section;
import org.entente.reports.writing.Author;
import org.entente.reports.writing.Fact;
import org.entente.reports.writing.Party;
import org.entente.reports.writing.Prose;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The sections of what changed in a period; each change is told once, where it says most. */
final class ChangesSections {

    static final List<String> IDS =
            List.of(
                    "brief",
                    "began",
                    "ended",
                    "register",
                    "programme",
                    "stages",
                    "newly",
                    "unknown",
                    "trace");

    private final Profile read;
    private final Author author;
    private final Prose prose;
    private final Party subject;
    private final Window window;
    private final Composition composition;
    private final Set<Fact> told = new HashSet<>();

    ChangesSections(Profile read, Author author, ReportOrder order) {
        this.read = read;
        this.author = author;
        this.prose = new Prose(author, read.mentioned());
        this.subject = read.subject();
        this.window = order.window();
        this.composition = new Composition(author, order.without());
    }

    List<Section> write() {
        composition.wanted(IDS).forEach(this::write);
        return composition.sections();
    }

    private void write(String id) {
        switch (id) {
            case "brief" -> brief();
            case "began" -> facts(id, this::began);
            case "ended" -> facts(id, this::ended);
            case "register" -> instruments();
            case "programme" -> events();
            case "stages" -> facts(id, window::reaches);
            case "newly" -> facts(id, fact -> window.attests(fact, author.evidence()));
            case "unknown" -> unknown();
            case "trace" -> Traceability.write(composition, author);
            default -> throw new IllegalArgumentException(id);
        }
    }

    private void brief() {
        composition
                .section("brief")
                .say(
                        author.message(
                                "report.changes.brief",
                                relations().filter(this::began).count(),
                                relations().filter(this::ended).count(),
                                concluded().size(),
                                held().size()));
    }

    private Stream<Fact> relations() {
        return Stream.concat(read.relations().stream(), read.sphere().stream()).distinct();
    }

    private boolean began(Fact fact) {
        return !fact.denied() && window.holds(fact.from());
    }

    private boolean ended(Fact fact) {
        return !fact.denied() && window.holds(fact.to());
    }

    private void facts(String id, Predicate<Fact> which) {
        Part part = composition.section(id);
        List<Fact> facts = relations().filter(fact -> !told.contains(fact)).filter(which).toList();
        told.addAll(facts);
        List<Fact> own = facts.stream().filter(this::isOwn).toList();
        new RelationTable(author, prose, subject).write(part, id, own);
        new Sphere(author, prose).write(part, facts.stream().filter(f -> !isOwn(f)).toList());
        part.close();
    }

    private boolean isOwn(Fact fact) {
        return fact.source().id().equals(subject.id()) || fact.target().id().equals(subject.id());
    }

    private List<InstrumentFacts> concluded() {
        return read.instruments().stream().filter(one -> window.attests(one.instrument())).toList();
    }

    private List<EventFacts> held() {
        return read.events().stream().filter(one -> window.attests(one.event())).toList();
    }

    private void instruments() {
        Part part = composition.section("register");
        new InstrumentTable(author, prose).write(part, concluded());
        part.close();
    }

    private void events() {
        Part part = composition.section("programme");
        new EventTable(author, prose).write(part, "events", held());
        part.close();
    }

    private void unknown() {
        Part part = composition.section("unknown");
        long undated = relations().filter(fact -> fact.from() == null && fact.to() == null).count();
        if (undated > 0) {
            part.say(author.message("report.changes.undated", undated));
        }
        part.say(author.message("report.changes.recorded"));
        new Gaps(author, prose, part, subject.id()).cut(read.cut());
        part.close();
    }
}
