package org.entente.reports;

import org.entente.cypher.NamedQueries;
import org.entente.graph.Language;
import org.entente.reports.writing.Fact;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Asks questions of the library for a report. */
@Component
final class QuestionReader {

    private final NamedQueries queries;

    QuestionReader(NamedQueries queries) {
        this.queries = queries;
    }

    /** The first rows. */
    QuestionRows rows(AskedQuestion asked, Language language) {
        List<Record> read =
                queries.question(
                        asked.question().statement().in(language),
                        asked.parameters(),
                        QuestionRows.MOST + 1,
                        Function.identity());
        return new QuestionRows(
                asked,
                read.isEmpty() ? List.of() : read.getFirst().keys(),
                read.stream().limit(QuestionRows.MOST).map(Record::values).toList(),
                read.size() > QuestionRows.MOST);
    }

    /** Relations as a report writes them, by the database's own key. */
    Map<String, Fact> facts(Collection<String> keys, Language language) {
        var facts = new HashMap<String, Fact>();
        for (Record row :
                queries.all(
                        "reports/relations-by-key", Map.of("keys", keys), Function.identity())) {
            Value fact = Values.value(row.asMap(Function.identity()));
            facts.put(row.get("key").asString(), Fact.of(fact, language));
        }
        return facts;
    }
}
