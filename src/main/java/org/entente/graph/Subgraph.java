package org.entente.graph;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Nodes and the edges between them, in one language; each edge's ends are among the nodes. */
public record Subgraph(List<Node> nodes, List<Edge> edges) {

    /**
     * An entity as it is drawn.
     *
     * @param nameMissing whether the name is the other language's, for want of one in this
     * @param asterisk whether a note must go with the name
     * @param collective not one body but a set of them: left out of counts and centrality
     */
    public record Node(
            String id,
            @Nullable String kind,
            @Nullable String category,
            String name,
            @Nullable String acronym,
            boolean nameMissing,
            boolean asterisk,
            boolean collective,
            @Nullable String from,
            @Nullable String to) {}

    /**
     * A relation as it is drawn.
     *
     * @param label the sentence of its type or role, without objects
     * @param years the years for which a source attests it: pairs of a first and a last one, in
     *     order and apart
     * @param claims how many claims there are of it
     * @param stage the latest that is recorded, whatever the date asked for
     * @param oneSide whether all its claims are statements of one of its ends
     * @param denied whether only denials are recorded of it
     * @param disagree whether one source states it and another denies it
     * @param noDocument whether no document is recorded for it
     */
    public record Edge(
            String id,
            String type,
            String source,
            String target,
            String label,
            @Nullable String role,
            @Nullable String roleLabel,
            @Nullable String from,
            @Nullable String to,
            List<Integer> years,
            int claims,
            String certainty,
            @Nullable String stage,
            @Nullable String stageLabel,
            boolean oneSide,
            boolean denied,
            boolean disagree,
            boolean noDocument) {}
}
