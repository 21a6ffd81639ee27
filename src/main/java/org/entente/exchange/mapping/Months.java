package org.entente.exchange.mapping;

import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Dates with the name of the month, in English and French: 8 May 1964, mai 1964. */
final class Months {

    private static final List<DateTimeFormatter> FORMATS =
            Stream.of(
                            "d MMMM uuuu",
                            "d MMM uuuu",
                            "MMMM d, uuuu",
                            "MMMM uuuu",
                            "MMM uuuu",
                            "'1er' MMMM uuuu")
                    .flatMap(pattern ->
                            Stream.of(Locale.ENGLISH, Locale.FRENCH)
                                    .map(language -> format(pattern, language)))
                    .toList();

    private Months() {}

    private static DateTimeFormatter format(String pattern, Locale language) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(language);
    }

    static Optional<String> read(String text) {
        for (DateTimeFormatter format : FORMATS) {
            try {
                TemporalAccessor date = format.parse(text);
                String month =
                        "%04d-%02d"
                                .formatted(
                                        date.get(ChronoField.YEAR),
                                        date.get(ChronoField.MONTH_OF_YEAR));
                boolean first = text.startsWith("1er");
                boolean day = first || date.isSupported(ChronoField.DAY_OF_MONTH);
                return Optional.of(
                        day
                                ? month
                                        + "-%02d"
                                                .formatted(
                                                        first
                                                                ? 1
                                                                : date.get(
                                                                        ChronoField.DAY_OF_MONTH))
                                : month);
            } catch (DateTimeException e) {
                // Not this one; the next may fit.
            }
        }
        return Optional.empty();
    }
}
