package org.entente.exploration;

import org.entente.graph.Period;
import org.entente.layout.Arrangement;
import org.entente.layout.Diagram;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What is to be laid out, as it was sent.
 *
 * @param nodes 1 to 10,000, with different ids
 * @param edges at most 50,000; those to nodes that are not there are passed over
 * @param focus ids of those that the view is about; the best connected one unless given
 * @param arrangement force unless given, concentric, layers, bipartite, time or map
 * @param aspect width of the place by its height, 0.2 to 5; 1 unless given
 * @param most nodes that can be shown, 100 to 10,000: more are put together in groups; all apart
 *     unless given
 */
record LayoutRequest(
        @Nullable List<@Nullable Box> nodes,
        @Nullable List<@Nullable Link> edges,
        @Nullable List<String> focus,
        @Nullable String arrangement,
        @Nullable Double aspect,
        @Nullable Integer most) {

    static final int MOST_NODES = 10_000;
    static final int LEAST_MOST = 100;
    static final int MOST_EDGES = 50_000;
    private static final double USUAL_SIZE = 40;
    private static final double LARGEST = 1_000;

    /**
     * One node.
     *
     * @param w width of its box with room for the label, as h its height: 1 to 1,000, 40 unless
     *     given
     * @param from when it begins, in EDTF
     */
    record Box(
            @Nullable String id,
            @Nullable String kind,
            @Nullable Double w,
            @Nullable Double h,
            @Nullable String from) {}

    record Link(@Nullable String source, @Nullable String target) {}

    Arrangement arrangementOrForce() {
        return arrangement == null
                ? Arrangement.FORCE
                : Arrangement.of(arrangement)
                        .orElseThrow(() ->
                                Problems.badRequest(
                                        "problem.layout.arrangement",
                                        arrangement,
                                        String.join(", ", Arrangement.ids())));
    }

    /** How many nodes may be shown apart; all that a layout takes unless given. */
    int mostOrAll() {
        int given = most == null ? MOST_NODES : most;
        if (given < LEAST_MOST || given > MOST_NODES) {
            throw Problems.badRequest("problem.layout.most", LEAST_MOST, MOST_NODES);
        }
        return given;
    }

    List<String> ids() {
        return listed(nodes).stream().map(Box::id).filter(Objects::nonNull).toList();
    }

    /**
     * Within its limits, or a problem that names the limit.
     *
     * @param places where nodes lie, as far as known
     */
    Diagram diagram(Map<String, Diagram.Place> places) {
        List<Box> boxes = listed(nodes);
        List<Link> links = listed(edges);
        if (boxes.isEmpty() || boxes.size() > MOST_NODES) {
            throw Problems.badRequest("problem.layout.nodes", MOST_NODES);
        }
        if (links.size() > MOST_EDGES) {
            throw Problems.badRequest("problem.layout.edges", MOST_EDGES);
        }
        double shape = aspect == null ? 1 : Math.clamp(aspect, 0.2, 5);
        List<Diagram.Node> all = boxes.stream().map(box -> node(box, places)).toList();
        var ids = new HashSet<String>();
        for (Diagram.Node node : all) {
            if (!ids.add(node.id())) {
                throw Problems.badRequest("problem.layout.twice", node.id());
            }
        }
        return new Diagram(all, edges(links), focus == null ? List.of() : focus, shape);
    }

    private static List<Diagram.Edge> edges(List<Link> links) {
        return links.stream()
                .map(link -> new Diagram.Edge(given(link.source()), given(link.target())))
                .toList();
    }

    private static Diagram.Node node(Box box, Map<String, Diagram.Place> places) {
        String id = given(box.id());
        return new Diagram.Node(
                id, box.kind(), size(box.w()), size(box.h()), period(box.from()), places.get(id));
    }

    private static String given(@Nullable String id) {
        if (id == null || id.isBlank()) {
            throw Problems.badRequest("problem.layout.id");
        }
        return id;
    }

    private static double size(@Nullable Double size) {
        double given = size == null ? USUAL_SIZE : size;
        if (!(given >= 1 && given <= LARGEST)) {
            throw Problems.badRequest("problem.layout.size", LARGEST);
        }
        return given;
    }

    private static @Nullable Period period(@Nullable String from) {
        return from == null || from.isBlank()
                ? null
                : Period.tryParse(from)
                        .orElseThrow(() -> Problems.badRequest("problem.at.date", from));
    }

    private static <T> List<T> listed(@Nullable Collection<@Nullable T> given) {
        return given == null ? List.of() : given.stream().filter(Objects::nonNull).toList();
    }
}
