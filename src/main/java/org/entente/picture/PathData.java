package org.entente.picture;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.math.BigDecimal;

/** A shape as the path data of SVG, to a hundredth of a pixel. */
public final class PathData {

    private static final int HUNDRED = 100;

    private PathData() {}

    public static String of(Shape shape) {
        var data = new StringBuilder();
        double[] points = new double[6];
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(points)) {
                case PathIterator.SEG_MOVETO -> add(data, 'M', points, 2);
                case PathIterator.SEG_LINETO -> add(data, 'L', points, 2);
                case PathIterator.SEG_QUADTO -> add(data, 'Q', points, 4);
                case PathIterator.SEG_CUBICTO -> add(data, 'C', points, 6);
                default -> data.append('Z');
            }
        }
        return data.toString();
    }

    private static void add(StringBuilder data, char command, double[] points, int size) {
        data.append(command);
        for (int i = 0; i < size; i++) {
            data.append(i == 0 ? "" : " ").append(number(points[i]));
        }
    }

    public static String number(double value) {
        long hundredths = Math.round(value * HUNDRED);
        return hundredths == 0
                ? "0"
                : BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
    }
}
