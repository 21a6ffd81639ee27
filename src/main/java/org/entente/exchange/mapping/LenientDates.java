package org.entente.exchange.mapping;

import org.entente.exchange.facts.Row.Rejected;
import org.entente.graph.Period;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Dates in other spellings as EDTF. What can mean two days is refused and never guessed.
 *
 * @param order {@code day-first} or {@code month-first}, for dates such as 01/02/1999
 */
record LenientDates(@Nullable String order) {

    /** What is more than this is a day. */
    private static final int MONTHS = 12;

    private static final Pattern RANGE = Pattern.compile("([0-9X-]+)\\.\\.([0-9X-]+)");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern DOTTED =
            Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[/.](\\d{1,2})[/.](\\d{1,2})");
    private static final Pattern MOMENT = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ]\\d{2}:.*");
    private static final Pattern MIDNIGHT = Pattern.compile("[T ]00:00(:00(\\.0+)?)?Z?$");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern DECIMAL = Pattern.compile("(\\d{4})\\.0+");
    private static final Pattern ABOUT =
            Pattern.compile("(?:c\\.|ca\\.?|circa|about|vers|env\\.|environ)\\s*(\\d{4})");
    private static final Pattern DAY_WITHOUT_MONTH =
            Pattern.compile("\\d{4}-(XX|00|\\?\\?)-\\d{2}");

    /** What databases write for "has not ended". */
    private static final List<String> NEVER =
            List.of("9999-12-31", "9999-12", "9999", "31/12/9999", "12/31/9999", "0000-00-00");

    /**
     * @return empty where the text says that no date is known
     */
    Optional<String> read(String column, String text) throws Rejected {
        String value = MIDNIGHT.matcher(text.strip()).replaceFirst("");
        if (NEVER.contains(value)) {
            return Optional.empty();
        }
        if (Period.tryParse(value).isPresent()) {
            return Optional.of(value);
        }
        if (DAY_WITHOUT_MONTH.matcher(value).matches()) {
            throw new Rejected(column, "import.date.month", value);
        }
        String date = slashed(column, value);
        Optional<String> read =
                date == null
                        ? Stream.of(plain(value), Months.read(value))
                                .flatMap(Optional::stream)
                                .findFirst()
                        : Optional.of(date);
        return Optional.of(
                read.filter(one -> Period.tryParse(one).isPresent())
                        .orElseThrow(() -> new Rejected(column, "import.date.unread", value)));
    }

    private @Nullable String slashed(String column, String value) throws Rejected {
        Matcher parts = SLASHED.matcher(value);
        if (!parts.matches()) {
            return null;
        }
        int first = Integer.parseInt(parts.group(1));
        int second = Integer.parseInt(parts.group(2));
        if (order == null && first <= MONTHS && second <= MONTHS && first != second) {
            throw new Rejected(column, "import.date.order", value);
        }
        boolean dayFirst = order == null ? first > MONTHS : order.equals("day-first");
        return iso(parts.group(3), parts.group(dayFirst ? 2 : 1), parts.group(dayFirst ? 1 : 2));
    }

    private static Optional<String> plain(String value) {
        Matcher range = RANGE.matcher(value);
        if (range.matches()) {
            return Optional.of("[" + value + "]");
        }
        Matcher dotted = DOTTED.matcher(value);
        if (dotted.matches()) {
            return Optional.of(iso(dotted.group(3), dotted.group(2), dotted.group(1)));
        }
        for (Pattern pattern : List.of(YEAR_FIRST, COMPACT)) {
            Matcher parts = pattern.matcher(value);
            if (parts.matches()) {
                return Optional.of(iso(parts.group(1), parts.group(2), parts.group(3)));
            }
        }
        Matcher about = ABOUT.matcher(value);
        if (about.matches()) {
            return Optional.of(about.group(1) + "~");
        }
        return Stream.of(MOMENT, DECIMAL)
                .map(pattern -> pattern.matcher(value))
                .filter(Matcher::matches)
                .map(match -> match.group(1))
                .findFirst();
    }

    private static String iso(String year, String month, String day) {
        return "%s-%02d-%02d".formatted(year, Integer.parseInt(month), Integer.parseInt(day));
    }
}
