package org.entente.bench;

import java.util.ArrayList;
import java.util.List;

/** How much other work on the machine slows one thread down. */
final class Contention {

    private static final long MILLIS = 3_000;
    private static final int STEPS = 2_000_000;

    private Contention() {}

    /** The mean time of a fixed loop by its least time: 1 on a machine that does nothing else. */
    static double factor() {
        List<Long> times = new ArrayList<>();
        long start = System.nanoTime();
        int kept = 0;
        while (System.nanoTime() - start < MILLIS * 1_000_000) {
            long before = System.nanoTime();
            for (int i = 0; i < STEPS; i++) {
                kept = kept * 31 + i;
            }
            times.add(System.nanoTime() - before);
        }
        // what was computed is used, or the loop would not be run at all
        double least = times.stream().mapToLong(Long::longValue).min().orElseThrow() + (kept & 1);
        return times.stream().mapToLong(Long::longValue).average().orElseThrow() / least;
    }
}
