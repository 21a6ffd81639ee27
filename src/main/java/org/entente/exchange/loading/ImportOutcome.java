package org.entente.exchange.loading;

import java.util.List;

/**
 * What an import did, or would do.
 *
 * @param rejects the first rejected rows, in the order of the files; all are in the file of rejects
 * @param rejectedTables names of the tables that have rejected rows, in the order of their files
 * @param warnings what was taken but deserves a look
 */
public record ImportOutcome(
        Counts counts, List<Reject> rejects, List<String> rejectedTables, List<Warning> warnings) {

    /**
     * The counts of rows that follow {@code read} add up to it.
     *
     * @param heldBack good rows that were not taken because a strict import takes all or nothing
     */
    public record Counts(
            long read, long created, long changed, long unchanged, long rejected, long heldBack) {}

    /**
     * A row that was not taken.
     *
     * @param line where the row starts, from 1
     * @param column the column that is wrong; empty where it is the row as a whole
     * @param raw its cells as they stood in the file
     */
    public record Reject(String file, long line, String column, String reason, List<String> raw) {}

    /** A sentence about the rows that were taken. */
    public record Warning(String file, long line, String sentence) {}
}
