package org.entente.graph;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One date of EDTF level 1: a year, a season, a month or a day, perhaps with unspecified digits,
 * perhaps uncertain or approximate.
 *
 * @param text as written
 * @param precision what is known of it
 * @param first the first day that it can mean
 * @param last the last day that it can mean
 * @param uncertain marked {@code ?} or {@code %}
 * @param approximate marked {@code ~} or {@code %}
 */
record PartialDate(
        String text,
        Precision precision,
        LocalDate first,
        LocalDate last,
        boolean uncertain,
        boolean approximate) {

    /** How much of a date is known. */
    enum Precision {
        CENTURY,
        DECADE,
        YEAR,
        SEASON,
        MONTH,
        DAY
    }

    boolean unsure() {
        return uncertain
                || approximate
                || precision == Precision.DECADE
                || precision == Precision.CENTURY;
    }

    private static final Pattern DATE =
            Pattern.compile(
                    "(?<year>-?\\d{4}|-?\\d{3}X|-?\\d{2}XX)"
                            + "(-(?<month>\\d{2}|XX)(-(?<day>\\d{2}|XX))?)?(?<mark>[?~%]?)");
    private static final Pattern LONG_YEAR = Pattern.compile("Y(-?[1-9]\\d{4,8})");
    private static final Pattern TIME =
            Pattern.compile("T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(Z|[+-]\\d{2}(:\\d{2})?)?");

    /** The date that the text means, or null if it is none. */
    static @Nullable PartialDate parse(String text) {
        try {
            Matcher longYear = LONG_YEAR.matcher(text);
            if (longYear.matches()) {
                return ofYear(text, Integer.parseInt(longYear.group(1)), 1, "");
            }
            int time = text.indexOf('T');
            if (time > 0) {
                return TIME.matcher(text.substring(time)).matches()
                        ? ofDay(text, LocalDate.parse(text.substring(0, time)), "")
                        : null;
            }
            Matcher matcher = DATE.matcher(text);
            return matcher.matches() ? parse(text, matcher) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable PartialDate parse(String text, Matcher matcher) {
        String year = matcher.group("year");
        String month = matcher.group("month");
        String day = matcher.group("day");
        String mark = matcher.group("mark");
        int unspecified = year.length() - year.replace("X", "").length();
        if (unspecified > 0) {
            return month == null
                    ? ofYear(
                            text,
                            Integer.parseInt(year.replace("X", "0")),
                            unspecified == 1 ? 10 : 100,
                            mark)
                    : null;
        }
        int number = Integer.parseInt(year);
        if (month == null || month.equals("XX")) {
            return day == null || day.equals("XX") ? ofYear(text, number, 1, mark) : null;
        }
        int monthNumber = Integer.parseInt(month);
        if (monthNumber >= 21 && monthNumber <= 24) {
            return day == null ? ofSeason(text, number, monthNumber - 21, mark) : null;
        }
        YearMonth yearMonth = YearMonth.of(number, monthNumber);
        if (day == null || day.equals("XX")) {
            return of(text, Precision.MONTH, yearMonth.atDay(1), yearMonth.atEndOfMonth(), mark);
        }
        return ofDay(text, yearMonth.atDay(Integer.parseInt(day)), mark);
    }

    /**
     * Years are counted astronomically: for a negative year the unspecified digits grow downwards.
     */
    private static PartialDate ofYear(String text, int year, int span, String mark) {
        Precision precision =
                switch (span) {
                    case 1 -> Precision.YEAR;
                    case 10 -> Precision.DECADE;
                    default -> Precision.CENTURY;
                };
        boolean negative = text.startsWith("-");
        int from = negative ? year - span + 1 : year;
        int to = negative ? year : year + span - 1;
        LocalDate last = Year.of(to).atMonth(12).atEndOfMonth();
        return of(text, precision, Year.of(from).atDay(1), last, mark);
    }

    /**
     * Northern hemisphere, by whole months: spring is March to May; winter ends in the next year.
     */
    private static PartialDate ofSeason(String text, int year, int season, String mark) {
        YearMonth start = YearMonth.of(year, 3 + 3 * season);
        return of(text, Precision.SEASON, start.atDay(1), start.plusMonths(2).atEndOfMonth(), mark);
    }

    private static PartialDate ofDay(String text, LocalDate day, String mark) {
        return of(text, Precision.DAY, day, day, mark);
    }

    private static PartialDate of(
            String text, Precision precision, LocalDate first, LocalDate last, String mark) {
        boolean both = mark.equals("%");
        return new PartialDate(
                text, precision, first, last, both || mark.equals("?"), both || mark.equals("~"));
    }
}
