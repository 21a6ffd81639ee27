package org.entente.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Calls contenders in rounds: each once, in a new order each round, so that what disturbs the
 * machine disturbs all of them.
 *
 * @param window rounds whose median is compared with that of the rounds before
 * @param leastWarmUp rounds before any can count: what runs once per call is compiled for good only
 *     after {@link #COMPILED} calls, and until then the medians sink too slowly to be seen from one
 *     window to the next
 * @param measured rounds that count, after warming up
 * @param mostWarmUp warming up ends here even if a median still moves
 */
record Rounds(int window, int leastWarmUp, int measured, Duration mostWarmUp, Random random) {

    /** The JVM's own {@code Tier4CompileThreshold}. */
    static final int COMPILED = 15_000;

    static final double STILL = 0.05;

    /**
     * @param warmUp rounds before those that count
     * @param moved how far the medians moved over the last window, at most
     */
    record Outcome(Map<String, Sample> samples, int warmUp, double moved, int measured) {

        Sample of(String contender) {
            return samples.get(contender);
        }

        boolean isWarm() {
            return moved < STILL;
        }
    }

    Outcome run(List<Contender> contenders) throws Exception {
        long end = System.nanoTime() + mostWarmUp.toNanos();
        Map<String, Sample> before = call(contenders, window);
        int warmUp = window;
        double moved;
        do {
            Map<String, Sample> after = call(contenders, window);
            warmUp += window;
            moved = moved(before, after);
            before = after;
        } while ((moved >= STILL || warmUp < leastWarmUp) && System.nanoTime() < end);
        return new Outcome(call(contenders, measured), warmUp, moved, measured);
    }

    private static double moved(Map<String, Sample> before, Map<String, Sample> after) {
        double most = 0;
        for (String name : after.keySet()) {
            double ratio = after.get(name).median() / before.get(name).median();
            most = Math.max(most, Math.abs(ratio - 1));
        }
        return most;
    }

    private Map<String, Sample> call(List<Contender> contenders, int rounds) throws Exception {
        var times = new LinkedHashMap<String, long[]>();
        contenders.forEach(contender -> times.put(contender.name(), new long[rounds]));
        var order = new ArrayList<>(contenders);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            for (Contender contender : order) {
                long start = System.nanoTime();
                contender.call().run();
                times.get(contender.name())[round] = System.nanoTime() - start;
            }
        }
        var samples = new LinkedHashMap<String, Sample>();
        times.forEach((name, nanos) -> samples.put(name, Sample.of(nanos)));
        return samples;
    }
}
