package org.entente.exploration;

import org.entente.graph.Period;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/**
 * "As at" a date. Attested: a claim speaks for a day of the period. Possible: the relation's own
 * dates do not exclude it and no claim denies it for the period. The two are never added together.
 */
record TimeFilter(@Nullable Period at, String mode) {

    static final String ATTESTED = "attested";
    static final String POSSIBLE = "possible";

    static TimeFilter of(@Nullable String at, String mode) {
        if (!mode.equals(ATTESTED) && !mode.equals(POSSIBLE)) {
            throw Problems.badRequest("problem.at.mode", mode);
        }
        if (at == null || at.isBlank()) {
            return new TimeFilter(null, mode);
        }
        return new TimeFilter(
                Period.tryParse(at).orElseThrow(() -> Problems.badRequest("problem.at.date", at)),
                mode);
    }

    /** The first and last day asked for; null = no end on that side, and for both: any time. */
    Map<String, Object> parameters() {
        var values = new HashMap<String, Object>();
        values.put("attested", mode.equals(ATTESTED));
        values.put("at_min", bound(at, true));
        values.put("at_max", bound(at, false));
        return values;
    }

    private static @Nullable Long bound(@Nullable Period at, boolean first) {
        if (at == null) {
            return null;
        }
        var day = first ? at.min() : at.max();
        return day.isPresent() ? day.getAsLong() : first ? Long.MIN_VALUE : Long.MAX_VALUE;
    }
}
