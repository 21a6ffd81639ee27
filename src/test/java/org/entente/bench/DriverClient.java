package org.entente.bench;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.SessionConfig;

import java.util.List;
import java.util.Map;

/** The raw driver at its quickest: one autocommit read, all rows. */
final class DriverClient {

    private static final SessionConfig READ =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

    private DriverClient() {}

    static List<Record> read(Driver driver, String query, Map<String, Object> parameters) {
        try (var session = driver.session(READ)) {
            return session.run(query, parameters).list();
        }
    }
}
