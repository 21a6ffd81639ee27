package org.entente.exchange.view;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * What a view shows, by ids alone: names and sentences are read from the graph.
 *
 * @param title above the picture, at most {@value #LONGEST_TITLE} characters; one is made unless
 *     given
 * @param link address that opens the view in the explorer
 * @param nodes ids of the entities shown, at most {@value #MOST_ENTITIES}
 * @param edges ids of the relations shown, at most {@value #MOST_RELATIONS}
 * @param positions by the entity's id, its place on the canvas as x and y
 * @param focus ids of the entities that the view is about
 * @param selected ids of the entities or relations that are selected
 * @param at an EDTF date; any time unless given
 * @param atMode how relations hold then: {@code attested} by a source, or {@code possible}
 * @param off what the view's filters leave out
 * @param theme colours: {@code light} unless {@code dark}
 */
public record ViewRequest(
        @Nullable String title,
        @Nullable String link,
        @Nullable List<String> nodes,
        @Nullable List<String> edges,
        @Nullable Map<String, List<Double>> positions,
        @Nullable List<String> focus,
        @Nullable List<String> selected,
        @Nullable String at,
        @Nullable String atMode,
        @Nullable Off off,
        @Nullable String theme) {

    /** Characters of a title at most. */
    public static final int LONGEST_TITLE = 200;

    /** Characters of a link at most. */
    public static final int LONGEST_LINK = 10_000;

    /** Entities of a view at most. */
    public static final int MOST_ENTITIES = 1000;

    /** Relations of a view at most. */
    public static final int MOST_RELATIONS = 4000;

    /**
     * Filters that are switched off.
     *
     * @param kinds ids of kinds of the vocabulary
     * @param types ids of relation types of the vocabulary
     * @param evidence cited, noDocument, disagree or oneSide
     */
    public record Off(
            @Nullable List<String> kinds,
            @Nullable List<String> types,
            @Nullable List<String> evidence) {}
}
