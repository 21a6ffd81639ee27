package org.entente.identity.likeness;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Entities that may be one.
 *
 * @param pairs best first
 * @param examined entities that were compared with those like them
 * @param next where to go on, for {@code after}; null where nothing is left
 */
record DuplicatesAnswer(List<LikePair> pairs, int examined, @Nullable String next) {

    /**
     * Two entities that may be one.
     *
     * @param score 0 to 100
     * @param evidence what speaks for it and against it
     * @param names by which they are alike, of the first and of the second
     * @param one null where it is asked about a name that nothing has yet
     */
    record LikePair(
            int score,
            List<Reason> evidence,
            List<String> names,
            @Nullable ComparedEntity one,
            ComparedEntity other) {}

    /**
     * @param id such as {@code WORD_ORDER}
     * @param against whether it speaks against their being one
     */
    record Reason(String id, String label, boolean against) {}

    /**
     * An entity as it is shown beside another.
     *
     * @param period when it was, in words; empty where nothing is known
     * @param facts its relations
     * @param sources documents that it and its relations are from
     */
    record ComparedEntity(
            String id,
            String kind,
            String kindLabel,
            @Nullable String category,
            @Nullable String nameEn,
            @Nullable String nameFr,
            @Nullable String acronymEn,
            @Nullable String acronymFr,
            List<FurtherName> names,
            List<Country> countries,
            String period,
            @Nullable String url,
            int facts,
            int sources) {}

    /**
     * @param type as the vocabulary says it: former name, as printed in a source
     */
    record FurtherName(String text, @Nullable String type, @Nullable String language) {}

    record Country(String id, String name) {}
}
