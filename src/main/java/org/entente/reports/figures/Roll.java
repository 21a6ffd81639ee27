package org.entente.reports.figures;

import org.entente.reports.writing.Fact;
import org.entente.reports.writing.Party;

import java.util.List;
import java.util.Map;

/**
 * States in one role.
 *
 * @param label of the role, as the vocabulary says it
 * @param facts by state, in the order in which states are listed
 */
record Roll(String label, Map<Party, List<Fact>> facts) {

    List<Party> states() {
        return List.copyOf(facts.keySet());
    }

    /** The facts with one state. */
    List<Fact> of(String stateId) {
        return facts.entrySet().stream()
                .filter(entry -> entry.getKey().id().equals(stateId))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }
}
