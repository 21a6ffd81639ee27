package org.entente.layout;

import java.util.List;
import java.util.Map;

/**
 * Where everything goes. x grows to the right, y downwards.
 *
 * @param positions centres by id
 * @param guides what to draw behind the nodes, so that the arrangement can be read
 */
public record Drawing(Map<String, Point> positions, List<Guide> guides) {

    public record Point(double x, double y) {}

    /** The form of a guide. */
    public enum Shape {
        /** A circle around the origin. */
        RING,
        /** A band from left to right. */
        ROW,
        /** A band from top to bottom. */
        COLUMN,
        /** A line from top to bottom. */
        LINE
    }

    /**
     * A mark behind the nodes.
     *
     * @param at radius of a ring, y of a row's middle, x of a column's or of a line
     * @param size height of a row, width of a column, else 0
     * @param label a kind, a year, a number of steps, or a word of the arrangement
     */
    public record Guide(Shape shape, double at, double size, String label) {}
}
