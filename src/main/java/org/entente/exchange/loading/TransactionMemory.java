package org.entente.exchange.loading;

import org.neo4j.driver.exceptions.Neo4jException;

/** Tells whether a transaction failed because it does not fit in the memory that one may have. */
final class TransactionMemory {

    private static final String FULL = "MemoryPoolOutOfMemoryError";

    private TransactionMemory() {}

    static boolean isFull(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof Neo4jException neo4j && String.valueOf(neo4j.code()).endsWith(FULL)) {
                return true;
            }
        }
        return false;
    }
}
