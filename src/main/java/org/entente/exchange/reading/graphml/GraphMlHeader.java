package org.entente.exchange.reading.graphml;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Columns of the nodes or of the edges: what every one of them has, and the declared keys. */
final class GraphMlHeader {

    private final Set<String> columns;

    GraphMlHeader(String... always) {
        this.columns = new LinkedHashSet<>(List.of(always));
    }

    void add(String name) {
        columns.add(name);
    }

    List<String> columns() {
        return new ArrayList<>(columns);
    }
}
