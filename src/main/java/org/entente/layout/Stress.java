package org.entente.layout;

import java.util.Random;

/**
 * Distances on paper like those in the graph, one edge being 1: stochastic gradient descent on
 * stress (Zheng, Pawar, Goodman, "Graph Drawing by Stochastic Gradient Descent", 2018), in large
 * graphs over a sample of pivots (Ortmann, Klimenta, Brandes, "A Sparse Stress Model", 2017).
 */
final class Stress {

    private static final int ROUNDS = 15;
    private static final double LAST_STEP = 0.1;
    private static final long SEED = 64;

    private Stress() {}

    static Points of(IndexedGraph connected) {
        var random = new Random(SEED);
        var points = new Points(connected.size());
        for (int i = 0; i < points.size(); i++) {
            points.put(i, random.nextDouble(), random.nextDouble());
        }
        StressTerms terms = StressTerms.of(connected);
        double first = 1 / terms.leastWeight();
        double decay = Math.log(first * terms.mostWeight() / LAST_STEP) / (ROUNDS - 1);
        int[] order = new int[terms.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        for (int round = 0; round < ROUNDS; round++) {
            shuffle(order, random);
            double step = first * Math.exp(-decay * round);
            for (int term : order) {
                terms.satisfy(term, step, points);
            }
        }
        return points;
    }

    private static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
    }
}
