package org.entente.reports.figures;

import org.entente.graph.Period;
import org.entente.reports.writing.Party;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** Dates of parties as pictures need them; what is not known stays so. */
final class When {

    private static final int DAY = 10;
    private static final double DAYS = 365.2425;

    private When() {}

    /** When it begins, as far as stated. */
    static Optional<Period> start(Party party) {
        String moment = party.text("start");
        return parse(moment == null ? party.text("from") : moment);
    }

    static Optional<Period> parse(@Nullable String stored) {
        if (stored == null) {
            return Optional.empty();
        }
        boolean moment = stored.length() > DAY && stored.charAt(DAY) == 'T';
        return Period.tryParse(moment ? stored.substring(0, DAY) : stored);
    }

    /** The one year that it can mean; none where it is doubtful or could be another. */
    static OptionalInt year(Period period) {
        if (period.isUnsure() || period.min().isEmpty() || period.max().isEmpty()) {
            return OptionalInt.empty();
        }
        int first = LocalDate.ofEpochDay(period.min().getAsLong()).getYear();
        int last = LocalDate.ofEpochDay(period.max().getAsLong()).getYear();
        return first == last ? OptionalInt.of(first) : OptionalInt.empty();
    }

    /** A day on a line of years. */
    static double years(long day) {
        return 1970 + day / DAYS;
    }
}
