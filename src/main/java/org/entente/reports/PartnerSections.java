package org.entente.reports;

import org.entente.reports.Composition.Part;
import org.entente.reports.document.Text;
import org.entente.reports.writing.Author;
import org.entente.reports.writing.Fact;
import org.entente.reports.writing.Line;
import org.entente.reports.writing.Party;
import org.entente.reports.writing.Prose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a body does with each organisation: a part of the section for each of them. */
final class PartnerSections {

    /** Relations that make an organisation part of the body, not a partner of it. */
    private static final Set<String> OWN = Set.of("PART_OF", "MEMBER_OF");

    private final Profile read;
    private final Author author;
    private final Prose prose;
    private final Party subject;

    PartnerSections(Profile read, Author author, Prose prose) {
        this.read = read;
        this.author = author;
        this.prose = prose;
        this.subject = read.subject();
    }

    /**
     * @param untold relations of the subject; those told here are taken out
     */
    void write(Composition composition, Collection<Fact> untold) {
        Part section = composition.section("by-partner");
        Map<Party, List<Fact>> partners = partners(untold);
        if (partners.isEmpty()) {
            section.close();
            return;
        }
        section.say(author.message("report.by-partner.count", partners.size()));
        partners.forEach((partner, facts) -> {
            untold.removeAll(facts);
            String acronym = partner.acronym();
            String heading = partner.name().name() + (acronym == null ? "" : " (" + acronym + ")");
            Part part =
                    composition.subsection(
                            "partner-" + partner.id(),
                            heading,
                            author.message("report.by-partner.empty"));
            part.paragraph(prose.sentences(facts, subject.id(), false));
            named(part, "report.by-partner.instruments", instruments(partner));
            named(part, "report.by-partner.events", events(partner));
            part.close();
        });
    }

    /** Organisations that it has a relation, an instrument or an event with, by their key. */
    private Map<Party, List<Fact>> partners(Collection<Fact> untold) {
        var partners = new TreeMap<Party, List<Fact>>(Comparator.comparing(Party::key));
        untold.stream()
                .filter(fact -> !OWN.contains(fact.type()))
                .filter(fact -> isPartner(fact.other(subject.id())))
                .forEach(fact -> add(partners, fact.other(subject.id())).add(fact));
        Stream.concat(
                        read.instruments().stream().flatMap(one -> one.facts().stream()),
                        read.events().stream().flatMap(one -> one.facts().stream()))
                .filter(fact -> fact.source().is("Instrument") == fact.type().equals("APPLIES_TO"))
                .flatMap(fact -> Stream.of(fact.source(), fact.target()))
                .filter(this::isPartner)
                .forEach(party -> add(partners, party));
        return partners;
    }

    private static List<Fact> add(Map<Party, List<Fact>> partners, Party party) {
        return partners.computeIfAbsent(party, one -> new ArrayList<>());
    }

    private boolean isPartner(Party party) {
        return party.is("Organisation") && !party.id().equals(subject.id());
    }

    private Map<Party, List<Fact>> instruments(Party partner) {
        var found = new LinkedHashMap<Party, List<Fact>>();
        read.instruments().stream()
                .sorted(Comparator.comparing(one -> InstrumentTable.date(one.instrument())))
                .forEach(one -> put(found, one.instrument(), one.facts(), partner));
        return found;
    }

    private Map<Party, List<Fact>> events(Party partner) {
        var found = new LinkedHashMap<Party, List<Fact>>();
        read.events().stream()
                .sorted(Comparator.comparing(one -> EventTable.date(one.event())))
                .forEach(one -> put(found, one.event(), one.facts(), partner));
        return found;
    }

    private static void put(
            Map<Party, List<Fact>> found, Party what, List<Fact> facts, Party partner) {
        List<Fact> joint =
                facts.stream().filter(fact -> fact.joins(what.id(), partner.id())).toList();
        if (!joint.isEmpty()) {
            found.put(what, joint);
        }
    }

    private void named(Part part, String key, Map<Party, List<Fact>> found) {
        if (found.isEmpty()) {
            return;
        }
        Line line = author.line().say(author.message(key));
        String separator = "";
        for (Map.Entry<Party, List<Fact>> one : found.entrySet()) {
            line.say(separator).name(one.getKey()).cite(one.getValue());
            separator = author.message("report.separator");
        }
        Text text = line.say(".").text();
        part.paragraph(text);
    }
}
