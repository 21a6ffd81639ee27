package org.entente.identity;

import org.entente.graph.Language;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/** Finds entities by name: both languages, acronyms, former names and spellings as printed. */
public interface Names {

    /** How many hits are ranked at most; a total that reaches it is "at least". */
    int RANKED = 200;

    /**
     * Entities that have every word of the text, the last one perhaps unfinished; best first.
     * Without regard to case and accents.
     *
     * @param kinds only these kinds; empty = all
     * @param limit at most this many hits
     */
    Found find(String text, Set<String> kinds, Language language, int limit);

    /** Entities whose names are near the text, for "did you mean". */
    List<Hit> nearest(String text, Language language, int limit);

    /**
     * @param total how many were found, at most {@link Names#RANKED}
     */
    record Found(int total, List<Hit> hits) {}

    /**
     * An entity that was found.
     *
     * @param matched the name that matched, where it is neither the shown name nor the acronym
     */
    record Hit(
            String id,
            String kind,
            @Nullable String category,
            String name,
            @Nullable String acronym,
            double score,
            @Nullable String matched) {}
}
