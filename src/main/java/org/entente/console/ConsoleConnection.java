package org.entente.console;

import org.entente.cypher.NamedQueries;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.NotificationSeverity;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * The console's own connections: few, so that no query of a person can take those of the
 * application. {@code entente.console.username} and {@code .password} may name a user of your own
 * server that can only read.
 */
@Component
class ConsoleConnection implements AutoCloseable {

    private static final String USER_AGENT = "entente-console/1";
    private static final long PATIENCE_MILLIS = 2_000;
    private static final Logger log = LoggerFactory.getLogger(ConsoleConnection.class);

    /** For those that look at plans, end queries and ask which still run. */
    private static final int BESIDE = 8;

    private final Driver driver;
    private final NamedQueries queries;
    private volatile @Nullable String database;
    private volatile @Nullable Set<String> functions;

    ConsoleConnection(
            Neo4jConnectionDetails details,
            NamedQueries queries,
            ConsoleSettings settings,
            Environment environment) {
        this.queries = queries;
        Config config =
                Config.builder()
                        .withUserAgent(USER_AGENT)
                        .withMinimumNotificationSeverity(NotificationSeverity.OFF)
                        .withMaxConnectionPoolSize(settings.places() * 2 + BESIDE)
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
        return session(Config.defaultConfig().fetchSize());
    }

    /**
     * The same.
     *
     * @param atOnce rows that the server sends together: it keeps them back until it has so many
     */
    Session session(long atOnce) {
        return driver.session(
                SessionConfig.builder()
                        .withDefaultAccessMode(AccessMode.READ)
                        .withFetchSize(atOnce)
                        .build());
    }

    /** The same, and the server says what it thinks of a query. */
    Session watchedSession() {
        return driver.session(
                SessionConfig.builder()
                        .withDefaultAccessMode(AccessMode.READ)
                        .withMinimumNotificationSeverity(NotificationSeverity.INFORMATION)
                        .build());
    }

    /** The database that the connection leads to, asked once: the only one that may be queried. */
    String database() {
        String known = database;
        if (known == null) {
            try (var session = session()) {
                known = PlanGuard.databaseOf(session.run("EXPLAIN RETURN 1").consume().plan());
            }
            database = known;
        }
        return known;
    }

    /** The functions of the server itself, in lower case. */
    Set<String> builtInFunctions() {
        Set<String> known = functions;
        if (known == null) {
            try (var session = session()) {
                known =
                        session.run(queries.text("console/functions")).stream()
                                .map(row -> row.get("name").asString().toLowerCase(Locale.ROOT))
                                .collect(Collectors.toUnmodifiableSet());
            }
            functions = known;
        }
        return known;
    }

    /** Ends the transaction of a query. */
    void end(String qid) {
        try (var session = driver.session()) {
            session.run(queries.text("console/terminate"), Map.of("qid", qid)).consume();
        } catch (Neo4jException e) {
            log.warn("A query could not be terminated: {}", e.getMessage());
        }
    }

    /** Ends the connection of a query that did not end when told to. */
    void cutOff(String qid) {
        try (var session = driver.session()) {
            List<Object> connections =
                    session.run(queries.text("console/connections"), Map.of("qid", qid))
                            .list(row -> row.get(0).asObject());
            session.run(queries.text("console/kill"), Map.of("ids", connections)).consume();
            log.warn("Cut off a query that did not end at its limit.");
        } catch (Neo4jException e) {
            log.warn("A connection of the console could not be ended: {}", e.getMessage());
        }
    }

    /** Which of these queries the database still works on. */
    List<String> stillRunning(Collection<String> qids) {
        try (var session = driver.session()) {
            return session.run(queries.text("console/running"), Map.of("qids", List.copyOf(qids)))
                    .list(row -> row.get(0).asString());
        }
    }

    @Override
    public void close() {
        driver.close();
    }
}
