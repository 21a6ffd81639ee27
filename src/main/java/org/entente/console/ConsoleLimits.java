package org.entente.console;

import org.entente.console.ConsoleSettings.RoleLimits;
import org.jspecify.annotations.Nullable;

import java.time.Duration;

/**
 * How much one query may take. A wish is clamped, never refused.
 *
 * @param rows {@link Long#MAX_VALUE} for all
 * @param atOnce rows that the database sends together
 * @param early whether the first rows are of use before the last
 */
record ConsoleLimits(long rows, long bytes, Duration time, int atOnce, boolean early) {

    /** Few, so that the first are seen early. */
    private static final int SEEN = 100;

    private static final int MANY = 1_000;

    static final int ROWS = 1_000;
    static final int MOST_ROWS = 10_000;
    private static final long BYTES = 8_000_000;
    private static final Duration TIME = Duration.ofSeconds(10);

    /** Of an answer in one piece. */
    static ConsoleLimits ofPiece(RoleLimits role, @Nullable Integer rows, @Nullable Long millis) {
        return new ConsoleLimits(
                wanted(rows, ROWS, Math.min(MOST_ROWS, role.rows())),
                Math.min(BYTES, role.bytes()),
                time(millis, TIME, role.time()),
                MANY,
                false);
    }

    /** Of the page, which shows the rows while they come. */
    static ConsoleLimits ofPage(RoleLimits role, @Nullable Integer rows, @Nullable Long millis) {
        return new ConsoleLimits(
                wanted(rows, role.rows(), role.rows()),
                role.bytes(),
                time(millis, role.time(), role.time()),
                SEEN,
                true);
    }

    /** Of a file: everything, unless fewer rows are wished for. */
    static ConsoleLimits ofFile(RoleLimits role, @Nullable Integer rows, @Nullable Long millis) {
        return new ConsoleLimits(
                rows == null || rows < 1 ? Long.MAX_VALUE : rows,
                Long.MAX_VALUE,
                time(millis, role.fileTime(), role.fileTime()),
                MANY,
                true);
    }

    private static int wanted(@Nullable Integer wish, int unlessSaid, int most) {
        return wish == null || wish < 1 ? Math.min(unlessSaid, most) : Math.min(wish, most);
    }

    private static Duration time(@Nullable Long millis, Duration unlessSaid, Duration most) {
        Duration wish = millis == null || millis < 1 ? unlessSaid : Duration.ofMillis(millis);
        return wish.compareTo(most) > 0 ? most : wish;
    }
}
