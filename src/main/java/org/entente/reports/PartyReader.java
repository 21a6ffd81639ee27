package org.entente.reports;

import org.entente.cypher.NamedQueries;
import org.entente.graph.Language;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** Finds the parties of a report. */
@Component
final class PartyReader {

    private final NamedQueries queries;

    PartyReader(NamedQueries queries) {
        this.queries = queries;
    }

    /** A party to report on; nothing where there is no such entity. */
    Optional<Side> side(String id, Language language) {
        return new FactQueries(queries, language, Window.ANY_TIME).side(id);
    }
}
