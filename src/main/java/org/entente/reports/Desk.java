package org.entente.reports;

import org.entente.cypher.NamedQueries;
import org.entente.cypher.StoredEvidence;
import org.entente.graph.Vocabulary;
import org.entente.graph.Words;
import org.entente.layout.Layouts;
import org.entente.reports.writing.Author;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.util.Set;

/** What every kind of report is written with. */
@Component
final class Desk {

    private final NamedQueries queries;
    private final Vocabulary vocabulary;
    private final MessageSource messages;
    private final Layouts layouts;

    Desk(NamedQueries queries, Vocabulary vocabulary, MessageSource messages, Layouts layouts) {
        this.queries = queries;
        this.vocabulary = vocabulary;
        this.messages = messages;
        this.layouts = layouts;
    }

    /** Places what pictures show. */
    Layouts layouts() {
        return layouts;
    }

    /** Reads for one report. */
    FactQueries facts(ReportOrder order) {
        return new FactQueries(queries, order.language(), order.window());
    }

    /** Reads for one report of any time. */
    FactQueries facts(Manner manner) {
        return new FactQueries(queries, manner.language(), Window.ANY_TIME);
    }

    /** The claims of these ids with their documents. */
    StoredEvidence evidence(Set<String> claims) {
        return StoredEvidence.read(queries, claims);
    }

    /** Writes one report with this evidence. */
    Author author(ReportOrder order, StoredEvidence evidence) {
        return author(order.manner(), evidence, Set.copyOf(order.parties()));
    }

    /**
     * Writes one report with this evidence.
     *
     * @param subjects ids of the parties that it is about
     */
    Author author(Manner manner, StoredEvidence evidence, Set<String> subjects) {
        return new Author(
                new Words(manner.language(), vocabulary, messages),
                manner.house(),
                evidence,
                subjects,
                manner.notesBefore());
    }
}
