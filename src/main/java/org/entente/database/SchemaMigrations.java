package org.entente.database;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.beans.factory.SmartInitializingSingleton;

/**
 * Brings the schema up to date, once, after all beans are made: until then the database starts
 * beside them.
 */
final class SchemaMigrations implements SmartInitializingSingleton {

    private final Driver driver;
    private final @Nullable EmbeddedNeo4j embedded;

    SchemaMigrations(Driver driver, @Nullable EmbeddedNeo4j embedded) {
        this.driver = driver;
        this.embedded = embedded;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (embedded != null) {
            embedded.awaitReady();
        }
        try {
            driver.verifyConnectivity();
            migrate();
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

    private void migrate() {
        var config =
                MigrationsConfig.builder()
                        .withLocationsToScan("classpath:cypher/migrations")
                        .withInstalledBy("entente")
                        .build();
        new Migrations(config, driver).apply(true);
    }

    private static String firstLine(Neo4jException e) {
        String message = e.getMessage() == null ? e.toString() : e.getMessage();
        return message.lines().findFirst().orElse(message).replaceFirst("\\.$", "");
    }
}
