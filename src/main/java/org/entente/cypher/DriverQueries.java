package org.entente.cypher;

import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Autocommit on the driver: one round trip, where a managed transaction takes three. Many rows move
 * here; entity classes would be slow and load too much.
 */
@Component
class DriverQueries implements NamedQueries {

    private static final SessionConfig READ =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();
    private static final TransactionConfig LIMITED =
            TransactionConfig.builder().withTimeout(Duration.ofSeconds(20)).build();

    private final Driver driver;
    private final QueryFile files = new QueryFile();

    DriverQueries(Driver driver) {
        this.driver = driver;
    }

    @Override
    public <T> List<T> all(String name, Map<String, Object> parameters, Function<Record, T> row) {
        return readTwice(files.text(name), parameters, row);
    }

    @Override
    public <T> List<T> all(
            Statement statement, Map<String, Object> parameters, Function<Record, T> row) {
        return readTwice(statement.getCypher(), parameters, row);
    }

    private <T> List<T> readTwice(
            String query, Map<String, Object> parameters, Function<Record, T> row) {
        try {
            return run(query, parameters, row);
        } catch (SessionExpiredException | ServiceUnavailableException e) {
            return run(query, parameters, row);
        }
    }

    private <T> List<T> run(String query, Map<String, Object> parameters, Function<Record, T> row) {
        try (var session = driver.session(READ)) {
            // Mapped after the answer is complete: a mapper may ask the next question, and on the
            // driver's own thread that would wait for itself.
            List<Record> rows = session.run(query, parameters, LIMITED).list();
            return rows.stream().map(row).toList();
        }
    }

    @Override
    public <T> Optional<T> first(
            String name, Map<String, Object> parameters, Function<Record, T> row) {
        return all(name, parameters, row).stream().findFirst();
    }

    @Override
    public String text(String name) {
        return files.text(name);
    }
}
