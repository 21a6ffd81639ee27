package org.entente.picture.network;

import org.entente.picture.Curve;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds room for what is written: never over a body or over another text, and where it covers the
 * fewest lines.
 */
final class Labels {

    private static final double GAP = 4;
    private static final int CELL = 12;

    private final List<Rectangle2D> bodies;
    private final List<Rectangle2D> taken = new ArrayList<>();
    private final Map<Long, Integer> lines = new HashMap<>();

    Labels(List<Spot> spots, List<Curve> curves) {
        this.bodies = spots.stream().map(Spot::box).toList();
        curves.forEach(this::count);
    }

    /** Counts the lines in each cell of a grid. */
    private void count(Curve curve) {
        int steps = (int) Math.max(2, curve.length() / CELL * 2);
        long last = Long.MIN_VALUE;
        for (int i = 0; i <= steps; i++) {
            Point2D point = curve.at(i / (double) steps);
            long cell = cell(point.getX(), point.getY());
            if (cell != last) {
                lines.merge(cell, 1, Integer::sum);
                last = cell;
            }
        }
    }

    private static long cell(double x, double y) {
        long column = (long) Math.floor(x / CELL);
        long row = (long) Math.floor(y / CELL);
        return column * 1_000_003L + row;
    }

    /** The boxes of the labels that found room, those of the first spots first. */
    Map<Spot, Rectangle2D> place(List<Spot> spots) {
        var placed = new LinkedHashMap<Spot, Rectangle2D>();
        for (Spot spot : spots) {
            best(candidates(spot)).ifPresent(box -> placed.put(spot, take(box)));
        }
        return placed;
    }

    /** The first of these boxes that is free, taken. */
    Optional<Rectangle2D> placeFirst(List<Rectangle2D> boxes) {
        return boxes.stream().filter(this::isFree).findFirst().map(this::take);
    }

    private Rectangle2D take(Rectangle2D box) {
        taken.add(box);
        return box;
    }

    private Optional<Rectangle2D> best(List<Rectangle2D> boxes) {
        Rectangle2D best = null;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < boxes.size(); i++) {
            Rectangle2D box = boxes.get(i);
            double cost = covered(box) + i * .7;
            if (cost < least && isFree(box)) {
                least = cost;
                best = box;
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean isFree(Rectangle2D box) {
        return bodies.stream().noneMatch(box::intersects)
                && taken.stream().noneMatch(box::intersects);
    }

    private int covered(Rectangle2D box) {
        int sum = 0;
        for (double x = box.getMinX(); x <= box.getMaxX(); x += CELL) {
            for (double y = box.getMinY(); y <= box.getMaxY(); y += CELL) {
                sum += lines.getOrDefault(cell(x, y), 0);
            }
        }
        return sum;
    }

    /** Below, above, right, left, and at the corners. */
    private static List<Rectangle2D> candidates(Spot spot) {
        double width = spot.labelWidth() + 4;
        double height = spot.labelHeight();
        Rectangle2D body = spot.box();
        double middle = spot.x() - width / 2;
        double below = body.getMaxY() + GAP;
        double above = body.getMinY() - GAP - height;
        double right = body.getMaxX() + GAP;
        double left = body.getMinX() - GAP - width;
        double level = spot.y() - height / 2;
        var boxes = new ArrayList<Rectangle2D>();
        double[][] corners = {
            {middle, below},
            {middle, above},
            {right, level},
            {left, level},
            {spot.x() + 4, below},
            {spot.x() - 4 - width, below},
            {spot.x() + 4, above},
            {spot.x() - 4 - width, above}
        };
        for (double[] corner : corners) {
            boxes.add(new Rectangle2D.Double(corner[0], corner[1], width, height));
        }
        return boxes;
    }
}
