package org.entente.history.undoing;

import org.entente.history.Fact;
import org.entente.history.FactChange;
import org.entente.history.FactTable;
import org.entente.history.StoredFacts;
import org.entente.history.reading.ChangeRecord;
import org.entente.history.reading.PastFacts;
import org.entente.history.undoing.Clash.Obstacle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What it takes to take one change back: what it created is withdrawn, what it altered is what it
 * was, what it withdrew is there again. A fact that something later touched stays.
 */
final class UndoPlan {

    private final StoredFacts.Reading reading;
    private final LeftAlone leftAlone;
    private final Set<String> undoneToo;
    private final Map<FactTable, Map<String, Fact>> withdrawn = new EnumMap<>(FactTable.class);
    private final Map<FactTable, Map<String, Fact>> restored = new EnumMap<>(FactTable.class);
    private final List<FactChange> alterations = new ArrayList<>();
    private final Map<String, Clash> clashes = new LinkedHashMap<>();

    private UndoPlan(StoredFacts.Reading reading, ChangeRecord change, Set<String> undoneToo) {
        this.reading = reading;
        this.leftAlone = new LeftAlone(reading, change);
        this.undoneToo = undoneToo;
    }

    /**
     * Reads what the change did and what became of it.
     *
     * @param undoneToo times of later changes that are going to be taken back before this one
     */
    static UndoPlan of(StoredFacts.Reading reading, ChangeRecord change, Set<String> undoneToo) {
        var plan = new UndoPlan(reading, change, undoneToo);
        var past = new PastFacts(reading);
        plan.takeAway(FactTable.group(past.createdBy(change.number())));
        plan.putBack(FactTable.group(past.replacedBy(change.number())));
        plan.keepClaimsOfWhatStays();
        plan.keepWhatIsHeld(FactTable.ENTITIES, "history/held-entities");
        plan.keepWhatIsHeld(FactTable.DOCUMENTS, "history/held-documents");
        plan.leaveOutWhatHangsOnNothing();
        return plan;
    }

    private void takeAway(Map<FactTable, List<Fact>> created) {
        created.forEach((table, facts) -> {
            Map<String, Fact> current = new StoredFacts(reading).current(table, facts);
            Set<String> untouched = leftAlone.among(current.values());
            current.forEach((id, now) -> {
                if (untouched.contains(id)) {
                    of(withdrawn, table).put(id, now);
                } else if (!isUndoneToo(now)) {
                    clash(now, Obstacle.CHANGED_SINCE);
                }
            });
        });
    }

    private void putBack(Map<FactTable, List<Fact>> replaced) {
        replaced.forEach((table, facts) -> {
            Map<String, Fact> current = new StoredFacts(reading).current(table, facts);
            Set<String> untouched = leftAlone.among(current.values());
            for (Fact before : facts) {
                Fact now = current.get(before.id());
                if (now == null || of(withdrawn, table).containsKey(before.id())) {
                    of(restored, table).put(before.id(), before);
                } else if (untouched.contains(before.id())) {
                    alterations.add(FactChange.change(now, before.properties()));
                } else if (!isUndoneToo(now)) {
                    clash(now, Obstacle.CHANGED_SINCE);
                }
            }
        });
    }

    private boolean isUndoneToo(Fact current) {
        return undoneToo.contains(current.recordedAt());
    }

    private void keepClaimsOfWhatStays() {
        for (var facts : List.of(of(withdrawn, FactTable.CLAIMS), of(restored, FactTable.CLAIMS))) {
            facts.values()
                    .removeIf(claim ->
                            claim.properties().get("fact") instanceof String fact
                                    && clashes.containsKey(fact));
        }
    }

    private void keepWhatIsHeld(FactTable table, String query) {
        Map<String, Fact> holders = of(withdrawn, table);
        Set<String> leaving = new HashSet<>();
        withdrawn.values().forEach(facts -> leaving.addAll(facts.keySet()));
        for (var row : reading.run(query, Map.of("ids", List.copyOf(holders.keySet())))) {
            boolean leaves =
                    leaving.contains(String.valueOf(row.get("attached")))
                            || undoneToo.contains(String.valueOf(row.get("at")));
            Fact holder = leaves ? null : holders.remove(String.valueOf(row.get("holder")));
            if (holder != null) {
                clash(holder, Obstacle.HELD);
            }
        }
    }

    /** Times of later changes that are taken back too may bring the ends back: not asked then. */
    private void leaveOutWhatHangsOnNothing() {
        if (!undoneToo.isEmpty()) {
            return;
        }
        Set<String> entities = present(FactTable.ENTITIES, "history/present-entities");
        Set<String> documents = present(FactTable.DOCUMENTS, "history/present-documents");
        restored.forEach((table, facts) -> {
            Set<String> ends = table == FactTable.CLAIMS ? documents : entities;
            for (Fact fact : List.copyOf(facts.values())) {
                if (!ends.containsAll(ends(List.of(fact)))) {
                    facts.remove(fact.id());
                    clash(fact, Obstacle.END_GONE);
                }
            }
        });
    }

    private Set<String> present(FactTable of, String query) {
        var wanted = new HashSet<String>();
        restored.forEach((table, facts) -> {
            if ((table == FactTable.CLAIMS) == (of == FactTable.DOCUMENTS)) {
                wanted.addAll(ends(facts.values()));
            }
        });
        var present = new HashSet<>(of(restored, of).keySet());
        for (var row : reading.run(query, Map.of("ids", List.copyOf(wanted)))) {
            present.add(String.valueOf(row.get("id")));
        }
        present.removeIf(
                id -> of(withdrawn, of).containsKey(id) && !of(restored, of).containsKey(id));
        return present;
    }

    private static Set<String> ends(Collection<Fact> facts) {
        var ends = new HashSet<String>();
        for (Fact fact : facts) {
            if (fact.source() != null) {
                ends.add(fact.source());
            }
            if (fact.target() != null) {
                ends.add(fact.target());
            }
        }
        return ends;
    }

    private static Map<String, Fact> of(Map<FactTable, Map<String, Fact>> tables, FactTable table) {
        return tables.computeIfAbsent(table, _ -> new LinkedHashMap<>());
    }

    private void clash(Fact fact, Obstacle why) {
        clashes.put(fact.id(), Clash.of(fact, why));
    }

    List<Clash> clashes() {
        return List.copyOf(clashes.values());
    }

    /** When the facts that it touches were recorded. */
    Set<String> times() {
        var times = new HashSet<String>();
        withdrawn
                .values()
                .forEach(facts -> facts.values().forEach(fact -> times.add(fact.recordedAt())));
        return times;
    }

    List<FactChange> changes() {
        var changes = new ArrayList<>(alterations);
        for (Map<String, Fact> facts : withdrawn.values()) {
            facts.values().forEach(fact -> changes.add(FactChange.withdrawal(fact)));
        }
        for (Map<String, Fact> facts : restored.values()) {
            facts.values().forEach(fact -> changes.add(FactChange.creation(fact)));
        }
        return changes;
    }
}
