package org.entente.picture;

import org.jspecify.annotations.Nullable;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.List;

/** What is put on the paper, in its order. */
public sealed interface Mark {

    /** A shape, filled, or drawn with a pen, or both. */
    record Figure(Shape shape, @Nullable Color fill, @Nullable Pen pen, double opacity)
            implements Mark {

        public static Figure filled(Shape shape, Color fill) {
            return new Figure(shape, fill, null, 1);
        }

        public static Figure drawn(Shape shape, Pen pen) {
            return new Figure(shape, null, pen, 1);
        }
    }

    /**
     * How a line is drawn.
     *
     * @param dashes lengths of dashes and gaps; none for a line without gaps
     */
    record Pen(Color colour, double width, List<Float> dashes) {

        public static Pen solid(Color colour, double width) {
            return new Pen(colour, width, List.of());
        }
    }

    /** One line of text; x is where its anchor stands, y its base line. */
    record Letters(
            String text, double x, double y, Face face, double size, Color colour, Anchor anchor)
            implements Mark {

        public double left() {
            return switch (anchor) {
                case START -> x;
                case MIDDLE -> x - width() / 2;
            };
        }

        public double width() {
            return face.width(text, size);
        }

        /** The same without need of a typeface. */
        public Figure outlines() {
            var place = AffineTransform.getTranslateInstance(left(), y);
            return Figure.filled(place.createTransformedShape(face.outline(text, size)), colour);
        }
    }

    /** Which part of a text stands at its x. */
    enum Anchor {
        START,
        MIDDLE
    }

    /**
     * Marks that belong together.
     *
     * @param title what they are, in words
     * @param link what they lead to
     * @param x how far they are moved to the right
     * @param y how far they are moved down
     */
    record Group(
            @Nullable String title, @Nullable String link, double x, double y, List<Mark> marks)
            implements Mark {

        public static Group titled(String title, List<Mark> marks) {
            return new Group(title, null, 0, 0, marks);
        }

        public static Group moved(double x, double y, List<Mark> marks) {
            return new Group(null, null, x, y, marks);
        }
    }

    /**
     * Marks turned around a point, clockwise.
     *
     * @param x of the point, which is their origin, as {@code y}
     */
    record Turned(double degrees, double x, double y, List<Mark> marks) implements Mark {}
}
