package org.entente.reports;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What a view shows, by ids alone: names and sentences are read from the graph.
 *
 * @param title of the report, at most {@value #LONGEST_TITLE} characters; one is made unless given
 * @param link address that opens the view in the explorer
 * @param nodes ids of the entities shown, at most {@value #MOST_ENTITIES}
 * @param edges ids of the relations shown, at most {@value #MOST_RELATIONS}
 */
record ViewRequest(
        @Nullable String title,
        @Nullable String link,
        @Nullable List<String> nodes,
        @Nullable List<String> edges) {

    /** Characters of a title at most. */
    static final int LONGEST_TITLE = 200;

    /** Characters of a link at most. */
    static final int LONGEST_LINK = 10_000;

    /** Entities of a view at most. */
    static final int MOST_ENTITIES = 1000;

    /** Relations of a view at most. */
    static final int MOST_RELATIONS = 4000;
}
