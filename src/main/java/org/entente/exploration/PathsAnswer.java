package org.entente.exploration;

import org.entente.graph.Subgraph.Edge;
import org.entente.graph.Subgraph.Node;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Paths between two entities.
 *
 * @param shown paths in the answer
 * @param truncated whether there are more
 */
record PathsAnswer(
        List<Node> nodes,
        List<Edge> edges,
        List<PathIds> paths,
        int shown,
        boolean truncated,
        @Nullable String at,
        String atMode) {

    /** Ids of the nodes and of the edges between them, from one end to the other. */
    record PathIds(List<String> nodes, List<String> edges) {}
}
