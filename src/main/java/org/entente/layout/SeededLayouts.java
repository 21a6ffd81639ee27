package org.entente.layout;

import org.entente.graph.Vocabulary;
import org.entente.layout.Drawing.Point;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;

/** Every arrangement by its own layout; chance, where one needs it, starts from the same seed. */
@Component
class SeededLayouts implements Layouts {

    /** A layout keeps a processor busy: some stay free for those who ask something else. */
    private final Semaphore turns =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

    private final Map<Arrangement, Layout> layouts = new EnumMap<>(Arrangement.class);

    SeededLayouts(Vocabulary vocabulary) throws IOException {
        layouts.put(Arrangement.FORCE, new ForceLayout());
        layouts.put(Arrangement.CONCENTRIC, new ConcentricLayout());
        layouts.put(Arrangement.LAYERS, new LayerLayout(vocabulary));
        layouts.put(Arrangement.BIPARTITE, new BipartiteLayout());
        layouts.put(Arrangement.TIME, new TimeLayout());
        layouts.put(Arrangement.MAP, new MapLayout(StatePlaces.shipped()));
    }

    @Override
    public Drawing draw(Arrangement arrangement, Diagram diagram) {
        Layout layout = layouts.get(arrangement);
        if (layout == null) {
            throw new IllegalStateException("no layout for " + arrangement);
        }
        turns.acquireUninterruptibly();
        try {
            return drawn(layout, diagram);
        } finally {
            turns.release();
        }
    }

    private static Drawing drawn(Layout layout, Diagram diagram) {
        IndexedGraph graph = IndexedGraph.of(diagram);
        Placement placement = layout.place(graph, diagram.aspect());
        Map<String, Point> positions = HashMap.newHashMap(graph.size());
        for (int i = 0; i < graph.size(); i++) {
            Points points = placement.points();
            positions.put(graph.node(i).id(), new Point(points.x[i], points.y[i]));
        }
        return new Drawing(positions, placement.guides());
    }
}
