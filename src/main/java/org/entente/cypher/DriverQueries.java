package org.entente.cypher;

import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Autocommit on the driver: one round trip, where a managed transaction takes three. Many rows move
 * here; entity classes would be slow and load too much.
 */
@Component
class DriverQueries implements NamedQueries {

    static final SessionConfig READ =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();
    static final TransactionConfig LIMITED =
            TransactionConfig.builder().withTimeout(Duration.ofSeconds(20)).build();

    /** The reader of a long answer may be slow; the database waits for it. */
    private static final TransactionConfig LONG =
            TransactionConfig.builder().withTimeout(Duration.ofHours(1)).build();

    private final Driver driver;
    private final QueryFile files = new QueryFile();

    DriverQueries(Driver driver) {
        this.driver = driver;
    }

    @Override
    public <T> List<T> all(String name, Map<String, Object> parameters, Function<Record, T> row) {
        return mapped(files.text(name), parameters, row);
    }

    @Override
    public void each(String name, Map<String, Object> parameters, Consumer<Record> row) {
        try (var session = driver.session(READ)) {
            session.run(files.text(name), parameters, LONG).forEachRemaining(row);
        }
    }

    @Override
    public <T> List<T> all(
            Statement statement, Map<String, Object> parameters, Function<Record, T> row) {
        return mapped(statement.getCypher(), parameters, row);
    }

    @Override
    public <T> Optional<T> first(
            String name, Map<String, Object> parameters, Function<Record, T> row) {
        String query = files.text(name);
        return Optional.ofNullable(twice(() -> FirstRow.read(driver, query, parameters))).map(row);
    }

    @Override
    public <T> List<T> question(
            String statement, Map<String, Object> parameters, int most, Function<Record, T> row) {
        return twice(() -> firstRows(statement, parameters, most)).stream().map(row).toList();
    }

    private List<Record> firstRows(String query, Map<String, Object> parameters, int most) {
        try (var session = driver.session(READ)) {
            Result result = session.run(query, parameters, LIMITED);
            var rows = new ArrayList<Record>();
            while (rows.size() < most && result.hasNext()) {
                rows.add(result.next());
            }
            return rows;
        }
    }

    @Override
    public String text(String name) {
        return files.text(name);
    }

    /** Mapped after the answer is complete: a mapper may ask the next question. */
    private <T> List<T> mapped(
            String query, Map<String, Object> parameters, Function<Record, T> row) {
        return twice(() -> rows(query, parameters)).stream().map(row).toList();
    }

    private List<Record> rows(String query, Map<String, Object> parameters) {
        try (var session = driver.session(READ)) {
            return session.run(query, parameters, LIMITED).list();
        }
    }

    /** A connection that was lost while it lay in the pool is no reason to fail. */
    private static <T extends @Nullable Object> T twice(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (SessionExpiredException | ServiceUnavailableException e) {
            return reading.get();
        }
    }
}
