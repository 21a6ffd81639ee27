package org.entente.identity.merging;

import org.entente.cypher.NamedQueries;
import org.entente.graph.GraphChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.Map;

/** The ids of entities that were merged into another; few, so they are remembered. */
@Component
class Aliases {

    private final NamedQueries queries;
    private volatile @Nullable Map<String, String> known;

    Aliases(NamedQueries queries) {
        this.queries = queries;
    }

    /** The ids of entities by the ids that lead to them. */
    Map<String, String> all() {
        Map<String, String> aliases = known;
        if (aliases == null) {
            aliases = new HashMap<>();
            for (var row : queries.all("identity/aliases", Map.of(), record -> record.asMap())) {
                aliases.put(String.valueOf(row.get("id")), String.valueOf(row.get("entity")));
            }
            known = aliases;
        }
        return aliases;
    }

    @EventListener
    void changed(GraphChanged change) {
        known = null;
    }
}
