package org.entente.layout;

import org.entente.graph.Period;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What is to be laid out. The order of the lists means nothing; edges to nodes that are not there
 * are passed over.
 *
 * @param focus ids of those that the diagram is about; the best connected one where none is given
 * @param aspect width of the place by its height
 */
public record Diagram(List<Node> nodes, List<Edge> edges, List<String> focus, double aspect) {

    /**
     * One node.
     *
     * @param width of its box with room for the label, as {@code height}, in units of the drawing
     * @param from when it begins, as far as known
     * @param place where it lies, as far as known
     */
    public record Node(
            String id,
            @Nullable String kind,
            double width,
            double height,
            @Nullable Period from,
            @Nullable Place place) {}

    public record Edge(String source, String target) {}

    /** In degrees. */
    public record Place(double latitude, double longitude) {}
}
