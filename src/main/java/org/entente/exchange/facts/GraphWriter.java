package org.entente.exchange.facts;

import org.entente.graph.Claim;
import org.entente.history.Changes.Transaction;
import org.entente.history.Fact;
import org.entente.history.FactChange;
import org.entente.history.FactTable;

import java.util.ArrayList;
import java.util.List;

/** Writes facts, many at a time. */
public final class GraphWriter {

    private GraphWriter() {}

    /** Writes what is new or changed, and the new claims. */
    public static void write(Transaction transaction, List<FactState> states) {
        var changes = new ArrayList<FactChange>();
        for (FactState state : states) {
            if (state.isNew() || state.isChanged()) {
                changes.add(state.change());
            }
            state.newClaims().values().forEach(claim -> changes.add(creation(claim)));
        }
        transaction.write(changes);
    }

    private static FactChange creation(Claim claim) {
        return FactChange.creation(
                new Fact(
                        FactTable.CLAIMS,
                        claim.id(),
                        null,
                        claim.document(),
                        null,
                        claim.properties()));
    }
}
