package org.entente.reports;

import org.entente.cypher.NamedQueries;
import org.entente.cypher.StoredEvidence;
import org.entente.graph.Language;
import org.entente.graph.Vocabulary;
import org.entente.graph.Words;
import org.entente.reports.document.Cover;
import org.entente.reports.document.Report;
import org.entente.reports.writing.Author;
import org.entente.reports.writing.Party;
import org.entente.reports.writing.Stated;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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

    /** A party to report on; nothing where there is no such entity. */
    Optional<Side> side(String id, Language language) {
        return new FactQueries(queries, language).side(id);
    }

    /** The report on two parties, in the language that they were read in. */
    Report write(Side subject, Side partner, Language language, Cover cover) {
        var facts = new FactQueries(queries, language);
        return write(new PartnershipFacts(facts).read(subject, partner), language, cover);
    }

    private Report write(Partnership read, Language language, Cover cover) {
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
                cover,
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
        var ids = new HashSet<>(Stated.claims(read.facts()));
        read.instruments().forEach(one -> ids.addAll(one.instrument().claims()));
        read.events().forEach(one -> ids.addAll(one.event().claims()));
        ids.addAll(read.subject().claims());
        ids.addAll(read.partner().claims());
        return ids;
    }
}
