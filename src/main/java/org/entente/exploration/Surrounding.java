package org.entente.exploration;

import org.entente.graph.Subgraph.Edge;
import org.entente.graph.Subgraph.Node;

import java.util.List;
import java.util.Map;

/**
 * What lies within some steps.
 *
 * @param nodes those asked for, then by step and relevance
 * @param hidden by entity and type, the relations that are not among the edges
 */
record Surrounding(
        List<Node> nodes,
        List<Edge> edges,
        List<Level> levels,
        Map<String, Map<String, Integer>> hidden) {

    /**
     * What one step found.
     *
     * @param depth the number of the step
     * @param shown entities of it in the answer
     * @param total entities that it found and no step before
     * @param notFollowed entities of the step before that have too many relations to go on from
     */
    record Level(int depth, int shown, int total, List<String> notFollowed) {}
}
