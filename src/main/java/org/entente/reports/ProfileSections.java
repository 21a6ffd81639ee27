package org.entente.reports;

import org.entente.reports.Composition.Part;
import org.entente.reports.document.Section;
import org.entente.reports.writing.Author;
import org.entente.reports.writing.Fact;
import org.entente.reports.writing.Party;
import org.entente.reports.writing.Prose;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The sections of the reports on one party. */
final class ProfileSections {

    private static final Set<String> WORK = Set.of("Network", "Programme", "Activity");

    private final Profile read;
    private final Author author;
    private final Prose prose;
    private final Party subject;
    private final ProfileFigures figures;
    private final Composition composition;

    /** Relations that no section has told yet. */
    private final Set<Fact> untold;

    ProfileSections(Profile read, Author author, ProfileFigures figures, Set<String> without) {
        this.read = read;
        this.author = author;
        this.subject = read.subject();
        this.prose = new Prose(author, read.mentioned());
        this.figures = figures;
        this.composition = new Composition(author, without);
        this.untold = new LinkedHashSet<>(read.relations());
    }

    /** Those asked for that are wanted. */
    List<Section> write(List<ProfileSection> contents) {
        contents.stream()
                .filter(section -> composition.wants(section.id()))
                .forEach(section -> write(section, contents));
        return composition.sections();
    }

    private void write(ProfileSection section, List<ProfileSection> contents) {
        switch (section) {
            case BRIEF -> brief();
            case IDENTITY -> identity();
            case FIGURES -> numbers();
            case PARTNERS -> new PartnerSections(read, author, prose).write(composition, untold);
            case MEMBERSHIP -> relations(section, fact -> fact.type().equals("MEMBER_OF"));
            case ACTIVITIES ->
                    relations(section, fact -> WORK.contains(fact.other(subject.id()).kind()));
            case SPHERE -> sphere();
            case RELATIONS -> relations(section, _ -> true);
            case INSTRUMENTS -> instruments();
            case EVENTS -> events();
            case THROUGH -> through();
            case COMMITMENTS -> commitments();
            case UNKNOWN -> unknown(contents);
            case TRACE -> Traceability.write(composition, author);
        }
    }

    private void brief() {
        composition
                .section("brief")
                .say(
                        author.message(
                                "report.profile.brief",
                                read.relations().size(),
                                read.instruments().size(),
                                read.events().size()));
    }

    private void identity() {
        Part part = composition.section("identity");
        part.paragraph(prose.introduction(subject, take(this::isWithin)));
        part.close();
    }

    private void numbers() {
        if (!read.numbers().isEmpty()) {
            Part part = composition.section("figures");
            new NumberTable(author)
                    .write(part, subject, read.numbers(), read.whole() ? read.relations() : null);
        }
    }

    private boolean isWithin(Fact fact) {
        return fact.type().equals("PART_OF") && fact.source().id().equals(subject.id());
    }

    private void relations(ProfileSection section, Predicate<Fact> which) {
        Part part = composition.section(section.id());
        new RelationTable(author, prose, subject).write(part, section.id(), take(which));
        switch (section) {
            case MEMBERSHIP -> figures.map(part);
            case RELATIONS -> figures.network(part);
            default -> {}
        }
        part.close();
    }

    private List<Fact> take(Predicate<Fact> which) {
        List<Fact> taken = untold.stream().filter(which).toList();
        taken.forEach(untold::remove);
        return taken;
    }

    private void sphere() {
        Part part = composition.section("sphere");
        new Sphere(author, prose).write(part, read.sphere());
        part.close();
    }

    private void instruments() {
        Part part = composition.section("register");
        new InstrumentTable(author, prose).write(part, read.instruments());
        figures.lifetimes(part);
        part.close();
    }

    private void events() {
        Part part = composition.section("programme");
        new EventTable(author, prose).write(part, "events", read.events());
        figures.years(part);
        part.close();
    }

    private void through() {
        for (Map.Entry<Party, List<EventFacts>> one : read.through().entrySet()) {
            Party parent = one.getKey();
            String heading =
                    author.line()
                            .verb(author.label("report.through"), List.of(parent))
                            .text()
                            .plain();
            Part part =
                    composition.section(
                            "through-" + parent.id(),
                            heading,
                            author.message("report.through.empty"));
            new EventTable(author, prose).write(part, "events-" + parent.id(), one.getValue());
            part.close();
        }
    }

    private void commitments() {
        Part part = composition.section("commitments");
        Stream<Fact> facts = read.facts().stream().filter(fact -> !fact.denied());
        new Promises(author, prose).write(part, facts, subject.id());
        part.close();
    }

    private void unknown(List<ProfileSection> contents) {
        Part part = composition.section("unknown");
        var gaps = new Gaps(author, prose, part, subject.id());
        if (contents.contains(ProfileSection.RELATIONS)) {
            gaps.manyFacts(read.relations());
        }
        if (contents.contains(ProfileSection.INSTRUMENTS)) {
            gaps.instruments(read.instruments());
        }
        gaps.newest(read.facts());
        gaps.bare(read.facts());
        gaps.leftOut(read.leftOut());
        gaps.cut(read.cut());
        part.close();
    }
}
