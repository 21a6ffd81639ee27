package org.entente.exchange.facts;

import org.entente.exchange.facts.Row.Rejected;
import org.entente.graph.Claim;
import org.entente.history.FactChange;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A fact while the rows of an import are applied to it: what the graph holds, then what each row
 * adds. Cells that are filled replace what the graph holds; claims are only ever added.
 */
public final class FactState {

    /** What a row did. */
    public enum Outcome {
        CREATED,
        CHANGED,
        UNCHANGED
    }

    /**
     * What is to be remembered of a fact to go on with it later in the same import.
     *
     * @param values all that is known of it
     * @param stated the properties that rows of this import stated
     */
    public record Snapshot(Map<String, Object> values, Set<String> stated) {}

    private final StatedFact first;
    private final boolean inGraph;
    private final Map<String, Object> values;
    private final Map<String, Claim> newClaims = new LinkedHashMap<>();
    private final Set<String> statedHere = new HashSet<>();
    private final @Nullable Map<String, Object> stored;
    private boolean exists;
    private boolean changed;

    public FactState(StatedFact first, @Nullable Map<String, Object> stored) {
        this.first = first;
        this.inGraph = stored != null;
        this.exists = inGraph;
        this.values = new TreeMap<>(stored == null ? Map.of() : stored);
        this.stored = stored;
    }

    /** Whether the row can be applied; changes nothing. */
    public void check(StatedFact fact) throws Rejected {
        if (!exists && fact.table() == TableKind.ENTITIES && fact.kind() == null) {
            throw new Rejected("kind", "import.row.kind-empty");
        }
        refuseContradiction(fact);
    }

    /** Goes on with a fact that earlier rows of the import made or met. */
    public static FactState resumed(StatedFact first, Snapshot snapshot) {
        var state = new FactState(first, snapshot.values());
        state.statedHere.addAll(snapshot.stated());
        return state;
    }

    public Snapshot snapshot() {
        return new Snapshot(values, statedHere);
    }

    public Outcome apply(StatedFact fact) throws Rejected {
        check(fact);
        boolean different = !exists;
        Map<String, Object> stated = fact.gentle() ? missing(fact) : fact.properties();
        for (var entry : stated.entrySet()) {
            Object before = values.put(entry.getKey(), entry.getValue());
            different |= !entry.getValue().equals(before);
            statedHere.add(entry.getKey());
        }
        for (Claim claim : fact.claims()) {
            different |= add(claim);
        }
        Outcome outcome =
                !exists ? Outcome.CREATED : different ? Outcome.CHANGED : Outcome.UNCHANGED;
        exists = true;
        changed |= different;
        return outcome;
    }

    /** Of a date that is there, the bounds are not filled in from another. */
    private Map<String, Object> missing(StatedFact fact) {
        var missing = new HashMap<>(fact.properties());
        missing.keySet()
                .removeIf(key ->
                        values.containsKey(key)
                                || values.containsKey(key.replaceFirst("_(min|max)$", "")));
        return missing;
    }

    /** Two rows of one import that say different things about one fact: the second is refused. */
    private void refuseContradiction(StatedFact fact) throws Rejected {
        if (fact.gentle()) {
            return;
        }
        for (var entry : fact.properties().entrySet()) {
            Object before = values.get(entry.getKey());
            boolean contradicts = before != null && !before.equals(entry.getValue());
            if (contradicts && statedHere.contains(entry.getKey())) {
                throw new Rejected(
                        entry.getKey(),
                        "import.row.contradicts",
                        String.valueOf(entry.getValue()),
                        String.valueOf(before));
            }
        }
    }

    private boolean add(Claim claim) {
        var ids = list("claims");
        if (ids.contains(claim.id())) {
            return false;
        }
        ids.add(claim.id());
        values.put("claims", ids);
        newClaims.put(claim.id(), claim);
        String side = claim.statedBy() == null ? "" : claim.statedBy();
        var sides = new LinkedHashSet<>(list("stated_by"));
        sides.add(side);
        values.put("stated_by", List.copyOf(sides));
        claim.days()
                .ifPresent(days -> {
                    String key = claim.denies() ? "denied" : "attested";
                    var pairs = list(key);
                    pairs.add(days.first());
                    pairs.add(days.last());
                    values.put(key, pairs);
                });
        if (claim.denies() && !values.containsKey("denied")) {
            values.put("denied", List.of());
        }
        return true;
    }

    private List<Object> list(String key) {
        return values.get(key) instanceof List<?> stored
                ? new ArrayList<>(stored)
                : new ArrayList<>();
    }

    StatedFact first() {
        return first;
    }

    boolean isNew() {
        return !inGraph && exists;
    }

    boolean isChanged() {
        return inGraph && changed;
    }

    Map<String, Claim> newClaims() {
        return newClaims;
    }

    /** What happens to it in the graph. */
    FactChange change() {
        return new FactChange(first.with(values), stored, false);
    }
}
