package org.entente.layout;

import java.util.Arrays;

/**
 * Some nodes far from each other that stand for all: each for the region of those nearest to it.
 */
final class Pivots {

    private static final int MOST = 100;
    private static final int LEAST = 25;

    /** Pivots times nodes: what a layout costs stays within bounds. */
    private static final int TERMS = 250_000;

    private final int[] nodes;
    private final int[][] distances;
    private final int[][] within;

    private Pivots(int[] nodes, int[][] distances, int[][] within) {
        this.nodes = nodes;
        this.distances = distances;
        this.within = within;
    }

    /** The busiest first, then always the one that is farthest from all before. */
    static Pivots of(IndexedGraph graph) {
        int wanted = Math.clamp(TERMS / Math.max(1, graph.size()), LEAST, MOST);
        int number = Math.min(wanted, graph.size());
        int[] nodes = new int[number];
        int[][] distances = new int[number][];
        int[] nearest = new int[graph.size()];
        int[] region = new int[graph.size()];
        Arrays.fill(nearest, Integer.MAX_VALUE);
        int next = graph.busiest();
        for (int p = 0; p < number; p++) {
            nodes[p] = next;
            distances[p] = graph.distances(next);
            next = 0;
            for (int i = 0; i < graph.size(); i++) {
                if (distances[p][i] < nearest[i]) {
                    nearest[i] = distances[p][i];
                    region[i] = p;
                }
                if (nearest[i] > nearest[next]) {
                    next = i;
                }
            }
        }
        return new Pivots(nodes, distances, within(distances, region));
    }

    /** By pivot and distance, how many of its region are at most so far from it. */
    private static int[][] within(int[][] distances, int[] region) {
        int[][] within = new int[distances.length][];
        for (int p = 0; p < distances.length; p++) {
            within[p] = new int[Arrays.stream(distances[p]).max().orElse(0) + 1];
        }
        for (int i = 0; i < region.length; i++) {
            within[region[i]][distances[region[i]][i]]++;
        }
        for (int[] counts : within) {
            Arrays.parallelPrefix(counts, Integer::sum);
        }
        return within;
    }

    int size() {
        return nodes.length;
    }

    int node(int pivot) {
        return nodes[pivot];
    }

    int distance(int pivot, int i) {
        return distances[pivot][i];
    }

    /** Those of the region that are nearer to the pivot than to the node count with it. */
    double weight(int pivot, int i) {
        int away = distances[pivot][i];
        return within[pivot][away / 2] / (double) (away * away);
    }
}
