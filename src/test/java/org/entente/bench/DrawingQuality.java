package org.entente.bench;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How good a drawing is. Stress is the sum over all pairs of (length on paper / steps in the graph
 * - 1)², with the drawing in the size in which that is least, by the number of pairs: 0 is perfect.
 *
 * @param overlapping share of the nodes whose symbol covers part of another's
 */
record DrawingQuality(double stress, double overlapping) {

    /**
     * Measures a drawing.
     *
     * @param places by id, x and y of the middle, width and height of the symbol
     */
    static DrawingQuality of(ScaleFree graph, Map<String, ? extends List<?>> places) {
        List<String> ids =
                graph.nodes().stream()
                        .map(node -> String.valueOf(node.get("id")))
                        .filter(places::containsKey)
                        .toList();
        double[][] at = new double[ids.size()][];
        Map<String, Integer> number = new HashMap<>();
        for (int i = 0; i < at.length; i++) {
            number.put(ids.get(i), i);
            at[i] = point(places.get(ids.get(i)));
        }
        return new DrawingQuality(stress(at, neighbours(graph, number)), overlapping(at));
    }

    private static double[] point(List<?> place) {
        return place.stream().mapToDouble(one -> ((Number) one).doubleValue()).toArray();
    }

    private static List<List<Integer>> neighbours(ScaleFree graph, Map<String, Integer> number) {
        List<List<Integer>> neighbours = new ArrayList<>();
        number.keySet().forEach(id -> neighbours.add(new ArrayList<>()));
        graph.edges()
                .forEach(edge -> {
                    Integer one = number.get(String.valueOf(edge.get("source")));
                    Integer other = number.get(String.valueOf(edge.get("target")));
                    if (one != null && other != null && !one.equals(other)) {
                        neighbours.get(one).add(other);
                        neighbours.get(other).add(one);
                    }
                });
        return neighbours;
    }

    private static double stress(double[][] at, List<List<Integer>> neighbours) {
        double sum = 0;
        double squares = 0;
        long pairs = 0;
        for (int i = 0; i < at.length; i++) {
            int[] steps = steps(i, neighbours);
            for (int j = 0; j < i; j++) {
                if (steps[j] > 0) {
                    double ratio = Math.hypot(at[i][0] - at[j][0], at[i][1] - at[j][1]) / steps[j];
                    sum += ratio;
                    squares += ratio * ratio;
                    pairs++;
                }
            }
        }
        // the best size s makes the sum of (s * ratio - 1)² least: s = sum / squares
        return pairs == 0 || squares == 0 ? 0 : (pairs - sum * sum / squares) / pairs;
    }

    private static int[] steps(int from, List<List<Integer>> neighbours) {
        int[] steps = new int[neighbours.size()];
        Arrays.fill(steps, -1);
        steps[from] = 0;
        var queue = new ArrayDeque<>(List.of(from));
        while (!queue.isEmpty()) {
            int next = queue.poll();
            for (int neighbour : neighbours.get(next)) {
                if (steps[neighbour] < 0) {
                    steps[neighbour] = steps[next] + 1;
                    queue.add(neighbour);
                }
            }
        }
        return steps;
    }

    private static double overlapping(double[][] at) {
        int overlapping = 0;
        for (int i = 0; i < at.length; i++) {
            boolean covers = false;
            for (int j = 0; j < at.length && !covers; j++) {
                covers =
                        i != j
                                && 2 * Math.abs(at[i][0] - at[j][0]) < at[i][2] + at[j][2]
                                && 2 * Math.abs(at[i][1] - at[j][1]) < at[i][3] + at[j][3];
            }
            overlapping += covers ? 1 : 0;
        }
        return (double) overlapping / at.length;
    }
}
