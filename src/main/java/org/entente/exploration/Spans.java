package org.entente.exploration;

import org.entente.graph.Language;
import org.entente.graph.Period;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Days that are known, as pieces of time. */
final class Spans {

    private final List<List<Long>> all = new ArrayList<>();

    /** From one date to another; the one alone where the other is not known. */
    void add(@Nullable String from, @Nullable String to) {
        Optional<List<Long>> start = bounds(from);
        Optional<List<Long>> end = bounds(to);
        if (start.isPresent() || end.isPresent()) {
            long first = start.or(() -> end).orElseThrow().getFirst();
            long last = end.or(() -> start).orElseThrow().getLast();
            all.add(List.of(first, Math.max(first, last)));
        }
    }

    /** Pairs of a first and a last day since 1970-01-01; or null. */
    void addDays(Value days) {
        List<Long> pairs = days.isNull() ? List.of() : days.asList(Value::asLong);
        for (int i = 0; i + 1 < pairs.size(); i += 2) {
            all.add(List.of(pairs.get(i), pairs.get(i + 1)));
        }
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** First and last days since 1970-01-01, in order; those that meet or follow are one. */
    List<List<Long>> pieces() {
        var pieces = new ArrayList<List<Long>>();
        all.stream()
                .sorted(Comparator.comparing(List::getFirst))
                .forEach(piece -> {
                    List<Long> before = pieces.isEmpty() ? List.of() : pieces.getLast();
                    if (!before.isEmpty() && piece.getFirst() <= before.getLast() + 1) {
                        pieces.set(
                                pieces.size() - 1,
                                List.of(
                                        before.getFirst(),
                                        Math.max(before.getLast(), piece.getLast())));
                    } else {
                        pieces.add(piece);
                    }
                });
        return List.copyOf(pieces);
    }

    /** "2020", "April 2021, 2023", « du 4 au 9 mai 2021 ». */
    String toText(Language language) {
        return pieces().stream()
                .map(piece -> edtf(piece.getFirst(), piece.getLast()))
                .map(edtf ->
                        Period.tryParse(edtf).map(known -> known.toText(language)).orElse(edtf))
                .collect(Collectors.joining(", "));
    }

    /** As short as the days allow: a year, a month, a day, or from one to another. */
    private static String edtf(long first, long last) {
        LocalDate start = LocalDate.ofEpochDay(first);
        LocalDate end = LocalDate.ofEpochDay(last);
        boolean wholeMonths = start.getDayOfMonth() == 1 && end.plusDays(1).getDayOfMonth() == 1;
        boolean wholeYears = start.getDayOfYear() == 1 && end.plusDays(1).getDayOfYear() == 1;
        int length = wholeYears ? 6 : wholeMonths ? 3 : 0;
        String from = start.toString().substring(0, start.toString().length() - length);
        String to = end.toString().substring(0, end.toString().length() - length);
        return from.equals(to) ? from : from + "/" + to;
    }

    /** The first and the last day that a date can mean; nothing where it is none. */
    private static Optional<List<Long>> bounds(@Nullable String date) {
        Optional<Period> period = date == null ? Optional.empty() : Period.tryParse(date);
        return period.map(known -> {
            long least = known.min().orElseGet(() -> known.max().orElseThrow());
            return List.of(least, known.max().orElse(least));
        });
    }
}
