package org.entente.graph;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * "As at" a date, or at any time. A period that is open at an end has no bound there.
 *
 * @param date the day or period asked for; null = any time
 */
public record AsAt(@Nullable Period date, Mode mode) {

    /** No date is asked for. */
    public static final AsAt ANY_TIME = new AsAt(null, Mode.ATTESTED);

    /** The two answers, which are never added together. */
    public enum Mode {
        /** A claim speaks for a day of the period. */
        ATTESTED,
        /** The fact's own dates do not exclude it and no claim denies it for the period. */
        POSSIBLE;

        /** As the HTTP API writes it. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Mode> of(String id) {
            return Arrays.stream(values()).filter(mode -> mode.id().equals(id)).findFirst();
        }
    }

    public boolean isAnyTime() {
        return date == null;
    }

    /** The first day asked for, in days since 1970-01-01; the smallest number where it is open. */
    public long first() {
        return date == null ? Long.MIN_VALUE : date.min().orElse(Long.MIN_VALUE);
    }

    /** The last day asked for, in days since 1970-01-01; the largest number where it is open. */
    public long last() {
        return date == null ? Long.MAX_VALUE : date.max().orElse(Long.MAX_VALUE);
    }

    /** Whether something that is said of these days is said of a day asked for. */
    public boolean meets(Period days) {
        return days.min().orElse(Long.MIN_VALUE) <= last()
                && days.max().orElse(Long.MAX_VALUE) >= first();
    }

    /** Whether something that begins then has begun on the last day asked for. */
    public boolean hasBegun(Period start) {
        return start.min().orElse(Long.MIN_VALUE) <= last();
    }

    /**
     * {@code at_min}, {@code at_max} (both null = any time) and {@code attested} of a statement.
     */
    public Map<String, Object> parameters() {
        var values = new HashMap<String, Object>();
        values.put("attested", mode == Mode.ATTESTED);
        values.put("at_min", isAnyTime() ? null : first());
        values.put("at_max", isAnyTime() ? null : last());
        return values;
    }
}
