package org.entente.reports.figures;

import org.entente.picture.Face;
import org.entente.picture.Mark;
import org.entente.picture.Mark.Anchor;
import org.entente.picture.Mark.Figure;
import org.entente.picture.Mark.Letters;
import org.entente.picture.Mark.Pen;
import org.entente.picture.Palette;
import org.entente.picture.XmlBytes;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Marks in the order in which they are drawn, as wide as the text of a page. */
final class Canvas {

    /** In pixels of a 96th of an inch; within the 170 mm between the margins of A4. */
    static final double WIDTH = 640;

    /** 7.5 points on paper, the smallest that is printed. */
    static final double SMALL = 10;

    static final double TEXT = 11;
    static final Palette PALETTE = Palette.PRINT;

    private final List<Mark> marks = new ArrayList<>();

    List<Mark> marks() {
        return List.copyOf(marks);
    }

    void add(Mark mark) {
        marks.add(mark);
    }

    void start(String text, double x, double y, double size) {
        letters(text, x, y, Face.SANS, size, PALETTE.ink, Anchor.START);
    }

    /** Ends at x. */
    void end(String text, double x, double y, double size) {
        start(text, x - Face.SANS.width(text, size), y, size);
    }

    void middle(String text, double x, double y, double size) {
        letters(text, x, y, Face.SANS, size, PALETTE.ink, Anchor.MIDDLE);
    }

    void bold(String text, double x, double y, double size, Color colour) {
        letters(text, x, y, Face.BOLD, size, colour, Anchor.MIDDLE);
    }

    private void letters(
            String text, double x, double y, Face face, double size, Color colour, Anchor anchor) {
        marks.add(new Letters(XmlBytes.cleaned(text), x, y, face, size, colour, anchor));
    }

    void line(double x1, double y1, double x2, double y2, Color colour) {
        marks.add(Figure.drawn(new Line2D.Double(x1, y1, x2, y2), Pen.solid(colour, 1)));
    }

    void fill(Shape shape, Color colour, double opacity) {
        marks.add(new Figure(shape, colour, null, opacity));
    }

    void outline(Shape shape, Color colour, double width, Float... dashes) {
        marks.add(Figure.drawn(shape, new Pen(colour, width, List.of(dashes))));
    }

    static Rectangle2D box(double x, double y, double width, double height) {
        return new Rectangle2D.Double(x, y, width, height);
    }
}
