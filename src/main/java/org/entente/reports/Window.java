package org.entente.reports;

import org.entente.cypher.StoredEvidence;
import org.entente.graph.Evidence.StoredClaim;
import org.entente.graph.Language;
import org.entente.graph.Period;
import org.entente.reports.writing.Fact;
import org.entente.reports.writing.Party;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The period that a report is about. What is not dated is never known to lie outside of it.
 *
 * @param from first day or period that is meant; null = from any time
 * @param to last day or period that is meant; null = until any time
 */
record Window(@Nullable Period from, @Nullable Period to) {

    /** No period is asked for. */
    static final Window ANY_TIME = new Window(null, null);

    private static final List<String> STARTS =
            List.of("start", "from", "signed", "adopted", "in_force");
    private static final List<String> ENDS = List.of("end", "to", "expires");

    boolean isAnyTime() {
        return from == null && to == null;
    }

    /** Whether the end lies before the start. */
    boolean isReversed() {
        return last() < first();
    }

    /** The first day, in days since 1970-01-01; the smallest number where it is open. */
    long first() {
        return from == null ? Long.MIN_VALUE : from.min().orElse(Long.MIN_VALUE);
    }

    /** The last day, in days since 1970-01-01; the largest number where it is open. */
    long last() {
        return to == null ? Long.MAX_VALUE : to.max().orElse(Long.MAX_VALUE);
    }

    /** Whether its own dates say that it was over before, or began after. */
    boolean excludes(Fact fact) {
        return excludes(fact.from(), fact.to());
    }

    /** Whether an event's or an instrument's own dates say that it lies outside. */
    boolean excludes(Party party) {
        String start = first(party, STARTS);
        return excludes(
                start,
                party.is("Event") && first(party, ENDS) == null ? start : first(party, ENDS));
    }

    private boolean excludes(@Nullable String start, @Nullable String end) {
        boolean after =
                days(start).map(days -> days.min().orElse(Long.MIN_VALUE) > last()).orElse(false);
        boolean before =
                days(end).map(days -> days.max().orElse(Long.MAX_VALUE) < first()).orElse(false);
        return after || before;
    }

    /** Whether the day, month or year can lie in it; a date that is not known cannot. */
    boolean holds(@Nullable String date) {
        return days(date).map(this::meets).orElse(false);
    }

    /** Whether a day of it is one of these days. */
    boolean meets(Period days) {
        return days.min().orElse(Long.MIN_VALUE) <= last()
                && days.max().orElse(Long.MAX_VALUE) >= first();
    }

    /** Whether a stage of it is reached in it. */
    boolean reaches(Fact fact) {
        return fact.stages().stream().anyMatch(stage -> holds(stage.split(" ")[0]));
    }

    /** Whether it began or ended in it, or a source speaks of it for a day in it. */
    boolean attests(Fact fact, StoredEvidence evidence) {
        return !excludes(fact)
                && (holds(fact.from())
                        || holds(fact.to())
                        || reaches(fact)
                        || evidence.claims(fact.claims()).stream()
                                .map(StoredClaim::asOf)
                                .filter(Objects::nonNull)
                                .anyMatch(this::meets));
    }

    /** Whether the dates of an event or an instrument lie in it. */
    boolean attests(Party party) {
        return Stream.concat(STARTS.stream(), ENDS.stream()).map(party::text).anyMatch(this::holds);
    }

    /** A time of day is no part of the day. */
    static Optional<Period> days(@Nullable String date) {
        return date == null ? Optional.empty() : Period.tryParse(date.replaceFirst("T.*$", ""));
    }

    private static @Nullable String first(Party party, List<String> properties) {
        return properties.stream()
                .map(party::text)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** "2020 to 2021", "since 2020", "until 2021". */
    String text(Language language) {
        if (from == null) {
            return to == null ? "" : to.toUntil(language);
        }
        return to == null
                ? from.toSince(language)
                : from.equals(to)
                        ? from.toText(language)
                        : Period.tryParse(from + "/" + to)
                                .map(period -> period.toText(language))
                                .orElse(from + "/" + to);
    }
}
