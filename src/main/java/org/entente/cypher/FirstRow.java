package org.entente.cypher;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.ResultCursor;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/**
 * Reads one row and goes on with it. After the last row the driver resets the connection, which is
 * one more round trip, and only then says that the answer is complete: whoever wants one row has it
 * already, and need not wait for that.
 */
final class FirstRow {

    private static final Logger log = LoggerFactory.getLogger(FirstRow.class);

    private FirstRow() {}

    /**
     * @return null if there is none
     */
    static @Nullable Record read(Driver driver, String query, Map<String, Object> parameters) {
        var session = driver.session(AsyncSession.class, DriverQueries.READ);
        try {
            return await(
                    session.runAsync(query, parameters, DriverQueries.LIMITED)
                            .thenCompose(ResultCursor::nextAsync));
        } finally {
            session.closeAsync()
                    .whenComplete((closed, failure) -> {
                        if (failure != null) {
                            log.debug("A session was not closed in order", failure);
                        }
                    });
        }
    }

    private static <T extends @Nullable Object> T await(CompletionStage<T> stage) {
        try {
            return stage.toCompletableFuture().join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Neo4jException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
