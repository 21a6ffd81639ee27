package org.entente.bench;

import java.util.Arrays;

/** Times of one contender, in milliseconds, ascending. */
record Sample(double[] millis) {

    static Sample of(long[] nanos) {
        return new Sample(Arrays.stream(nanos).sorted().mapToDouble(n -> n / 1e6).toArray());
    }

    double median() {
        return quantile(0.5);
    }

    /** The value below which that share of the times lies, between neighbours by proportion. */
    double quantile(double share) {
        double at = share * (millis.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, millis.length - 1);
        return millis[below] + (at - below) * (millis[above] - millis[below]);
    }
}
