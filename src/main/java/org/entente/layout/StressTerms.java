package org.entente.layout;

/** Which distances are wanted, and how much each end counts for them. */
final class StressTerms {

    /** Up to so many nodes every pair is a term. */
    private static final int EVERY_PAIR = 600;

    private final int[] one;
    private final int[] other;
    private final float[] distance;
    private final float[] weightOfOne;
    private final float[] weightOfOther;
    private int size;

    private StressTerms(int most) {
        one = new int[most];
        other = new int[most];
        distance = new float[most];
        weightOfOne = new float[most];
        weightOfOther = new float[most];
    }

    static StressTerms of(IndexedGraph graph) {
        return graph.size() <= EVERY_PAIR ? everyPair(graph) : sample(graph);
    }

    private static StressTerms everyPair(IndexedGraph graph) {
        int n = graph.size();
        var terms = new StressTerms(n * (n - 1) / 2);
        for (int i = 0; i < n; i++) {
            int[] away = graph.distances(i);
            for (int j = i + 1; j < n; j++) {
                double weight = 1.0 / (away[j] * away[j]);
                terms.add(i, j, away[j], weight, weight);
            }
        }
        return terms;
    }

    private static StressTerms sample(IndexedGraph graph) {
        var pivots = Pivots.of(graph);
        int edges = 0;
        for (int i = 0; i < graph.size(); i++) {
            edges += graph.neighbours(i).length;
        }
        var terms = new StressTerms(edges / 2 + pivots.size() * graph.size());
        for (int i = 0; i < graph.size(); i++) {
            for (int next : graph.neighbours(i)) {
                if (i < next) {
                    terms.add(i, next, 1, 1, 1);
                }
            }
        }
        for (int p = 0; p < pivots.size(); p++) {
            for (int i = 0; i < graph.size(); i++) {
                int away = pivots.distance(p, i);
                if (away > 1) {
                    terms.add(i, pivots.node(p), away, pivots.weight(p, i), 0);
                }
            }
        }
        return terms;
    }

    private void add(int i, int j, double away, double ofOne, double ofOther) {
        one[size] = i;
        other[size] = j;
        distance[size] = (float) away;
        weightOfOne[size] = (float) ofOne;
        weightOfOther[size] = (float) ofOther;
        size++;
    }

    int size() {
        return size;
    }

    double leastWeight() {
        double least = 1;
        for (int i = 0; i < size; i++) {
            least = Math.min(least, weightOfOne[i]);
        }
        return least;
    }

    double mostWeight() {
        double most = 1;
        for (int i = 0; i < size; i++) {
            most = Math.max(most, weightOfOne[i]);
        }
        return most;
    }

    /** Moves the two ends towards the distance wanted, at most all the way. */
    void satisfy(int term, double step, Points points) {
        int i = one[term];
        int j = other[term];
        double dx = points.x[i] - points.x[j];
        double dy = points.y[i] - points.y[j];
        double apart = Math.max(1e-9, Math.sqrt(dx * dx + dy * dy));
        double pull = (apart - distance[term]) / (2 * apart);
        double ofOne = Math.min(1, step * weightOfOne[term]) * pull;
        double ofOther = Math.min(1, step * weightOfOther[term]) * pull;
        points.x[i] -= ofOne * dx;
        points.y[i] -= ofOne * dy;
        points.x[j] += ofOther * dx;
        points.y[j] += ofOther * dy;
    }
}
