package org.entente.reports.figures;

import org.entente.picture.KindShape;

import java.awt.Color;
import java.awt.Shape;

/** The sign of a role: its form tells it without its colour. */
enum MapSymbol {
    DISC("ellipse", Canvas.PALETTE.accent, true),
    DIAMOND("diamond", Canvas.PALETTE.ink, false),
    TRIANGLE("triangle", Canvas.PALETTE.accent, true),
    SQUARE("rectangle", Canvas.PALETTE.ink, false),
    OCTAGON("octagon", Canvas.PALETTE.soft, true),
    TAG("tag", Canvas.PALETTE.ink, false);

    static final double SIZE = 9;

    private final String shape;
    private final Color colour;
    private final boolean full;

    MapSymbol(String shape, Color colour, boolean full) {
        this.shape = shape;
        this.colour = colour;
        this.full = full;
    }

    /** The sign of the largest role, of the next one; the last for all that are left. */
    static MapSymbol of(int role) {
        return values()[Math.min(role, values().length - 1)];
    }

    void draw(Canvas canvas, double x, double y) {
        Shape outline = KindShape.of(shape, x, y, SIZE, SIZE);
        canvas.fill(outline, full ? colour : Canvas.PALETTE.paper, 1);
        canvas.outline(outline, full ? Canvas.PALETTE.paper : colour, full ? .8 : 1.6);
    }
}
