package org.entente.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.WithGraph;
import org.entente.cypher.NamedQueries;
import org.entente.graph.Language;
import org.junit.jupiter.api.Test;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.driver.Record;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** A report asks the database as often for a body with many relations as for one with few. */
@WithGraph
class ReportQueriesIT {

    @Autowired private NamedQueries queries;

    @Test
    void aProfileAsksAsOftenHoweverMuchIsRecorded() {
        var few = new Asked(queries);
        var many = new Asked(queries);
        Profile small = profile(few, "state-kna");
        Profile large = profile(many, "pompidou-group");
        assertThat(large.facts()).hasSizeGreaterThan(10 * small.facts().size());
        assertThat(many.names).isEqualTo(few.names).isNotEmpty();
    }

    private static Profile profile(NamedQueries queries, String id) {
        var facts = new FactQueries(queries, Language.EN, Window.ANY_TIME);
        return new ProfileFacts(facts)
                .read(facts.side(id).orElseThrow(), List.of(ProfileSection.values()), true);
    }

    /** Keeps the names of what is asked. */
    private record Asked(NamedQueries queries, List<String> names) implements NamedQueries {

        private Asked(NamedQueries queries) {
            this(queries, new ArrayList<>());
        }

        @Override
        public <T> List<T> all(
                String name, Map<String, Object> parameters, Function<Record, T> row) {
            names.add(name);
            return queries.all(name, parameters, row);
        }

        @Override
        public <T> Optional<T> first(
                String name, Map<String, Object> parameters, Function<Record, T> row) {
            names.add(name);
            return queries.first(name, parameters, row);
        }

        @Override
        public void each(String name, Map<String, Object> parameters, Consumer<Record> row) {
            names.add(name);
            queries.each(name, parameters, row);
        }

        @Override
        public <T> List<T> all(
                Statement statement, Map<String, Object> parameters, Function<Record, T> row) {
            names.add(statement.getCypher());
            return queries.all(statement, parameters, row);
        }

        @Override
        public <T> List<T> question(
                String statement,
                Map<String, Object> parameters,
                int most,
                Function<Record, T> row) {
            names.add(statement);
            return queries.question(statement, parameters, most, row);
        }

        @Override
        public String text(String name) {
            return queries.text(name);
        }
    }
}
