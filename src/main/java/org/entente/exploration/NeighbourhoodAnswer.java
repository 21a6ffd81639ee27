package org.entente.exploration;

import org.entente.exploration.Surrounding.Level;
import org.entente.graph.Subgraph.Edge;
import org.entente.graph.Subgraph.Node;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * The neighbours of one or more entities, in one language.
 *
 * @param shown neighbours in the answer, {@code total} those found
 * @param hidden by entity and type, the relations that are not among the edges
 * @param levels the same by step
 * @param leftOut what is not shown, in sentences; null where all is
 */
record NeighbourhoodAnswer(
        List<String> focus,
        List<Node> nodes,
        List<Edge> edges,
        int shown,
        int total,
        Map<String, Map<String, Integer>> hidden,
        List<Level> levels,
        @Nullable String at,
        String atMode,
        @Nullable String leftOut) {}
