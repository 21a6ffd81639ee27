package org.entente.layout;

import java.util.Arrays;
import java.util.List;

/** Related nodes near each other; parts without a relation between them side by side. */
final class ForceLayout implements Layout {

    private static final double EDGE = 130;

    /** How much of the ground boxes may cover before they are pushed apart. */
    private static final double COVERED = 0.3;

    @Override
    public Placement place(IndexedGraph graph, double aspect) {
        List<int[]> parts = graph.parts();
        var packing = new Packing(graph.size(), aspect);
        for (int[] part : parts) {
            IndexedGraph connected = graph.part(part);
            packing.add(part, drawn(connected, aspect), Sizes.of(connected));
        }
        return Placement.of(packing.packed());
    }

    private static Points drawn(IndexedGraph connected, double aspect) {
        var sizes = Sizes.of(connected);
        Points points = connected.size() == 1 ? new Points(1) : Stress.of(connected);
        points.turn(aspect >= 1);
        points.scale(Math.max(EDGE, Math.sqrt(sizes.area() / COVERED / ground(points))));
        Overlaps.remove(points, sizes);
        return points;
    }

    /**
     * Area of the box around the points; never so small that a line of nodes would be drawn out.
     */
    private static double ground(Points points) {
        double[] x = points.x.clone();
        double[] y = points.y.clone();
        Arrays.sort(x);
        Arrays.sort(y);
        return Math.max(1, x[x.length - 1] - x[0]) * Math.max(1, y[y.length - 1] - y[0]);
    }
}
