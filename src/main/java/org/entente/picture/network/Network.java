package org.entente.picture.network;

import org.entente.graph.Words;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A graph to be drawn.
 *
 * @param words vocabulary and messages in the language of the picture
 * @param nodes those that are equally linked are labelled in this order
 * @param numbered whether lines bear the numbers of their sources
 */
public record Network(Words words, List<Node> nodes, List<Link> links, boolean numbered) {

    /**
     * A node.
     *
     * @param kind id of its kind
     * @param label what is written beside it
     * @param title what it is, in words
     * @param collective whether it stands for several
     * @param focus whether the picture is about it
     * @param place where its middle is; null where nothing says it
     */
    public record Node(
            String id,
            String kind,
            String label,
            String title,
            boolean collective,
            boolean focus,
            @Nullable Place place) {}

    /** A point in pixels; y grows downwards. */
    public record Place(double x, double y) {}

    /**
     * A line.
     *
     * @param type id of the type of relation
     * @param title what it says, in words
     * @param sources numbers of the documents that speak of it
     */
    public record Link(
            String id,
            String type,
            Node source,
            Node target,
            String title,
            Standing standing,
            List<Integer> sources) {}

    /** How a relation stands with its sources. */
    public enum Standing {
        /** Sources state it. */
        CITED,
        /** No document is recorded for it. */
        NO_DOCUMENT,
        /** One source states it and another denies it. */
        DISAGREE,
        /** Sources only deny it. */
        DENIED
    }
}
