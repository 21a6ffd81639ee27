package org.entente.console;

import org.jspecify.annotations.Nullable;

import java.time.Duration;

/** How much one query may take. A wish is clamped, never refused. */
record ConsoleLimits(int rows, Duration time) {

    static final int MOST_ROWS = 10_000;
    static final long MOST_BYTES = 8_000_000;
    private static final int ROWS = 1_000;
    private static final long MILLIS = 10_000;
    private static final long MOST_MILLIS = 30_000;

    static ConsoleLimits of(@Nullable Integer rows, @Nullable Long millis) {
        int wantedRows = rows == null || rows < 1 ? ROWS : Math.min(rows, MOST_ROWS);
        long wantedMillis = millis == null || millis < 1 ? MILLIS : Math.min(millis, MOST_MILLIS);
        return new ConsoleLimits(wantedRows, Duration.ofMillis(wantedMillis));
    }
}
