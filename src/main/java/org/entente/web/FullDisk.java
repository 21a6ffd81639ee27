package org.entente.web;

import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/** Tells whether a request failed because the disk that holds {@code entente.home} is full. */
@Component
class FullDisk {

    /** Less than the stores need to write at all. */
    private static final long NOTHING = 16L << 20;

    private final Path home;

    FullDisk(Environment environment) {
        this.home = Path.of(environment.getRequiredProperty("entente.home"));
    }

    boolean explains(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Neo4jException
                    || cause instanceof SQLException
                    || cause instanceof IOException) {
                return isFull();
            }
        }
        return false;
    }

    private boolean isFull() {
        try {
            return Files.getFileStore(home).getUsableSpace() < NOTHING;
        } catch (IOException e) {
            return false;
        }
    }
}
