package org.entente.reports;

import org.entente.cypher.NamedQueries;
import org.entente.cypher.StoredEvidence;
import org.entente.graph.Language;
import org.entente.graph.Vocabulary;
import org.entente.graph.Words;
import org.entente.reports.document.Report;
import org.entente.reports.writing.Author;
import org.entente.reports.writing.Fact;
import org.entente.reports.writing.Party;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What two parties do together, on what basis, according to whom, and what is not known of it. */
@Component
class PartnershipReport {

    static final String TYPE = "partnership";

    private final NamedQueries queries;
    private final Vocabulary vocabulary;
    private final MessageSource messages;

    PartnershipReport(NamedQueries queries, Vocabulary vocabulary, MessageSource messages) {
        this.queries = queries;
        this.vocabulary = vocabulary;
        this.messages = messages;
    }

    boolean exists(String id) {
        return new FactQueries(queries, Language.EN).side(id).isPresent();
    }

    /** The report on two entities that exist. */
    Report write(String subject, String partner, Language language, String state) {
        var facts = new FactQueries(queries, language);
        return write(
                new PartnershipFacts(facts)
                        .read(facts.side(subject).orElseThrow(), facts.side(partner).orElseThrow()),
                language,
                state);
    }

    private Report write(Partnership read, Language language, String state) {
        var words = new Words(language, vocabulary, messages);
        Party subject = read.subject();
        Party partner = read.partner();
        var author =
                new Author(
                        words,
                        StoredEvidence.read(queries, claims(read)),
                        Set.of(subject.id(), partner.id()));
        var sections = new PartnershipSections(read, author).write();
        return new Report(
                TYPE,
                language.code(),
                author.message(
                        "report.partnership.title",
                        title(subject, language),
                        title(partner, language)),
                List.of(subject.id(), partner.id()),
                state,
                sections,
                author.nameNotes(),
                author.notes(),
                author.sources(),
                author.labels());
    }

    /** With its article, acronym and asterisk. */
    private static String title(Party party, Language language) {
        String acronym = party.acronym();
        return party.name().with(language)
                + (acronym == null || acronym.equals(party.name().name())
                        ? ""
                        : " (" + acronym + ")")
                + (party.note() == null ? "" : "*");
    }

    private static Set<String> claims(Partnership read) {
        var ids = new HashSet<String>();
        for (Fact fact : read.facts()) {
            ids.addAll(fact.claims());
        }
        read.instruments().forEach(one -> ids.addAll(one.instrument().claims()));
        read.events().forEach(one -> ids.addAll(one.event().claims()));
        ids.addAll(read.subject().claims());
        ids.addAll(read.partner().claims());
        return ids;
    }
}
