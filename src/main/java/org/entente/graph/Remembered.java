package org.entente.graph;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/**
 * Something that is read once and again after it was forgotten, as when the graph has changed. What
 * was being read when it was forgotten is not kept: it may be from before.
 */
public final class Remembered<T> {

    private final Supplier<T> reading;
    private volatile @Nullable T known;
    private long forgotten;

    public Remembered(Supplier<T> reading) {
        this.reading = reading;
    }

    public T get() {
        T last = known;
        if (last != null) {
            return last;
        }
        long before = times();
        T read = reading.get();
        keep(read, before);
        return read;
    }

    public synchronized void forget() {
        forgotten++;
        known = null;
    }

    private synchronized long times() {
        return forgotten;
    }

    private synchronized void keep(T read, long before) {
        if (forgotten == before) {
            known = read;
        }
    }
}
