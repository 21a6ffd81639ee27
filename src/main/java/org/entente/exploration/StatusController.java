package org.entente.exploration;

import org.entente.cypher.NamedQueries;
import org.entente.history.Changes;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.Map;

/** How large the graph is, and which version of the data it holds. */
@RestController
class StatusController {

    private final NamedQueries queries;
    private final Changes changes;

    StatusController(NamedQueries queries, Changes changes) {
        this.queries = queries;
        this.changes = changes;
    }

    /**
     * Tells how large the graph is and which version of the data it holds. Counts are read from the
     * store's own statistics, in constant time.
     */
    @GetMapping("/api/status")
    StatusAnswer status() {
        return queries.first(
                        "exploration/status",
                        Map.of(),
                        row ->
                                new StatusAnswer(
                                        row.get("entities").asLong(),
                                        row.get("relations").asLong(),
                                        row.get("claims").asLong(),
                                        row.get("documents").asLong(),
                                        changes.version()))
                .orElseThrow();
    }

    /** Does nothing: what the server itself costs, for measurements. */
    @GetMapping("/api/ping")
    Map<String, Object> ping() {
        return Map.of();
    }

    record StatusAnswer(
            long entities,
            long relations,
            long claims,
            long documents,
            Changes.DataVersion dataVersion) {}
}
