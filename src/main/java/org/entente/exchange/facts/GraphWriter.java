package org.entente.exchange.facts;

import org.entente.graph.Claim;
import org.entente.history.Changes;
import org.entente.history.Changes.Transaction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes facts, many at a time. */
public final class GraphWriter {

    private final Transaction transaction;
    private final String by;

    public GraphWriter(Transaction transaction, String by) {
        this.transaction = transaction;
        this.by = by;
    }

    /** Writes what is new or changed, and the new claims. */
    public Changes.Effect write(List<FactState> states) {
        if (states.isEmpty()) {
            return Changes.Effect.NOTHING;
        }
        String table = StoredFacts.plural(states.getFirst().first().table());
        List<FactState> created = states.stream().filter(FactState::isNew).toList();
        List<FactState> changed = states.stream().filter(FactState::isChanged).toList();
        transaction.write("exchange/create-" + table, created.stream().map(this::row).toList());
        transaction.write("exchange/change-" + table, changed.stream().map(this::row).toList());
        writeClaims(states);
        long difference = 0;
        for (FactState state : states) {
            difference += state.isNew() || state.isChanged() ? state.hashDifference() : 0;
        }
        return new Changes.Effect(created.size(), changed.size(), difference);
    }

    private void writeClaims(List<FactState> states) {
        var claims = new ArrayList<Map<String, Object>>();
        for (FactState state : states) {
            for (Claim claim : state.newClaims().values()) {
                var properties = new HashMap<>(claim.properties());
                properties.put("recorded_at", transaction.at());
                properties.put("recorded_by", by);
                claims.add(Map.of("document", claim.document(), "properties", properties));
            }
        }
        transaction.write("exchange/create-claims", claims);
    }

    private Map<String, Object> row(FactState state) {
        Map<String, Object> row = state.first().identity();
        row.put("properties", state.toStore(by, transaction.at()));
        return row;
    }
}
