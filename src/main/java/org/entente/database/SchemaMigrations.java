package org.entente.database;

import ac.simons.neo4j.migrations.core.Migrations;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.beans.factory.SmartInitializingSingleton;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * Brings the schema up to date, once, after all beans are made: until then the database starts
 * beside them.
 */
final class SchemaMigrations implements SmartInitializingSingleton {

    private static final String RECORDED =
            "MATCH (m:__Neo4jMigration) WHERE m.checksum IS NOT NULL RETURN m.version, m.checksum";

    private final Driver driver;
    private final @Nullable EmbeddedNeo4j embedded;

    SchemaMigrations(Driver driver, @Nullable EmbeddedNeo4j embedded) {
        this.driver = driver;
        this.embedded = embedded;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Map<String, String> shipped = ShippedMigrations.checksums();
        if (embedded != null) {
            embedded.awaitReady();
        }
        try {
            if (!recorded().equals(shipped)) {
                new Migrations(ShippedMigrations.config(), driver).apply(true);
            }
        } catch (AuthenticationException e) {
            throw new DatabaseUnavailableException(
                    "The Neo4j server refused the user name or the password.",
                    "Check spring.neo4j.authentication.username and"
                            + " spring.neo4j.authentication.password.");
        } catch (ServiceUnavailableException e) {
            throw new DatabaseUnavailableException(
                    "No Neo4j server answers: %s.".formatted(firstLine(e)),
                    "Check spring.neo4j.uri, that the server runs, and that nothing between blocks"
                            + " the port.");
        }
    }

    /**
     * Checksums by version of what was applied. To ask is one short query, where a run of the
     * library that has nothing to do takes seconds of a start; whatever differs is for the library.
     */
    Map<String, String> recorded() {
        try (var session = driver.session()) {
            return session.run(RECORDED).stream()
                    .collect(
                            Collectors.toMap(
                                    row -> row.get(0).asString(), row -> row.get(1).asString()));
        }
    }

    private static String firstLine(Neo4jException e) {
        String message = e.getMessage() == null ? e.toString() : e.getMessage();
        return message.lines().findFirst().orElse(message).replaceFirst("\\.$", "");
    }
}
