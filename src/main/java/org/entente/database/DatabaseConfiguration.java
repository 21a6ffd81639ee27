package org.entente.database;

import org.entente.cypher.DatabaseRestart;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Logging;
import org.neo4j.driver.NotificationSeverity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.net.URI;

/** The database that the application talks to: the embedded one unless a server is named. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean(destroyMethod = "close")
    @ConditionalOnBean(name = EmbeddedNeo4jLauncher.BEAN)
    EmbeddedConnection embeddedConnection(EmbeddedNeo4j neo4j) {
        return new EmbeddedConnection(neo4j);
    }

    @Bean
    @ConditionalOnBean(name = EmbeddedNeo4jLauncher.BEAN)
    DatabaseRestart databaseRestart(EmbeddedNeo4j neo4j) {
        return neo4j::restart;
    }

    @Bean
    SchemaMigrations schemaMigrations(Driver driver, ObjectProvider<EmbeddedNeo4j> embedded) {
        return new SchemaMigrations(driver, embedded.getIfAvailable());
    }

    /**
     * Notifications are for the authors of a query, who read them while they write it: with every
     * answer they cost a tenth of the application's time. Nor does the driver report how it is
     * used. Its own logger writes out every message, with all its values, before it asks whether
     * anyone wants to read it; SLF4J's is asked first.
     */
    @Bean
    ConfigBuilderCustomizer quietDriver() {
        return config ->
                config.withMinimumNotificationSeverity(NotificationSeverity.OFF)
                        .withTelemetryDisabled(true)
                        .withLogging(Logging.slf4j());
    }

    /** Closing it, after the driver that depends on it, ends the child process. */
    record EmbeddedConnection(EmbeddedNeo4j neo4j)
            implements Neo4jConnectionDetails, AutoCloseable {

        @Override
        public URI getUri() {
            return URI.create(neo4j.uri());
        }

        @Override
        public AuthToken getAuthToken() {
            return AuthTokens.basic("neo4j", neo4j.secret());
        }

        @Override
        public void close() {
            neo4j.close();
        }
    }
}
