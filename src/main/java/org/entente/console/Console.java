package org.entente.console;

import org.entente.graph.Language;
import org.entente.graph.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Answers a query: looks at its text, then at its plan, then runs it for reading, once, within
 * limits of time, rows and bytes. Whoever asks is free again at the limit and three seconds.
 */
@Component
class Console {

    private static final Duration GRACE = Duration.ofSeconds(3);
    private static final Duration PLANNING = Duration.ofSeconds(5);

    private final ConsoleConnection connection;
    private final Vocabulary vocabulary;
    private volatile @Nullable String home;

    Console(ConsoleConnection connection, Vocabulary vocabulary) {
        this.connection = connection;
        this.vocabulary = vocabulary;
    }

    ConsoleAnswer ask(
            String query, Map<String, Object> parameters, ConsoleLimits limits, Language language) {
        QueryText.check(query);
        connection.acquire();
        String qid = UUID.randomUUID().toString();
        var work = new FutureTask<>(() -> answer(qid, query, parameters, limits, language));
        Thread.ofVirtual()
                .name("console-" + qid)
                .start(() -> {
                    try {
                        work.run();
                    } finally {
                        connection.release();
                    }
                });
        return await(work, qid, limits.time().plus(PLANNING).plus(GRACE), limits);
    }

    private ConsoleAnswer await(
            FutureTask<ConsoleAnswer> work, String qid, Duration patience, ConsoleLimits limits) {
        try {
            return work.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            connection.end(qid);
            connection.killConnections();
            throw timeLimit(limits);
        } catch (InterruptedException e) {
            connection.end(qid);
            Thread.currentThread().interrupt();
            throw timeLimit(limits);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Neo4jException failure) {
                throw DatabaseAnswers.refusal(failure, limits);
            }
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e);
        }
    }

    private ConsoleAnswer answer(
            String qid,
            String query,
            Map<String, Object> parameters,
            ConsoleLimits limits,
            Language language) {
        long start = System.nanoTime();
        try (Session session = connection.session()) {
            var planning = config(qid, PLANNING);
            var plan = session.run("EXPLAIN " + query, parameters, planning).consume().plan();
            PlanGuard.check(plan, home(session));
            var result = session.run(query, parameters, config(qid, limits.time()));
            var reader = new RowReader(vocabulary, language, limits);
            reader.read(result);
            return reader.answer(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
        }
    }

    /** The database that the connection leads to, asked once. */
    private String home(Session session) {
        String known = home;
        if (known == null) {
            known = PlanGuard.databaseOf(session.run("EXPLAIN RETURN 1").consume().plan());
            home = known;
        }
        return known;
    }

    private static TransactionConfig config(String qid, Duration time) {
        return TransactionConfig.builder()
                .withTimeout(time)
                .withMetadata(Map.of("qid", qid))
                .build();
    }

    static Refused timeLimit(ConsoleLimits limits) {
        return new Refused(
                HttpStatus.GATEWAY_TIMEOUT, "TIME_LIMIT", limits.time().toMillis() / 1000.0);
    }
}
