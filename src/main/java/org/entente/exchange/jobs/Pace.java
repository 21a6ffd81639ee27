package org.entente.exchange.jobs;

import org.entente.exchange.loading.Progress.Phase;
import org.jspecify.annotations.Nullable;

/**
 * How far an import has come.
 *
 * @param startedNanos when the phase began, as {@link System#nanoTime()} says it
 */
record Pace(@Nullable Phase phase, long done, long total, long startedNanos) {

    static final Pace NONE = new Pace(null, 0, 0, 0);

    static Pace begin(Phase phase, long total) {
        return new Pace(phase, 0, total, System.nanoTime());
    }

    Pace plus(long rows) {
        return new Pace(phase, done + rows, total, startedNanos);
    }

    long rowsPerSecond(long nowNanos) {
        return Math.round(done * 1e9 / Math.max(1, nowNanos - startedNanos));
    }

    /** Nothing while the rate is not known. */
    @Nullable Long secondsLeft(long nowNanos) {
        long rate = rowsPerSecond(nowNanos);
        return total == 0 || rate == 0 ? null : Math.max(0, total - done) / rate;
    }
}
