package org.entente.reports.figures;

import org.entente.graph.Period;
import org.entente.reports.writing.Party;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * From when to when an instrument holds, as far as stated.
 *
 * @param startIs the property that says the start: {@code signed}, {@code adopted}, {@code
 *     in_force}, {@code from}
 * @param endIs the property that says the end: {@code expires}, {@code to}
 */
record Lifetime(
        Party party,
        @Nullable Period start,
        @Nullable String startIs,
        @Nullable Period end,
        @Nullable String endIs) {

    private static final List<String> STARTS = List.of("signed", "adopted", "in_force", "from");
    private static final List<String> ENDS = List.of("expires", "to");

    /** Oldest first, those of which no date is stated last. */
    static final Comparator<Lifetime> BY_AGE =
            Comparator.comparingLong(Lifetime::first).thenComparing(one -> one.party().key());

    private record Stated(String property, Period period) {}

    static Lifetime of(Party party) {
        Optional<Stated> start =
                stated(party, STARTS)
                        .min(
                                Comparator.comparingLong(
                                        one -> one.period().min().orElse(Long.MAX_VALUE)));
        Optional<Stated> end = stated(party, ENDS).findFirst();
        return new Lifetime(
                party,
                start.map(Stated::period).orElse(null),
                start.map(Stated::property).orElse(null),
                end.map(Stated::period).orElse(null),
                end.map(Stated::property).orElse(null));
    }

    private static Stream<Stated> stated(Party party, List<String> properties) {
        return properties.stream()
                .flatMap(property ->
                        When.parse(party.text(property))
                                .map(period -> new Stated(property, period))
                                .stream());
    }

    boolean isDated() {
        return start != null || end != null;
    }

    /** The first day that it can begin, or else the last that it can end; the undated are last. */
    private long first() {
        Period known = start == null ? end : start;
        return known == null
                ? Long.MAX_VALUE
                : known.min().orElse(known.max().orElse(Long.MAX_VALUE));
    }

    /** The days that are stated, since 1970-01-01. */
    Stream<Long> days() {
        return Stream.of(Optional.ofNullable(start), Optional.ofNullable(end))
                .flatMap(Optional::stream)
                .flatMap(period -> Stream.of(period.min(), period.max()))
                .filter(day -> day.isPresent())
                .map(day -> day.getAsLong());
    }
}
