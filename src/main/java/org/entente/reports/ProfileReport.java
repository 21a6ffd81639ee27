package org.entente.reports;

import org.entente.cypher.NamedQueries;
import org.entente.cypher.StoredEvidence;
import org.entente.graph.Language;
import org.entente.graph.Typography;
import org.entente.graph.Vocabulary;
import org.entente.graph.Words;
import org.entente.layout.Layouts;
import org.entente.reports.document.Report;
import org.entente.reports.document.Section;
import org.entente.reports.writing.Author;
import org.entente.reports.writing.Party;
import org.springframework.context.MessageSource;

import java.util.List;
import java.util.Set;

/** What is recorded of one party: all of it, or one side of it such as its instruments. */
final class ProfileReport implements ReportKind {

    private final String type;
    private final List<ProfileSection> contents;
    private final NamedQueries queries;
    private final Vocabulary vocabulary;
    private final MessageSource messages;
    private final Layouts layouts;

    /**
     * @param contents sections in their order, before what the graph cannot say
     */
    ProfileReport(
            String type,
            List<ProfileSection> contents,
            NamedQueries queries,
            Vocabulary vocabulary,
            MessageSource messages,
            Layouts layouts) {
        this.type = type;
        this.contents = contents;
        this.queries = queries;
        this.vocabulary = vocabulary;
        this.messages = messages;
        this.layouts = layouts;
    }

    @Override
    public String type() {
        return type;
    }

    @Override
    public boolean takesPartner() {
        return false;
    }

    @Override
    public Report write(ReportOrder order) {
        Language language = order.language();
        Profile read =
                new ProfileFacts(new FactQueries(queries, language)).read(order.subject().party());
        Party subject = read.subject();
        var author =
                new Author(
                        new Words(language, vocabulary, messages),
                        StoredEvidence.read(queries, read.claims()),
                        Set.of(subject.id()));
        List<Section> sections = new ProfileSections(read, author, layouts).write(contents);
        String title = author.message("report." + type + ".title", title(subject, language));
        return author.report(type, title, List.of(subject.id()), order.cover(), sections);
    }

    private static String title(Party party, Language language) {
        return Typography.of(language, party.name().name() + (party.note() == null ? "" : "*"));
    }
}
