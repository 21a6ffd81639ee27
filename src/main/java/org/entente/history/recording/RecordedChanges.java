package org.entente.history.recording;

import org.entente.cypher.NamedQueries;
import org.entente.graph.GraphChanged;
import org.entente.history.Changes;
import org.entente.history.FactChange;
import org.entente.history.Reason;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Writes in Spring's transaction; the node of the data version is the lock that keeps the order.
 */
@Component
class RecordedChanges implements Changes {

    private static final int BATCH = 10_000;

    /** Always with its milliseconds, so that times compare as texts. */
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

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
    public Made make(Reason reason, Consumer<Transaction> work) {
        Made made = transaction.execute(status -> makeWithin(reason, work));
        if (!made.effect().isNothing()) {
            events.publishEvent(new GraphChanged(made.number()));
        }
        return made;
    }

    private Made makeWithin(Reason reason, Consumer<Transaction> work) {
        Map<String, Object> before = run("history/lock-version", Map.of()).getFirst();
        long number = number(before, "number") + 1;
        String at = timeAfter(String.valueOf(before.get("at")));
        var running = new Running(at, new FactWriting(this::write, reason, at, number));
        work.accept(running);
        Effect effect = running.effect;
        if (!effect.isNothing()) {
            long hash = number(before, "hash") + effect.hashDifference();
            run("history/record-change", record(reason, number, at, effect, hash));
            if (reason.undoes() != null) {
                run("history/record-undone", Map.of("undoes", reason.undoes(), "number", number));
            }
        }
        return new Made(number, effect);
    }

    private static Map<String, Object> record(
            Reason reason, long number, String at, Effect effect, long hash) {
        var record = new HashMap<String, Object>();
        record.put("number", number);
        record.put("at", at);
        record.put("by", reason.by());
        record.put("why", reason.why());
        record.put("operation", reason.operation());
        record.put("undoes", reason.undoes());
        record.put("created", effect.created());
        record.put("changed", effect.changed());
        record.put("withdrawn", effect.withdrawn());
        record.put("hash", hash);
        return record;
    }

    /** The time tells changes apart: no two have the same, and a later one never an earlier. */
    private static String timeAfter(String last) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        Instant earliest = last.isEmpty() ? now : Instant.parse(last).plusMillis(1);
        return TIME.format(now.isBefore(earliest) ? earliest : now);
    }

    private static long number(Map<String, Object> row, String column) {
        return row.get(column) instanceof Long number ? number : 0;
    }

    private List<Map<String, Object>> run(String query, Map<String, Object> parameters) {
        return List.copyOf(neo4j.query(queries.text(query)).bindAll(parameters).fetch().all());
    }

    private void write(
            String query, List<? extends Map<String, Object>> rows, Map<String, Object> more) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            var parameters = new HashMap<>(more);
            parameters.put("rows", rows.subList(from, Math.min(rows.size(), from + BATCH)));
            run(query, parameters);
        }
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

    /** One change while it is made. */
    private final class Running implements Transaction {

        private final String at;
        private final FactWriting writing;
        private Effect effect = Effect.NOTHING;

        Running(String at, FactWriting writing) {
            this.at = at;
            this.writing = writing;
        }

        @Override
        public String at() {
            return at;
        }

        @Override
        public List<Map<String, Object>> run(String query, Map<String, Object> parameters) {
            return RecordedChanges.this.run(query, parameters);
        }

        @Override
        public void write(List<FactChange> changes) {
            effect = effect.plus(writing.write(changes));
        }
    }
}
