package org.entente.picture;

import org.entente.picture.Mark.Anchor;
import org.entente.picture.Mark.Figure;
import org.entente.picture.Mark.Group;
import org.entente.picture.Mark.Letters;
import org.entente.picture.Mark.Pen;
import org.jspecify.annotations.Nullable;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A column of text and other marks, from top to bottom. */
public final class Flow {

    private final double left;
    private final double width;
    private final Locale locale;
    private final List<Mark> marks = new ArrayList<>();
    private double y;

    public Flow(double left, double top, double width, Locale locale) {
        this.left = left;
        this.y = top;
        this.width = width;
        this.locale = locale;
    }

    public Flow space(double height) {
        y += height;
        return this;
    }

    public Flow rule(Color colour) {
        marks.add(Figure.drawn(new Line2D.Double(left, y, left + width, y), Pen.solid(colour, 1)));
        return this;
    }

    public Flow text(String text, Face face, double size, Color colour) {
        marks.addAll(lines(text, face, size, colour));
        return this;
    }

    /** A text that leads somewhere, where there is an address. */
    public Flow linked(String text, @Nullable String link, double size, Color colour) {
        List<Mark> lines = lines(text, Face.SANS, size, colour);
        if (link == null) {
            marks.addAll(lines);
        } else {
            marks.add(new Group(null, link, 0, 0, lines));
        }
        return this;
    }

    private List<Mark> lines(String text, Face face, double size, Color colour) {
        var lines = new ArrayList<Mark>();
        for (String line : TextLines.of(text, face, size, width, locale)) {
            y += size * 1.3;
            lines.add(new Letters(line, left, y - size * .3, face, size, colour, Anchor.START));
        }
        return lines;
    }

    /** Marks that were made for the upper left corner of this place. */
    public Flow put(List<Mark> block, double height) {
        marks.add(Group.moved(left, y, block));
        y += height;
        return this;
    }

    public double bottom() {
        return y;
    }

    public List<Mark> marks() {
        return marks;
    }
}
