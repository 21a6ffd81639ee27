package org.entente.reports;

import org.entente.layout.Layouts;
import org.entente.reports.Composition.Part;
import org.entente.reports.document.Section;
import org.entente.reports.document.Text;
import org.entente.reports.writing.Author;
import org.entente.reports.writing.Fact;
import org.entente.reports.writing.Party;
import org.entente.reports.writing.Prose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The sections of the reports on one party. */
final class ProfileSections {

    private final Profile read;
    private final Author author;
    private final Prose prose;
    private final Party subject;
    private final Composition composition;
    private final ProfileFigures figures;
    private boolean illustrated;

    ProfileSections(Profile read, Author author, Layouts layouts) {
        this.read = read;
        this.author = author;
        this.subject = read.subject();
        this.prose = new Prose(author, read.mentioned());
        this.composition = new Composition(author);
        this.figures = new ProfileFigures(read, author, layouts);
    }

    /** Those asked for, what the graph cannot say of them, and the annex of facts. */
    List<Section> write(List<ProfileSection> contents) {
        illustrated = contents.contains(ProfileSection.BRIEF);
        contents.forEach(this::write);
        unknown(contents);
        Traceability.write(composition, author);
        return composition.sections();
    }

    private void write(ProfileSection section) {
        switch (section) {
            case BRIEF -> brief();
            case IDENTITY -> identity();
            case RELATIONS -> relations();
            case INSTRUMENTS -> instruments();
            case EVENTS -> events();
            case COMMITMENTS -> commitments();
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
        var sentences = new ArrayList<Text>();
        String description = subject.text("description_" + author.language().code());
        if (description != null) {
            sentences.add(
                    author.line()
                            .name(subject)
                            .say(author.message("report.dash"))
                            .say(description)
                            .cite(List.of(subject))
                            .sentence());
        }
        List<Fact> within = read.relations().stream().filter(this::isWithin).toList();
        sentences.addAll(prose.sentences(within, subject.id(), false));
        part.paragraph(sentences);
        part.close();
    }

    private boolean isWithin(Fact fact) {
        return fact.type().equals("PART_OF") && fact.source().id().equals(subject.id());
    }

    private void relations() {
        Part part = composition.section("relations");
        new RelationTable(author, prose, subject)
                .write(part, read.relations().stream().filter(f -> !isWithin(f)).toList());
        if (illustrated) {
            figures.network(part);
        }
        part.close();
    }

    private void instruments() {
        Part part = composition.section("register");
        new InstrumentTable(author, prose).write(part, read.instruments());
        if (illustrated) {
            figures.lifetimes(part);
        }
        part.close();
    }

    private void events() {
        Part part = composition.section("programme");
        new EventTable(author, prose).write(part, "events", read.events());
        if (illustrated) {
            figures.years(part);
        }
        part.close();
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
        gaps.cut(read.cut());
        part.close();
    }
}
