package org.entente.reports.house;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** One of a house's files: absent, good or broken. */
public final class Part<T> {

    private final @Nullable T value;
    private final @Nullable BrokenFile broken;

    private Part(@Nullable T value, @Nullable BrokenFile broken) {
        this.value = value;
        this.broken = broken;
    }

    static <T> Part<T> absent() {
        return new Part<>(null, null);
    }

    static <T> Part<T> of(T value) {
        return new Part<>(value, null);
    }

    static <T> Part<T> broken(BrokenFile broken) {
        return new Part<>(null, broken);
    }

    /**
     * Nothing where the house has no such file.
     *
     * @throws UnusableHouse if it has one that cannot be used
     */
    public Optional<T> use() {
        if (broken != null) {
            throw new UnusableHouse(broken);
        }
        return Optional.ofNullable(value);
    }

    Optional<BrokenFile> broken() {
        return Optional.ofNullable(broken);
    }
}
