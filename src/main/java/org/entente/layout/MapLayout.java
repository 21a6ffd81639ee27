package org.entente.layout;

import org.entente.layout.Diagram.Node;
import org.entente.layout.Diagram.Place;
import org.entente.layout.Drawing.Guide;
import org.entente.layout.Drawing.Point;
import org.entente.layout.Drawing.Shape;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Where they lie in the world; those without a place in rows under the map. */
final class MapLayout implements Layout {

    static final String UNPLACED = "unplaced";

    /** A symbol without its label: on the map, place matters more than labels. */
    private static final double SYMBOL = 30;

    private static final int ROUNDS = 60;

    /** Where the outline ends: without Antarctica. */
    private static final double SOUTH = EqualEarth.of(-58, 0).y();

    private static final double GAP = 60;
    private static final double ROOM = 14;

    private final StatePlaces states;

    MapLayout(StatePlaces states) {
        this.states = states;
    }

    @Override
    public Placement place(IndexedGraph graph, double aspect) {
        var points = new Points(graph.size());
        List<Integer> placed = new ArrayList<>();
        List<Integer> unplaced = new ArrayList<>();
        for (int i = 0; i < graph.size(); i++) {
            Place place = placeOf(graph.node(i));
            if (place == null) {
                unplaced.add(i);
            } else {
                Point at = EqualEarth.of(place.latitude(), place.longitude());
                points.put(i, at.x(), at.y());
                placed.add(i);
            }
        }
        makeRoom(points, placed);
        return new Placement(points, rows(graph, unplaced, points));
    }

    private @Nullable Place placeOf(Node node) {
        return node.place() != null ? node.place() : states.of(node.id());
    }

    /** A little, so that no symbol hides another. */
    private static void makeRoom(Points points, List<Integer> placed) {
        var own = new Points(placed.size());
        for (int i = 0; i < placed.size(); i++) {
            own.put(i, points.x[placed.get(i)], points.y[placed.get(i)]);
        }
        var sizes = Sizes.all(placed.size(), SYMBOL, SYMBOL);
        for (int round = 0; round < ROUNDS && Overlaps.push(own, sizes) > 0; round++) {}
        for (int i = 0; i < placed.size(); i++) {
            points.put(placed.get(i), own.x[i], own.y[i]);
        }
    }

    private static List<Guide> rows(IndexedGraph graph, List<Integer> unplaced, Points points) {
        if (unplaced.isEmpty()) {
            return List.of();
        }
        var sizes = Sizes.of(graph);
        double width = sizes.widest() + ROOM;
        double height = sizes.highest() + ROOM;
        int inRow = Math.max(1, (int) (EqualEarth.WIDTH / width));
        int columns = Math.min(inRow, unplaced.size());
        for (int i = 0; i < unplaced.size(); i++) {
            points.put(
                    unplaced.get(i),
                    (i % inRow - (columns - 1) / 2.0) * width,
                    SOUTH + GAP + (i / inRow + 0.5) * height);
        }
        double high = (unplaced.size() + inRow - 1) / inRow * height;
        return List.of(new Guide(Shape.ROW, SOUTH + GAP + high / 2, high, UNPLACED));
    }
}
