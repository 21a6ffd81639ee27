package org.entente.layout;

import org.entente.layout.Drawing.Guide;
import org.entente.layout.Drawing.Shape;

import java.util.ArrayList;
import java.util.List;

/**
 * Bands under each other (rows) or beside each other (columns); a band that would be too long is
 * folded into several lines.
 */
final class BandLayout {

    private static final double SHORTEST = 900;
    private static final double ROOM = 14;

    private final Shape shape;
    private final double gap;
    private final IndexedGraph graph;
    private final double width;
    private final double height;

    private BandLayout(Shape shape, double gap, IndexedGraph graph) {
        this.shape = shape;
        this.gap = gap;
        this.graph = graph;
        var sizes = Sizes.of(graph);
        this.width = sizes.widest() + ROOM;
        this.height = sizes.highest() + ROOM;
    }

    static Placement rows(Bands bands, IndexedGraph graph, double aspect) {
        return new BandLayout(Shape.ROW, 40, graph).place(bands, aspect);
    }

    static Placement columns(Bands bands, IndexedGraph graph, double aspect) {
        return new BandLayout(Shape.COLUMN, 220, graph).place(bands, 1 / aspect);
    }

    private Placement place(Bands bands, double aspect) {
        double along = shape == Shape.ROW ? width : height;
        double across = shape == Shape.ROW ? height : width;
        double longest =
                Math.max(SHORTEST, Math.sqrt(graph.size() * width * height * aspect) * 1.2);
        int most = Math.max(1, (int) (longest / along));
        var points = new Points(graph.size());
        var guides = new ArrayList<Guide>();
        double start = 0;
        for (int band = 0; band < bands.size(); band++) {
            List<Integer> members = bands.members(band);
            int lines = (members.size() + most - 1) / most;
            int inLine = (members.size() + lines - 1) / lines;
            for (int i = 0; i < members.size(); i++) {
                // the order along the band is kept: the next one stands under the last, then beside
                // it
                double to = (i / lines - (inLine - 1) / 2.0) * along;
                put(points, members.get(i), to, start + (i % lines + 0.5) * across);
            }
            double thick = lines * across;
            guides.add(new Guide(shape, start + thick / 2, thick, bands.label(band)));
            start += thick + gap;
        }
        return new Placement(points, guides);
    }

    private void put(Points points, int i, double along, double across) {
        if (shape == Shape.ROW) {
            points.put(i, along, across);
        } else {
            points.put(i, across, along);
        }
    }
}
