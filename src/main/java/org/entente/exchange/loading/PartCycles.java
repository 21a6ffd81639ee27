package org.entente.exchange.loading;

import org.entente.exchange.facts.KnownFacts;
import org.entente.exchange.facts.Row;
import org.entente.exchange.facts.StatedFact;
import org.entente.exchange.loading.ImportOutcome.Warning;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds what would be part of itself by way of others. It is told and not rejected: each of the
 * relations is what a source says, and only together they cannot be true.
 */
final class PartCycles {

    private static final String PART_OF = "PART_OF";
    private static final int MOST = 20;

    private record Stated(String part, String whole, Row row) {}

    private final List<Stated> stated = new ArrayList<>();

    void add(StatedFact fact, Row row) {
        if (PART_OF.equals(fact.kind()) && fact.source() != null && fact.target() != null) {
            stated.add(new Stated(fact.source(), fact.target(), row));
        }
    }

    void clear() {
        stated.clear();
    }

    /**
     * @param sentence says that something is part of itself, given the way
     */
    List<Warning> find(KnownFacts graph, Function<String, String> sentence) {
        if (stated.isEmpty()) {
            return List.of();
        }
        Map<String, Set<String>> wholes = new HashMap<>();
        Set<String> ids = new LinkedHashSet<>();
        for (Stated one : stated) {
            wholes.computeIfAbsent(one.part(), _ -> new LinkedHashSet<>()).add(one.whole());
            ids.add(one.whole());
        }
        graph.partsAbove(ids)
                .forEach((part, above) ->
                        wholes.computeIfAbsent(part, _ -> new LinkedHashSet<>()).addAll(above));
        var warnings = new ArrayList<Warning>();
        var told = new HashSet<Set<String>>();
        for (Stated one : stated) {
            List<String> way = way(wholes, one.whole(), one.part());
            if (!way.isEmpty() && told.add(Set.copyOf(way)) && warnings.size() < MOST) {
                String text = one.part() + " → " + String.join(" → ", way);
                warnings.add(new Warning(one.row().file(), one.row().line(), sentence.apply(text)));
            }
        }
        return warnings;
    }

    /** The shortest way up from one to another, both included; empty where there is none. */
    private static List<String> way(Map<String, Set<String>> wholes, String from, String to) {
        Map<String, String> reachedFrom = new LinkedHashMap<>();
        Deque<String> next = new ArrayDeque<>(List.of(from));
        reachedFrom.put(from, "");
        while (!next.isEmpty() && !reachedFrom.containsKey(to)) {
            String at = next.remove();
            for (String whole : wholes.getOrDefault(at, Set.of())) {
                if (reachedFrom.putIfAbsent(whole, at) == null) {
                    next.add(whole);
                }
            }
        }
        var way = new ArrayList<String>();
        for (String at = reachedFrom.containsKey(to) ? to : ""; !at.isEmpty(); ) {
            way.addFirst(at);
            at = reachedFrom.getOrDefault(at, "");
        }
        return way;
    }
}
