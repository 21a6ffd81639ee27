package org.entente.history;

import org.entente.cypher.NamedQueries;
import org.entente.graph.GraphChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Writes in Spring's transaction; the node of the data version is the lock that keeps the order.
 */
@Component
class RecordedChanges implements Changes {

    private static final int BATCH = 10_000;

    private final Neo4jClient neo4j;
    private final NamedQueries queries;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    RecordedChanges(
            Neo4jClient neo4j,
            NamedQueries queries,
            Neo4jTransactionManager transactionManager,
            ApplicationEventPublisher events) {
        this.neo4j = neo4j;
        this.queries = queries;
        // A commit that failed is rolled back already; rolling back again would hide why it failed.
        transactionManager.setRollbackOnCommitFailure(false);
        this.transaction = new TransactionTemplate(transactionManager);
        this.transaction.setTimeout(600);
        this.events = events;
    }

    @Override
    public Effect make(String by, String why, Function<Transaction, Effect> work) {
        Done done = transaction.execute(status -> makeWithin(by, why, work));
        if (!done.effect().isNothing()) {
            events.publishEvent(new GraphChanged(done.number()));
        }
        return done.effect();
    }

    private Done makeWithin(String by, String why, Function<Transaction, Effect> work) {
        String at = Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
        var running = new Running(at);
        Map<String, Object> before = running.run("history/lock-version", Map.of()).getFirst();
        long number = number(before, "number") + 1;
        Effect effect = work.apply(running);
        if (!effect.isNothing()) {
            running.run(
                    "history/record-change",
                    Map.of(
                            "number", number,
                            "at", at,
                            "by", by,
                            "why", why,
                            "created", effect.created(),
                            "changed", effect.changed(),
                            "hash", number(before, "hash") + effect.hashDifference()));
        }
        return new Done(number, effect);
    }

    private static long number(Map<String, Object> row, String column) {
        return row.get(column) instanceof Long number ? number : 0;
    }

    @Override
    public DataVersion version() {
        return queries.first(
                        "history/version",
                        Map.of(),
                        row ->
                                new DataVersion(
                                        row.get("number").asLong(),
                                        row.get("at").asString(""),
                                        "%016x".formatted(row.get("hash").asLong())))
                .orElse(new DataVersion(0, "", "0".repeat(16)));
    }

    private record Done(long number, Effect effect) {}

    /** Statements of one transaction. */
    private final class Running implements Transaction {

        private final String at;

        Running(String at) {
            this.at = at;
        }

        @Override
        public String at() {
            return at;
        }

        @Override
        public List<Map<String, Object>> run(String query, Map<String, Object> parameters) {
            return List.copyOf(neo4j.query(queries.text(query)).bindAll(parameters).fetch().all());
        }

        @Override
        public void write(String query, List<? extends Map<String, Object>> rows) {
            for (int from = 0; from < rows.size(); from += BATCH) {
                run(query, Map.of("rows", rows.subList(from, Math.min(rows.size(), from + BATCH))));
            }
        }
    }
}
