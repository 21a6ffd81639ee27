package org.entente.picture;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** The shapes of kinds, by Cytoscape's names and in the sizes of the canvas. */
public final class KindShape {

    private static final double[] HEXAGON = {-1, 0, -.5, -1, .5, -1, 1, 0, .5, 1, -.5, 1};
    private static final double[] OCTAGON = {
        -.414, -1, .414, -1, 1, -.414, 1, .414, .414, 1, -.414, 1, -1, .414, -1, -.414
    };
    private static final double[] DIAMOND = {0, -1, 1, 0, 0, 1, -1, 0};
    private static final double[] TAG = {-1, -1, .25, -1, 1, 0, .25, 1, -1, 1};
    private static final double[] TRIANGLE = {0, -1, 1, 1, -1, 1};
    private static final double ROUNDNESS = .22;

    private KindShape() {}

    /** Width and height on the canvas. */
    public static double[] size(String shape) {
        return switch (shape) {
            case "hexagon" -> new double[] {30, 27};
            case "octagon" -> new double[] {28, 28};
            case "round-diamond" -> new double[] {38, 26};
            case "tag" -> new double[] {30, 22};
            case "rectangle" -> new double[] {22, 30};
            case "diamond" -> new double[] {29, 29};
            case "triangle" -> new double[] {28, 26};
            case "round-rectangle" -> new double[] {34, 20};
            default -> new double[] {30, 30};
        };
    }

    /** The shape with its middle at a point. */
    public static Shape of(String shape, double x, double y, double width, double height) {
        double left = x - width / 2;
        double top = y - height / 2;
        return switch (shape) {
            case "hexagon" -> polygon(HEXAGON, x, y, width, height);
            case "octagon" -> polygon(OCTAGON, x, y, width, height);
            case "diamond" -> polygon(DIAMOND, x, y, width, height);
            case "round-diamond" -> rounded(DIAMOND, x, y, width, height);
            case "tag" -> polygon(TAG, x, y, width, height);
            case "triangle" -> polygon(TRIANGLE, x, y, width, height);
            case "rectangle" -> new Rectangle2D.Double(left, top, width, height);
            case "round-rectangle" ->
                    new RoundRectangle2D.Double(left, top, width, height, height, height);
            default -> new Ellipse2D.Double(left, top, width, height);
        };
    }

    private static Shape polygon(
            double[] corners, double x, double y, double width, double height) {
        var path = new Path2D.Double();
        for (int i = 0; i < corners.length; i += 2) {
            double px = x + corners[i] * width / 2;
            double py = y + corners[i + 1] * height / 2;
            if (i == 0) {
                path.moveTo(px, py);
            } else {
                path.lineTo(px, py);
            }
        }
        path.closePath();
        return path;
    }

    /** With corners cut by a curve whose control point is the corner. */
    private static Shape rounded(
            double[] corners, double x, double y, double width, double height) {
        var path = new Path2D.Double();
        int size = corners.length;
        for (int i = 0; i < size; i += 2) {
            double px = x + corners[i] * width / 2;
            double py = y + corners[i + 1] * height / 2;
            double beforeX = x + corners[(i + size - 2) % size] * width / 2;
            double beforeY = y + corners[(i + size - 1) % size] * height / 2;
            double afterX = x + corners[(i + 2) % size] * width / 2;
            double afterY = y + corners[(i + 3) % size] * height / 2;
            double fromX = px + (beforeX - px) * ROUNDNESS;
            double fromY = py + (beforeY - py) * ROUNDNESS;
            if (i == 0) {
                path.moveTo(fromX, fromY);
            } else {
                path.lineTo(fromX, fromY);
            }
            path.quadTo(px, py, px + (afterX - px) * ROUNDNESS, py + (afterY - py) * ROUNDNESS);
        }
        path.closePath();
        return path;
    }
}
