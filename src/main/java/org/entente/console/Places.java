package org.entente.console;

import org.springframework.http.HttpStatus;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/** So many queries run at once, of one person and of all; others wait their turn and are told. */
final class Places {

    private static final long TOLD_EVERY_MILLIS = 500;

    private final int all;
    private final int each;
    private final Duration patience;
    private final List<String> queue = new ArrayList<>();
    private final Map<String, Integer> taken = new HashMap<>();
    private int total;

    Places(ConsoleSettings settings) {
        this.all = settings.places();
        this.each = settings.placesEach();
        this.patience = settings.patience();
    }

    /** A place, to be given back once, by whichever thread. */
    final class Place implements AutoCloseable {

        private final String key;
        private boolean free;

        private Place(String key) {
            this.key = key;
        }

        @Override
        public void close() {
            synchronized (Places.this) {
                if (!free) {
                    free = true;
                    total--;
                    taken.merge(key, -1, (a, b) -> a + b == 0 ? null : a + b);
                    Places.this.notifyAll();
                }
            }
        }
    }

    /**
     * Waits for a place.
     *
     * @param told how many wait before this one, at once and twice a second
     * @param given whether the query is not wanted any more
     * @throws Refused if none became free in time
     */
    Place take(String key, IntConsumer told, BooleanSupplier given) {
        var ticket = new String(key); // told apart by identity: one key may wait twice
        long deadline = System.nanoTime() + patience.toNanos();
        try {
            synchronized (this) {
                queue.add(ticket);
            }
            while (true) {
                int ahead;
                synchronized (this) {
                    if (mayEnter(ticket)) {
                        total++;
                        taken.merge(key, 1, Integer::sum);
                        return new Place(key);
                    }
                    ahead = position(ticket);
                }
                if (System.nanoTime() > deadline || given.getAsBoolean()) {
                    throw new Refused(HttpStatus.TOO_MANY_REQUESTS, "BUSY", all);
                }
                told.accept(ahead);
                synchronized (this) {
                    if (!mayEnter(ticket)) {
                        wait(TOLD_EVERY_MILLIS);
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused(HttpStatus.TOO_MANY_REQUESTS, "BUSY", all);
        } finally {
            synchronized (this) {
                queue.removeIf(one -> one == ticket);
                notifyAll();
            }
        }
    }

    /** Whoever came first enters first, unless they have their share already. */
    private boolean mayEnter(String ticket) {
        if (total >= all) {
            return false;
        }
        for (String waiting : queue) {
            boolean hasShare = taken.getOrDefault(waiting, 0) >= each;
            if (waiting == ticket) {
                return !hasShare;
            }
            if (!hasShare) {
                return false;
            }
        }
        return false;
    }

    private int position(String ticket) {
        for (int at = 0; at < queue.size(); at++) {
            if (queue.get(at) == ticket) {
                return at;
            }
        }
        return 0;
    }

    synchronized int free() {
        return all - total;
    }
}
