package org.entente.picture.network;

import org.entente.picture.Mark;
import org.entente.picture.Mark.Figure;
import org.entente.picture.Mark.Pen;
import org.entente.picture.Palette;
import org.entente.picture.network.Network.Standing;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;

/** The small marks on lines: denied, disputed, without a document. */
final class Evidence {

    static final double SIZE = 13;

    private Evidence() {}

    static List<Mark> of(Standing mark, double x, double y, Palette palette) {
        var ground = new Ellipse2D.Double(x - SIZE / 2, y - SIZE / 2, SIZE, SIZE);
        Figure paper = Figure.filled(ground, palette.paper);
        Color ink = palette.ink;
        return switch (mark) {
            case CITED -> List.of();
            case DENIED ->
                    List.of(
                            paper,
                            lines(
                                    ink, x - 3.5, y - 3.5, x + 3.5, y + 3.5, x - 3.5, y + 3.5,
                                    x + 3.5, y - 3.5));
            case DISAGREE ->
                    List.of(
                            paper,
                            lines(
                                    ink, x - 4, y - 1.8, x + 4, y - 1.8, x - 4, y + 1.8, x + 4,
                                    y + 1.8, x - 2.4, y + 4.6, x + 2.4, y - 4.6));
            case NO_DOCUMENT ->
                    List.of(
                            paper,
                            Figure.drawn(
                                    new Ellipse2D.Double(x - 4, y - 4, 8, 8),
                                    new Pen(ink, 1.3, List.of(2f, 2f))));
        };
    }

    private static Figure lines(Color ink, double... points) {
        var path = new Path2D.Double();
        for (int i = 0; i + 3 < points.length; i += 4) {
            path.moveTo(points[i], points[i + 1]);
            path.lineTo(points[i + 2], points[i + 3]);
        }
        return Figure.drawn(path, Pen.solid(ink, 1.4));
    }
}
