package org.entente.reports;

import static org.entente.cypher.GraphElements.strings;
import static org.entente.cypher.GraphElements.text;

import org.entente.graph.Language;
import org.entente.reports.writing.Stated;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import java.util.List;

/**
 * A number that a source states of a party.
 *
 * @param asOf for when, as in EDTF
 * @param qualifier what the source adds, in the language of the report
 */
record StatedNumber(
        String id,
        String entity,
        String measure,
        long value,
        @Nullable String asOf,
        @Nullable String qualifier,
        List<String> claims)
        implements Stated {

    static StatedNumber of(String entity, Value figure, Language language) {
        return new StatedNumber(
                figure.get("id").asString(),
                entity,
                figure.get("measure").asString(),
                figure.get("value").asLong(),
                text(figure, "as_of"),
                text(figure, "qualifier_" + language.code()),
                strings(figure, "claims"));
    }
}
