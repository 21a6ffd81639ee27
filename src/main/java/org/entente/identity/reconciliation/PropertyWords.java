package org.entente.identity.reconciliation;

import org.entente.graph.Words;
import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.List;

/** The properties as people read them. */
@Component
class PropertyWords {

    String name(Property property, Words words) {
        return words.message("reconcile.property." + property.id());
    }

    /** All, in their order. */
    List<Named> all(Words words) {
        return Arrays.stream(Property.values())
                .map(property -> new Named(property.id(), name(property, words)))
                .toList();
    }
}
