package org.entente.picture;

import org.entente.graph.RelationType;
import org.entente.graph.RelationType.Line;
import org.entente.picture.Mark.Figure;
import org.entente.picture.Mark.Pen;
import org.jspecify.annotations.Nullable;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a relation type is drawn: its line and its arrow. */
public final class LineStyle {

    private static final Line PLAIN = new Line("solid", 1, null, null);
    private static final double[] TRIANGLE = {0, 0, -1, .45, -1, -.45};
    private static final double[] VEE = {0, 0, -1, .45, -.65, 0, -1, -.45};
    private static final double[] DIAMOND = {0, 0, -.6, .4, -1.2, 0, -.6, -.4};

    private final Line line;
    private final Color colour;

    public LineStyle(Optional<RelationType> type, Color colour) {
        this.line = type.map(RelationType::line).orElse(PLAIN);
        this.colour = colour;
    }

    /** Line and arrow along a curve. */
    public List<Mark> along(Curve curve, double opacity) {
        var marks = new ArrayList<Mark>();
        marks.add(new Figure(curve.shortened(covered()).path(), null, pen(), opacity));
        Shape arrow = arrow(curve);
        if (arrow != null) {
            marks.add(new Figure(arrow, colour, null, opacity));
        }
        return marks;
    }

    private Pen pen() {
        List<Float> dashes =
                line.pattern() != null
                        ? line.pattern().stream().map(Integer::floatValue).toList()
                        : switch (line.style()) {
                            case "dashed" -> List.of(6f, 4f);
                            case "dotted" -> List.of(1.5f, 3f);
                            default -> List.of();
                        };
        return new Pen(colour, line.width(), dashes);
    }

    private double size() {
        return 6 + 1.6 * line.width();
    }

    /** How much of the line's end the arrow covers. */
    private double covered() {
        return switch (line.arrow() == null ? "none" : line.arrow()) {
            case "triangle" -> size() * .9;
            case "vee" -> size() * .65;
            case "diamond" -> size() * 1.1;
            case "circle" -> size() * .6;
            default -> 0;
        };
    }

    private @Nullable Shape arrow(Curve curve) {
        double size = size();
        var place = new AffineTransform();
        place.translate(curve.to().getX(), curve.to().getY());
        place.rotate(curve.direction());
        place.scale(size, size);
        return switch (line.arrow() == null ? "none" : line.arrow()) {
            case "triangle" -> place.createTransformedShape(polygon(TRIANGLE));
            case "vee" -> place.createTransformedShape(polygon(VEE));
            case "diamond" -> place.createTransformedShape(polygon(DIAMOND));
            case "circle" ->
                    place.createTransformedShape(new Ellipse2D.Double(-.65, -.325, .65, .65));
            default -> null;
        };
    }

    private static Shape polygon(double[] corners) {
        var path = new Path2D.Double();
        path.moveTo(corners[0], corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            path.lineTo(corners[i], corners[i + 1]);
        }
        path.closePath();
        return path;
    }
}
