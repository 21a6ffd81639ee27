package org.entente.reports.rendering;

import org.entente.picture.Drawing;

/** How large a picture is on paper, in pixels of a 96th of an inch: as drawn, or what fits. */
record FigureSize(double width, double height) {

    /** Between the margins of A4, 170 mm. */
    private static final double WIDEST = 642;

    /** So that its title and its note stay on its page. */
    private static final double HIGHEST = 820;

    static FigureSize of(Drawing drawing) {
        double scale = Math.min(1, Math.min(WIDEST / drawing.width(), HIGHEST / drawing.height()));
        return new FigureSize(
                Math.floor(drawing.width() * scale), Math.floor(drawing.height() * scale));
    }
}
