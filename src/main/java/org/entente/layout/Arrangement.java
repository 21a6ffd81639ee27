package org.entente.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** By what nodes are laid out. */
public enum Arrangement {
    /** Near what they are related to. */
    FORCE,
    /** On rings around the focus, by the number of relations from it. */
    CONCENTRIC,
    /** In rows, by kind. */
    LAYERS,
    /** States on one side, bodies on the other. */
    BIPARTITE,
    /** From left to right, by the first date known. */
    TIME,
    /** Where they lie in the world. */
    MAP;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Arrangement> of(String id) {
        return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
    }

    public static List<String> ids() {
        return Arrays.stream(values()).map(Arrangement::id).toList();
    }
}
