package org.entente.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** States to the left, bodies to the right, what is neither beside them. */
final class BipartiteLayout implements Layout {

    private static final Set<String> STATES = Set.of("State");
    private static final Set<String> BODIES = Set.of("Organisation", "Network", "Programme");

    @Override
    public Placement place(IndexedGraph graph, double aspect) {
        List<Integer> states = new ArrayList<>();
        List<Integer> bodies = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        for (int i = 0; i < graph.size(); i++) {
            String kind = String.valueOf(graph.node(i).kind());
            (STATES.contains(kind) ? states : BODIES.contains(kind) ? bodies : others).add(i);
        }
        var bands = new Bands(graph);
        bands.add("states", states);
        bands.add("bodies", bodies);
        bands.add(LayerLayout.OTHERS, others);
        bands.order();
        return BandLayout.columns(bands, graph, aspect);
    }
}
