package org.entente.exchange;

import java.util.List;

/**
 * What an import did. The four counts of rows add up to the rows read.
 *
 * @param rejects the rejected rows, in the order of the files
 */
record ImportOutcome(Counts counts, List<Reject> rejects) {

    record Counts(int read, int created, int changed, int unchanged, int rejected) {}

    /**
     * A row that was not taken.
     *
     * @param line where the row starts, from 1
     * @param column the column that is wrong; empty where it is the row as a whole
     * @param raw its cells as they stood in the file
     */
    record Reject(String file, long line, String column, String reason, List<String> raw) {}
}
