package org.entente.console;

import org.entente.cypher.NamedQueries;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The console's own connections: few, so that no query of a person can take those of the
 * application. {@code entente.console.username} and {@code .password} may name a user of your own
 * server that can only read.
 */
@Component
class ConsoleConnection implements AutoCloseable {

    static final int PERMITS = 4;
    private static final String USER_AGENT = "entente-console/1";
    private static final long PATIENCE_MILLIS = 2_000;
    private static final Logger log = LoggerFactory.getLogger(ConsoleConnection.class);

    private final Driver driver;
    private final NamedQueries queries;
    private final Semaphore permits = new Semaphore(PERMITS, true);

    ConsoleConnection(
            Neo4jConnectionDetails details, NamedQueries queries, Environment environment) {
        this.queries = queries;
        Config config =
                Config.builder()
                        .withUserAgent(USER_AGENT)
                        .withMaxConnectionPoolSize(PERMITS * 3)
                        .withConnectionAcquisitionTimeout(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
                        .build();
        this.driver = GraphDatabase.driver(details.getUri(), user(details, environment), config);
    }

    private static AuthToken user(Neo4jConnectionDetails details, Environment environment) {
        String name = environment.getProperty("entente.console.username");
        return name == null
                ? details.getAuthToken()
                : AuthTokens.basic(name, environment.getProperty("entente.console.password", ""));
    }

    /** A session that the server itself lets only read; one round trip, never repeated. */
    Session session() {
        return driver.session(
                SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build());
    }

    /**
     * Waits for a place, at most two seconds.
     *
     * @throws Refused if all places stay taken
     */
    void acquire() {
        try {
            if (!permits.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new Refused(HttpStatus.TOO_MANY_REQUESTS, "BUSY", PERMITS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused(HttpStatus.TOO_MANY_REQUESTS, "BUSY", PERMITS);
        }
    }

    void release() {
        permits.release();
    }

    /** Ends a query that did not end by itself: its transaction, then the console's connections. */
    void end(String qid) {
        try (var session = driver.session()) {
            session.run(queries.text("console/terminate"), Map.of("qid", qid)).consume();
        } catch (Neo4jException e) {
            log.warn("A stuck query could not be terminated: {}", e.getMessage());
        }
    }

    void killConnections() {
        try (var session = driver.session()) {
            List<String> killed =
                    session.run(queries.text("console/kill"), Map.of("agent", USER_AGENT))
                            .list(row -> row.get(0).asString());
            log.warn("Ended {} connections of the console: a query was stuck.", killed.size());
        } catch (Neo4jException e) {
            log.warn("The console's connections could not be ended: {}", e.getMessage());
        }
    }

    @Override
    public void close() {
        driver.close();
    }
}
