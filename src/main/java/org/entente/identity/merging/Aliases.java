package org.entente.identity.merging;

import org.entente.cypher.NamedQueries;
import org.entente.graph.GraphChanged;
import org.entente.graph.Remembered;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.Map;

/** The ids of entities that were merged into another; few, so they are remembered. */
@Component
class Aliases {

    private final Remembered<Map<String, String>> known;

    Aliases(NamedQueries queries) {
        this.known = new Remembered<>(() -> read(queries));
    }

    /** The ids of entities by the ids that lead to them. */
    Map<String, String> all() {
        return known.get();
    }

    private static Map<String, String> read(NamedQueries queries) {
        var aliases = new HashMap<String, String>();
        for (var row : queries.all("identity/aliases", Map.of(), record -> record.asMap())) {
            aliases.put(String.valueOf(row.get("id")), String.valueOf(row.get("entity")));
        }
        return aliases;
    }

    @EventListener
    void changed(GraphChanged change) {
        known.forget();
    }
}
