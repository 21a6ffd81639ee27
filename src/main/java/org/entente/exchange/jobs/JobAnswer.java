package org.entente.exchange.jobs;

import org.entente.exchange.loading.ImportOutcome.Counts;
import org.entente.exchange.loading.ImportOutcome.Reject;
import org.entente.exchange.loading.ImportOutcome.Warning;
import org.entente.exchange.loading.Progress.Phase;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * An import as it stands.
 *
 * @param strict whether one rejected row keeps all others out
 * @param dryRun whether nothing is written
 * @param files what was handed over, as it was recognised
 * @param phase what it does now, or did last; null while it waits
 * @param done rows of the phase that are done
 * @param total rows of the phase; 0 while they are still counted
 * @param rowsPerSecond in this phase
 * @param secondsLeft of this phase; null where that is not known
 * @param counts once it is done
 * @param rejects the first hundred rejected rows
 * @param rejectedTables names of the tables of which there are files of rejected rows
 * @param problem why it failed, a sentence
 */
public record JobAnswer(
        String id,
        JobState state,
        boolean strict,
        boolean dryRun,
        List<JobFile> files,
        @Nullable Phase phase,
        long done,
        long total,
        long rowsPerSecond,
        @Nullable Long secondsLeft,
        @Nullable Counts counts,
        List<Reject> rejects,
        List<String> rejectedTables,
        List<Warning> warnings,
        @Nullable String problem) {

    /**
     * A file that was handed over.
     *
     * @param format csv, xlsx, json or graphml
     * @param encoding as it was detected; null where the format says it itself
     * @param delimiter between cells, as it was detected; null where the format has none
     */
    public record JobFile(
            String name, String format, @Nullable String encoding, @Nullable String delimiter) {}
}
