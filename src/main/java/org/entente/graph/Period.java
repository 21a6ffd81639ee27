package org.entente.graph;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * A date or an interval as a source states it, in the Extended Date/Time Format of ISO 8601-2,
 * level 1: {@code 2021-04-12}, {@code 1971-08}, {@code 2020}, {@code 1980?}, {@code 2020~}, {@code
 * 198X}, {@code 2021-02/2022}, {@code ../2021}. From level 2 the choice between dates in a row is
 * taken: {@code [1981-09..1981-10]} is one day within.
 *
 * <p>What is not known stays unknown: an interval that is open or unknown at an end has no first or
 * last day there. The bounds of an uncertain or approximate date are those of the date as written.
 *
 * <p>Source of the format: Library of Congress, Extended Date/Time Format specification, 2019.
 */
public final class Period {

    enum Form {
        DATE,
        INTERVAL,
        ONE_OF
    }

    private final String text;
    private final Form form;
    private final @Nullable PartialDate start;
    private final @Nullable PartialDate end;

    private Period(String text, Form form, @Nullable PartialDate start, @Nullable PartialDate end) {
        this.text = text;
        this.form = form;
        this.start = start;
        this.end = end;
    }

    /**
     * @throws IllegalArgumentException with a sentence that names the text, if it is not a date of
     *     level 1 or ends before it starts
     */
    public static Period parse(String text) {
        return tryParse(text)
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "\"%s\" is not a date as YYYY, YYYY-MM, YYYY-MM-DD (with ?, ~ or %% if uncertain) or an interval FROM/TO"
                                        .formatted(text)));
    }

    /** The period that the text means, or nothing if it is not a date of level 1. */
    public static Optional<Period> tryParse(String text) {
        if (text.startsWith("[") && text.endsWith("]")) {
            String[] ends = text.substring(1, text.length() - 1).split("\\.\\.", -1);
            return ends.length == 2 && !isOpen(ends[0]) && !isOpen(ends[1])
                    ? between(text, Form.ONE_OF, ends[0], ends[1])
                    : Optional.empty();
        }
        int slash = text.indexOf('/');
        if (slash >= 0) {
            return between(
                    text, Form.INTERVAL, text.substring(0, slash), text.substring(slash + 1));
        }
        PartialDate date = PartialDate.parse(text);
        return date == null
                ? Optional.empty()
                : Optional.of(new Period(text, Form.DATE, date, date));
    }

    private static Optional<Period> between(String text, Form form, String from, String to) {
        PartialDate start = isOpen(from) ? null : PartialDate.parse(from);
        PartialDate end = isOpen(to) ? null : PartialDate.parse(to);
        boolean unreadable = (start == null && !isOpen(from)) || (end == null && !isOpen(to));
        boolean nothing = start == null && end == null;
        boolean backwards = start != null && end != null && end.last().isBefore(start.first());
        return unreadable || nothing || backwards
                ? Optional.empty()
                : Optional.of(new Period(text, form, start, end));
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }

    /** The first day that it can mean, in days since 1970-01-01; absent = unknown. */
    public OptionalLong min() {
        return start == null ? OptionalLong.empty() : OptionalLong.of(start.first().toEpochDay());
    }

    /** The last day that it can mean, in days since 1970-01-01; absent = unknown. */
    public OptionalLong max() {
        return end == null ? OptionalLong.empty() : OptionalLong.of(end.last().toEpochDay());
    }

    /** Whether an end is marked as uncertain or approximate, or the source leaves a choice. */
    public boolean isUnsure() {
        return form == Form.ONE_OF
                || Stream.of(Optional.ofNullable(start), Optional.ofNullable(end))
                        .flatMap(Optional::stream)
                        .anyMatch(PartialDate::unsure);
    }

    /** The year of the first day, or of the last where the first is unknown. */
    public int year() {
        LocalDate day = start != null ? start.first() : known(end).last();
        return day.getYear();
    }

    private static PartialDate known(@Nullable PartialDate date) {
        if (date == null) {
            throw new IllegalStateException("a period without any date");
        }
        return date;
    }

    /** In words of the language: "12 April 2021", « août 1971 », "about 2020". */
    public String toText(Language language) {
        return PeriodText.of(this, language);
    }

    /**
     * As the start of something: "since 2006", « depuis août 1971 », « depuis le 12 avril 2021 ».
     */
    public String toSince(Language language) {
        return form == Form.DATE && start != null
                ? PeriodText.since(start, language)
                : toText(language);
    }

    /** As the end of something: "until 2010", « jusqu'en 2010 », « jusqu'au 3 mars 2010 ». */
    public String toUntil(Language language) {
        return form == Form.DATE && end != null
                ? PeriodText.until(end, language)
                : toText(language);
    }

    /**
     * As the time for which something is stated: "as at 12 April 2021", "in 2020", « au 12 avril
     * 2021 », « en février 2021 », « vers 2020 ».
     */
    public String toAt(Language language) {
        return form == Form.DATE && start != null
                ? PeriodText.at(start, language)
                : toText(language);
    }

    Form form() {
        return form;
    }

    @Nullable PartialDate start() {
        return start;
    }

    @Nullable PartialDate end() {
        return end;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Period period && text.equals(period.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The text as written. */
    @Override
    public String toString() {
        return text;
    }
}
