package org.entente.exchange.jobs;

import org.entente.exchange.jobs.JobAnswer.JobFile;
import org.entente.exchange.loading.CancelledImportException;
import org.entente.exchange.loading.ImportOrder;
import org.entente.exchange.loading.ImportOutcome;
import org.entente.exchange.loading.Progress;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** One import and how far it is. */
final class ImportJob implements Progress {

    private final String id;
    private final ImportOrder order;
    private final CompletableFuture<ImportOutcome> outcome = new CompletableFuture<>();
    private volatile JobState state = JobState.WAITING;
    private volatile Pace pace = Pace.NONE;
    private volatile boolean cancelled;
    private volatile @Nullable ImportOutcome result;
    private volatile @Nullable RuntimeException failure;
    private volatile @Nullable String problem;

    ImportJob(String id, ImportOrder order) {
        this.id = id;
        this.order = order;
    }

    String id() {
        return id;
    }

    ImportOrder order() {
        return order;
    }

    void start() {
        done(0);
        state = JobState.RUNNING;
    }

    @Override
    public void phase(Phase phase, long rows) {
        pace = Pace.begin(phase, rows);
        done(0);
    }

    @Override
    public void done(long rows) {
        pace = pace.plus(rows);
        if (cancelled) {
            throw new CancelledImportException();
        }
    }

    void cancel() {
        cancelled = true;
    }

    void finish(ImportOutcome done) {
        result = done;
        state = JobState.DONE;
    }

    void fail(JobState end, String sentence, RuntimeException why) {
        problem = sentence;
        failure = why;
        state = end;
    }

    /** Lets those go on who wait for its end; what became of it must be kept by then. */
    void release() {
        RuntimeException why = failure;
        ImportOutcome done = result;
        if (why != null) {
            outcome.completeExceptionally(why);
        } else if (done != null) {
            outcome.complete(done);
        }
    }

    CompletableFuture<ImportOutcome> outcome() {
        return outcome;
    }

    JobAnswer answer() {
        Pace now = pace;
        long nanos = System.nanoTime();
        ImportOutcome known = result;
        return new JobAnswer(
                id,
                state,
                order.strict(),
                order.dryRun(),
                files(),
                now.phase(),
                now.done(),
                now.total(),
                now.phase() == null ? 0 : now.rowsPerSecond(nanos),
                state == JobState.RUNNING ? now.secondsLeft(nanos) : null,
                known == null ? null : known.counts(),
                known == null ? List.of() : known.rejects(),
                known == null ? List.of() : known.rejectedTables(),
                known == null ? List.of() : known.warnings(),
                problem);
    }

    private List<JobFile> files() {
        return order.files().stream()
                .map(file ->
                        new JobFile(
                                file.name(),
                                file.shape().format(),
                                file.shape().encoding(),
                                file.shape().delimiter()))
                .toList();
    }
}
