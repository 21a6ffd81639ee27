package org.entente.identity.merging;

import org.entente.graph.Identifiers;
import org.entente.history.Fact;
import org.entente.history.FactChange;
import org.entente.history.FactTable;
import org.entente.history.StoredFacts;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What it takes to make one entity of two: all facts and claims of the one that goes hang on the
 * one that stays, its names are further names, its id is an alias.
 */
final class MergePlan {

    private static final List<String> LANGUAGES = List.of("en", "fr");

    private final Fact stays;
    private final Fact goes;
    private final Rehanging rehanging;
    private final StoredFacts stored;
    private final Map<String, Fact> claims;
    private final List<FactChange> changes = new ArrayList<>();

    private MergePlan(
            Fact stays,
            Fact goes,
            Rehanging rehanging,
            StoredFacts stored,
            Map<String, Fact> claims) {
        this.stays = stays;
        this.goes = goes;
        this.rehanging = rehanging;
        this.stored = stored;
        this.claims = claims;
    }

    static List<FactChange> of(
            Fact stays, Fact goes, Rehanging rehanging, StoredFacts.Reading reading) {
        var rows = new FactRows(reading);
        List<Fact> attached = rows.at(goes.id());
        var all = new ArrayList<>(attached);
        all.add(goes);
        var plan =
                new MergePlan(stays, goes, rehanging, new StoredFacts(reading), rows.claimsOf(all));
        plan.entity();
        plan.names();
        plan.facts(attached);
        return plan.changes;
    }

    private void entity() {
        Set<String> evidence = moveClaims(goes, stays.id(), stays.properties());
        Map<String, Object> union = Union.of(stays.properties(), goes.properties(), evidence);
        changes.add(FactChange.change(stays, union));
        changes.add(FactChange.withdrawal(goes));
        var alias = new Fact(FactTable.ALIASES, goes.id(), null, stays.id(), null, Map.of());
        changes.add(FactChange.creation(alias));
    }

    /** What the one that goes was called, where the one that stays is called otherwise. */
    private void names() {
        var names = new LinkedHashMap<String, Fact>();
        for (String language : LANGUAGES) {
            name(names, "name_" + language, language, "as printed");
            name(names, "acronym_" + language, language, "acronym");
        }
        create(names);
    }

    private void name(Map<String, Fact> names, String property, String language, String type) {
        Object text = goes.properties().get(property);
        Object now = stays.properties().get(property);
        if (text != null && now != null && !text.equals(now)) {
            String id = Identifiers.name(stays.id(), text.toString(), language, type);
            Map<String, Object> properties = Map.of("text", text, "lang", language, "type", type);
            names.put(id, new Fact(FactTable.NAMES, id, null, stays.id(), null, properties));
        }
    }

    private void create(Map<String, Fact> names) {
        Set<String> there = stored.current(FactTable.NAMES, names.values()).keySet();
        names.values().stream()
                .filter(name -> !there.contains(name.id()))
                .forEach(name -> changes.add(FactChange.creation(name)));
    }

    private void facts(List<Fact> attached) {
        for (FactTable table : FactTable.values()) {
            var moved = new LinkedHashMap<Fact, Fact>();
            for (Fact fact : attached) {
                if (fact.table() == table) {
                    changes.add(FactChange.withdrawal(fact));
                    if (rehanging.collapses(fact)) {
                        claimsOf(fact).forEach(claim -> changes.add(FactChange.withdrawal(claim)));
                    } else {
                        moved.put(fact, rehanging.of(fact));
                    }
                }
            }
            Map<String, Fact> there = there(table, moved);
            moved.forEach((fact, to) -> move(fact, to, there.get(to.id())));
        }
    }

    /** An alias keeps its id: the one that is there is the one that moves. */
    private Map<String, Fact> there(FactTable table, Map<Fact, Fact> moved) {
        return table == FactTable.ALIASES ? Map.of() : stored.current(table, moved.values());
    }

    private void move(Fact from, Fact to, @Nullable Fact there) {
        Map<String, Object> base = there == null ? Map.of() : there.properties();
        Set<String> evidence = moveClaims(from, to.id(), base);
        if (there == null) {
            var properties = new HashMap<>(to.properties());
            properties.remove("version");
            if (!evidence.isEmpty()) {
                properties.put("claims", List.copyOf(evidence));
            }
            changes.add(FactChange.creation(to.with(properties)));
        } else {
            Map<String, Object> union = Union.of(base, from.properties(), evidence);
            changes.add(FactChange.change(there, union));
        }
    }

    /** The ids of all claims that the fact has afterwards. */
    private Set<String> moveClaims(Fact from, String to, Map<String, Object> base) {
        var evidence = new LinkedHashSet<String>();
        if (base.get("claims") instanceof List<?> ids) {
            ids.forEach(id -> evidence.add(id.toString()));
        }
        for (Fact claim : claimsOf(from)) {
            changes.add(FactChange.withdrawal(claim));
            Fact moved = Rehanging.claim(claim, to);
            if (evidence.add(moved.id())) {
                changes.add(FactChange.creation(moved));
            }
        }
        return evidence;
    }

    private List<Fact> claimsOf(Fact fact) {
        return fact.properties().get("claims") instanceof List<?> ids
                ? ids.stream().flatMap(id -> Stream.ofNullable(claims.get(id.toString()))).toList()
                : List.of();
    }
}
