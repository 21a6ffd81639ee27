package org.entente.layout;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Pushes boxes apart, each as little as needed. */
final class Overlaps {

    private static final int MOST_ROUNDS = 400;
    private static final int ROUNDS_A_SCALE = 8;
    private static final double SCALE = 1.06;
    private static final double SLACK = 0.01;

    private Overlaps() {}

    /** Until none overlaps another: where pushing alone does not do, everything gets more room. */
    static void remove(Points points, Sizes sizes) {
        for (int round = 1; round <= MOST_ROUNDS && push(points, sizes) > 0; round++) {
            if (round % ROUNDS_A_SCALE == 0) {
                points.scale(SCALE);
            }
        }
    }

    /** One round; how many pairs overlapped. */
    static int push(Points points, Sizes sizes) {
        double reach = 1.25 * sizes.widest(); // some are moved while the round goes on
        int[] order =
                IntStream.range(0, points.size())
                        .boxed()
                        .sorted(
                                Comparator.<Integer>comparingDouble(i -> points.x[i])
                                        .thenComparing(Comparator.naturalOrder()))
                        .mapToInt(Integer::intValue)
                        .toArray();
        int pairs = 0;
        for (int at = 0; at < order.length; at++) {
            int i = order[at];
            for (int to = at + 1; to < order.length; to++) {
                int j = order[to];
                if (points.x[j] - points.x[i] > reach) {
                    break;
                }
                pairs += apart(points, sizes, i, j) ? 1 : 0;
            }
        }
        return pairs;
    }

    private static boolean apart(Points points, Sizes sizes, int i, int j) {
        double dx = points.x[j] - points.x[i];
        double dy = points.y[j] - points.y[i];
        double acrossX = (sizes.width()[i] + sizes.width()[j]) / 2 - Math.abs(dx);
        double acrossY = (sizes.height()[i] + sizes.height()[j]) / 2 - Math.abs(dy);
        if (acrossX <= SLACK || acrossY <= SLACK) {
            return false;
        }
        if (acrossX < acrossY) {
            double by = (dx < 0 ? -1 : 1) * (acrossX + SLACK) / 2;
            points.x[i] -= by;
            points.x[j] += by;
        } else {
            double by = (dy < 0 || (dy == 0 && i > j) ? -1 : 1) * (acrossY + SLACK) / 2;
            points.y[i] -= by;
            points.y[j] += by;
        }
        return true;
    }
}
