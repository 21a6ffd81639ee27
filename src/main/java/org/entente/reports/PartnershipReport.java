package org.entente.reports;

import org.entente.cypher.NamedQueries;
import org.entente.cypher.StoredEvidence;
import org.entente.graph.Language;
import org.entente.graph.Vocabulary;
import org.entente.graph.Words;
import org.entente.reports.document.Report;
import org.entente.reports.document.Section;
import org.entente.reports.writing.Author;
import org.entente.reports.writing.Party;
import org.entente.reports.writing.Stated;
import org.springframework.context.MessageSource;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What two parties do together, on what basis, according to whom, and what is not known of it. */
class PartnershipReport implements ReportKind {

    private static final String TYPE = "partnership";

    private final NamedQueries queries;
    private final Vocabulary vocabulary;
    private final MessageSource messages;

    PartnershipReport(NamedQueries queries, Vocabulary vocabulary, MessageSource messages) {
        this.queries = queries;
        this.vocabulary = vocabulary;
        this.messages = messages;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public boolean takesPartner() {
        return true;
    }

    @Override
    public Report write(ReportOrder order) {
        Language language = order.language();
        Side other = Objects.requireNonNull(order.partner());
        Partnership read =
                new PartnershipFacts(new FactQueries(queries, language))
                        .read(order.subject(), other);
        Party subject = read.subject();
        Party partner = read.partner();
        List<String> parties = List.of(subject.id(), partner.id());
        var author =
                new Author(
                        new Words(language, vocabulary, messages),
                        StoredEvidence.read(queries, claims(read)),
                        Set.copyOf(parties));
        List<Section> sections = new PartnershipSections(read, author).write();
        String title =
                author.message(
                        "report.partnership.title",
                        title(subject, language),
                        title(partner, language));
        return author.report(TYPE, title, parties, order.cover(), sections);
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
