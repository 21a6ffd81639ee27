package org.entente.console;

import org.entente.cypher.NamedQueries;
import org.entente.graph.GraphChanged;
import org.entente.graph.Remembered;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;

/** What a query can name, for those who write one. Read again after the graph has changed. */
@Component
class GraphSchema {

    private final NamedQueries queries;
    private final Remembered<Names> names = new Remembered<>(this::read);

    GraphSchema(NamedQueries queries) {
        this.queries = queries;
    }

    /**
     * @param labels of nodes, in use
     * @param types of relations, in use
     * @param properties names in use
     * @param functions of the database itself; others are refused
     * @param procedures that a query may call
     */
    record Names(
            List<String> labels,
            List<String> types,
            List<String> properties,
            List<Callable> functions,
            List<Callable> procedures) {}

    /** Something to call: its signature and the database's own explanation, in English. */
    record Callable(String name, String signature, String description) {}

    Names names() {
        return names.get();
    }

    private Names read() {
        return new Names(
                names("console/labels"),
                names("console/types"),
                names("console/properties"),
                callables("console/functions", Map.of()),
                callables(
                        "console/procedures",
                        Map.of("names", List.copyOf(PlanGuard.procedures()))));
    }

    @EventListener
    void changed(GraphChanged change) {
        names.forget();
    }

    private List<String> names(String query) {
        return queries.all(query, Map.of(), row -> row.get("name").asString());
    }

    private List<Callable> callables(String query, Map<String, Object> parameters) {
        return queries.all(
                query,
                parameters,
                row ->
                        new Callable(
                                row.get("name").asString(),
                                row.get("signature").asString(""),
                                row.get("description").asString("")));
    }
}
