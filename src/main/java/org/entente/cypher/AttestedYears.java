package org.entente.cypher;

import org.neo4j.driver.Value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The days for which sources attest a relation, as years. */
final class AttestedYears {

    private record Span(int first, int last) {}

    private AttestedYears() {}

    /**
     * Pairs of a first and a last year, in order; those that meet or follow each other are one.
     *
     * @param days pairs of a first and a last day since 1970-01-01, in any order; or null
     */
    static List<Integer> of(Value days) {
        var years = new ArrayList<Integer>();
        for (Span span : spans(days)) {
            if (!years.isEmpty() && span.first() <= years.getLast() + 1) {
                years.set(years.size() - 1, Math.max(span.last(), years.getLast()));
            } else {
                years.add(span.first());
                years.add(span.last());
            }
        }
        return List.copyOf(years);
    }

    private static List<Span> spans(Value days) {
        var spans = new ArrayList<Span>();
        List<Long> all = days.isNull() ? List.of() : days.asList(Value::asLong);
        for (int i = 0; i + 1 < all.size(); i += 2) {
            spans.add(new Span(year(all.get(i)), year(all.get(i + 1))));
        }
        spans.sort(Comparator.comparingInt(Span::first));
        return spans;
    }

    private static int year(long day) {
        return LocalDate.ofEpochDay(day).getYear();
    }
}
