package org.entente.console;

import org.entente.graph.Subgraph.Edge;
import org.entente.graph.Subgraph.Node;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The answer to a query.
 *
 * @param rows cells in the order of the columns
 * @param nodes entities found anywhere in the rows
 * @param edges relations between these
 * @param truncated null, or what stopped the reading: {@code rows} or {@code bytes}
 * @param limit rows at most
 */
record ConsoleAnswer(
        List<String> columns,
        List<List<@Nullable Object>> rows,
        List<Node> nodes,
        List<Edge> edges,
        @Nullable String truncated,
        int limit,
        long elapsedMs) {}
