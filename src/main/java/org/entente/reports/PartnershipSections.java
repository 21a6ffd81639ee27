package org.entente.reports;

import org.entente.graph.Kind;
import org.entente.reports.Composition.Part;
import org.entente.reports.document.Section;
import org.entente.reports.document.Text;
import org.entente.reports.writing.Author;
import org.entente.reports.writing.Fact;
import org.entente.reports.writing.Party;
import org.entente.reports.writing.Prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sections of the report on two parties, in their order. */
final class PartnershipSections {

    private static final Set<String> BODIES = Set.of("Organisation", "Network");

    private final Partnership read;
    private final Author author;
    private final Prose prose;
    private final Composition composition;
    private final Map<Party, List<Fact>> works;
    private final Set<String> jointEvents;

    PartnershipSections(Partnership read, Author author) {
        this.read = read;
        this.author = author;
        this.prose = new Prose(author, read.mentioned());
        this.composition = new Composition(author);
        this.works = works();
        this.jointEvents = read.jointEvents();
    }

    List<Section> write() {
        brief();
        partners();
        direct();
        instruments();
        work();
        events();
        if (BODIES.contains(read.subject().kind()) && BODIES.contains(read.partner().kind())) {
            members();
        }
        read.through().forEach(this::through);
        new PartnershipLimits(read, author, prose).write(composition);
        Traceability.write(composition, author);
        return composition.sections();
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
            var sentences = new ArrayList<Text>();
            String description = party.text("description_" + author.language().code());
            if (description != null) {
                sentences.add(
                        author.line()
                                .name(party)
                                .say(author.message("report.dash"))
                                .say(description)
                                .cite(List.of(party))
                                .sentence());
            }
            List<Fact> own =
                    read.within().stream()
                            .filter(fact -> fact.source().id().equals(party.id()))
                            .toList();
            sentences.addAll(prose.sentences(own, party.id(), false));
            part.paragraph(sentences);
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

    /** A paragraph for each of the networks, programmes and activities. */
    private void work() {
        Part part = composition.section("work");
        works.keySet().stream()
                .sorted(Comparator.comparing(this::order).thenComparing(Party::key))
                .forEach(centre -> {
                    var facts = new ArrayList<>(works.getOrDefault(centre, List.of()));
                    Fact joint = read.joints().get(centre.id());
                    if (joint != null && !facts.contains(joint)) {
                        facts.add(joint);
                    }
                    part.paragraph(prose.sentences(facts, centre.id(), false));
                });
        part.close();
    }

    private Map<Party, List<Fact>> works() {
        return Stream.concat(
                        read.work().stream(), read.shared().values().stream().flatMap(List::stream))
                .filter(fact -> !touches(fact, "Event") && !touches(fact, "Instrument"))
                .collect(
                        Collectors.groupingBy(
                                this::centre, LinkedHashMap::new, Collectors.toList()));
    }

    private static boolean touches(Fact fact, String kind) {
        return fact.source().is(kind) || fact.target().is(kind);
    }

    /** The network, programme or activity that the fact is about; of two, the one in the other. */
    private Party centre(Fact fact) {
        Set<String> own = Set.of(read.subject().id(), read.partner().id());
        boolean targetFirst =
                own.contains(fact.source().id())
                        || fact.source().is("State")
                        || (fact.source().is("Organisation") && !fact.target().is("State"));
        return targetFirst && !own.contains(fact.target().id()) ? fact.target() : fact.source();
    }

    /** Networks, then programmes, then activities, as the vocabulary orders kinds. */
    private int order(Party party) {
        List<String> kinds = author.vocabulary().kinds().stream().map(Kind::id).toList();
        return kinds.indexOf(party.kind());
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
