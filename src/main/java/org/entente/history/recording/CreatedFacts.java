package org.entente.history.recording;

import org.entente.history.Fact;
import org.entente.history.FactChange;
import org.entente.history.FactTable;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which facts a change created: lists of their ids and ends, by table and type. A node each would
 * make the history of a large import as large as what it brought.
 */
public final class CreatedFacts {

    private static final int LONGEST = 10_000;

    private CreatedFacts() {}

    static List<Map<String, Object>> rows(List<FactChange> changes) {
        var groups = new LinkedHashMap<List<@Nullable String>, List<Fact>>();
        for (FactChange change : changes) {
            if (change.isCreation()) {
                Fact fact = change.fact();
                var group = new ArrayList<@Nullable String>();
                group.add(fact.table().word());
                group.add(fact.type());
                groups.computeIfAbsent(group, _ -> new ArrayList<>()).add(fact);
            }
        }
        var rows = new ArrayList<Map<String, Object>>();
        for (List<Fact> facts : groups.values()) {
            for (int from = 0; from < facts.size(); from += LONGEST) {
                rows.add(row(facts.subList(from, Math.min(facts.size(), from + LONGEST))));
            }
        }
        return rows;
    }

    private static Map<String, Object> row(List<Fact> facts) {
        var row = new LinkedHashMap<String, Object>();
        row.put("table", facts.getFirst().table().word());
        row.put("type", facts.getFirst().type());
        row.put("ids", facts.stream().map(Fact::id).toList());
        row.put("sources", ends(facts, Fact::source));
        row.put("targets", ends(facts, Fact::target));
        return row;
    }

    /** Empty where facts of that table have none. */
    private static List<String> ends(
            List<Fact> facts, java.util.function.Function<Fact, @Nullable String> end) {
        var ends = new ArrayList<String>();
        for (Fact fact : facts) {
            String id = end.apply(fact);
            if (id != null) {
                ends.add(id);
            }
        }
        return ends;
    }

    /** The facts of a stored row, without their properties. */
    public static List<Fact> read(Map<String, Object> row) {
        List<String> ids = texts(row, "ids");
        List<String> sources = texts(row, "sources");
        List<String> targets = texts(row, "targets");
        var facts = new ArrayList<Fact>();
        for (int i = 0; i < ids.size(); i++) {
            facts.add(
                    new Fact(
                            FactTable.of(String.valueOf(row.get("table"))),
                            ids.get(i),
                            (String) row.get("type"),
                            sources.isEmpty() ? null : sources.get(i),
                            targets.isEmpty() ? null : targets.get(i),
                            Map.of()));
        }
        return facts;
    }

    private static List<String> texts(Map<String, Object> row, String column) {
        return row.get(column) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
