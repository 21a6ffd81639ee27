package org.entente.reports.figures;

import org.entente.reports.writing.Party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Parties by the year in which they begin.
 *
 * @param years without a gap; those in which nothing begins have no party
 * @param unsure those whose year is doubtful or one of several
 * @param unknown those of which no source states the beginning
 */
record Columns(SortedMap<Integer, List<Party>> years, List<Party> unsure, List<Party> unknown) {

    static Columns of(List<Party> parties) {
        var years = new TreeMap<Integer, List<Party>>();
        var unsure = new ArrayList<Party>();
        var unknown = new ArrayList<Party>();
        parties.stream()
                .collect(Collectors.toMap(Party::id, one -> one, (one, same) -> one))
                .values()
                .stream()
                .sorted(Comparator.comparing(Party::key))
                .forEach(party ->
                        When.start(party)
                                .ifPresentOrElse(
                                        period ->
                                                When.year(period)
                                                        .ifPresentOrElse(
                                                                year -> at(years, year).add(party),
                                                                () -> unsure.add(party)),
                                        () -> unknown.add(party)));
        if (!years.isEmpty()) {
            for (int year = years.firstKey(); year < years.lastKey(); year++) {
                at(years, year);
            }
        }
        return new Columns(years, unsure, unknown);
    }

    private static List<Party> at(SortedMap<Integer, List<Party>> years, int year) {
        return years.computeIfAbsent(year, one -> new ArrayList<>());
    }

    /** The most that one column holds. */
    int highest() {
        int most = Math.max(unsure.size(), unknown.size());
        return years.values().stream().mapToInt(List::size).reduce(most, Math::max);
    }
}
