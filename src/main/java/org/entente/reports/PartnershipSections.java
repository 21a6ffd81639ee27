package org.entente.reports;

import org.entente.reports.Composition.Part;
import org.entente.reports.document.Section;
import org.entente.reports.writing.Author;
import org.entente.reports.writing.Fact;
import org.entente.reports.writing.Party;
import org.entente.reports.writing.Prose;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The sections of the report on two parties, in their order. */
final class PartnershipSections {

    private static final Set<String> BODIES = Set.of("Organisation", "Network");

    /** Of those that may be left out, in their order. */
    static final List<String> IDS =
            List.of(
                    "brief",
                    "partners",
                    "direct",
                    "instruments",
                    "work",
                    "events",
                    "members",
                    "through",
                    "commitments",
                    "unknown",
                    "trace");

    private final Partnership read;
    private final Author author;
    private final Prose prose;
    private final Composition composition;
    private final Works works;
    private final Set<String> jointEvents;

    PartnershipSections(Partnership read, Author author, Set<String> without) {
        this.read = read;
        this.author = author;
        this.prose = new Prose(author, read.mentioned());
        this.composition = new Composition(author, without);
        this.works = new Works(read);
        this.jointEvents = read.jointEvents();
    }

    List<Section> write() {
        composition.wanted(IDS).forEach(this::write);
        return composition.sections();
    }

    private void write(String id) {
        switch (id) {
            case "brief" -> brief();
            case "partners" -> partners();
            case "direct" -> direct();
            case "instruments" -> instruments();
            case "work" -> work();
            case "events" -> events();
            case "members" -> members();
            case "through" -> read.through().forEach(this::through);
            case "commitments" ->
                    new PartnershipLimits(read, author, prose).commitments(composition);
            case "unknown" -> new PartnershipLimits(read, author, prose).unknown(composition);
            case "trace" -> Traceability.write(composition, author);
            default -> throw new IllegalArgumentException(id);
        }
    }

    /** What there is, in numbers, before anything else. */
    private void brief() {
        int events = read.through().stream().mapToInt(one -> one.events().size()).sum();
        composition
                .section("brief")
                .say(
                        author.message(
                                "report.brief",
                                read.direct().size(),
                                read.instruments().size(),
                                works.size(),
                                jointEvents.size(),
                                events));
    }

    private void partners() {
        Part part = composition.section("partners");
        for (Party party : List.of(read.subject(), read.partner())) {
            part.paragraph(prose.introduction(party, read.within(party)));
        }
        part.close();
    }

    private void direct() {
        Part part = composition.section("direct");
        prose.sentences(read.direct(), read.subject().id(), true).forEach(part::paragraph);
        part.close();
    }

    private void instruments() {
        Part part = composition.section("instruments");
        new InstrumentTable(author, prose).write(part, read.instruments());
        part.close();
    }

    private void work() {
        Part part = composition.section("work");
        works.write(part, author, prose);
        part.close();
    }

    private void events() {
        Part part = composition.section("events");
        new EventTable(author, prose)
                .write(
                        part,
                        "events",
                        read.events().stream()
                                .filter(one -> jointEvents.contains(one.event().id()))
                                .toList());
        part.close();
    }

    private void members() {
        if (!BODIES.contains(read.subject().kind()) || !BODIES.contains(read.partner().kind())) {
            return;
        }
        Part part = composition.section("members");
        Map<String, List<Fact>> byMember =
                read.members().stream()
                        .collect(
                                Collectors.groupingBy(
                                        fact -> fact.source().id(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        byMember.values()
                .forEach(facts ->
                        part.paragraph(
                                prose.sentences(facts, facts.getFirst().source().id(), false)));
        part.close();
    }

    private void through(Through through) {
        String heading =
                author.line()
                        .verb(author.label("report.through"), List.of(through.organisation()))
                        .text()
                        .plain();
        Part part =
                composition.section(
                        "through-" + through.organisation().id(),
                        heading,
                        author.message("report.through.empty"));
        List<Fact> facts =
                through.facts().stream()
                        .sorted(
                                Comparator.comparingInt(
                                        f -> author.vocabulary().relevance(f.type())))
                        .toList();
        prose.sentences(facts, through.organisation().id(), false).forEach(part::paragraph);
        new EventTable(author, prose)
                .write(
                        part,
                        "events-" + through.organisation().id(),
                        read.events().stream()
                                .filter(one -> through.events().contains(one.event().id()))
                                .toList());
        part.close();
    }
}
