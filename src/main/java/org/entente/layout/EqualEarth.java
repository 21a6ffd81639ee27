package org.entente.layout;

import org.entente.layout.Drawing.Point;

/**
 * The Equal Earth projection, which keeps areas (Šavrič, Patterson, Jenny, 2018). The outline that
 * the page draws is projected by the same formula.
 */
final class EqualEarth {

    static final double WIDTH = 2400;

    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double M = Math.sqrt(3) / 2;

    /** Half of the equator on the unit sphere. */
    private static final double EAST = Math.PI / (M * A1);

    private static final double UNIT = WIDTH / 2 / EAST;

    private EqualEarth() {}

    static Point of(double latitude, double longitude) {
        double t = Math.asin(M * Math.sin(Math.toRadians(latitude)));
        double t2 = t * t;
        double t6 = t2 * t2 * t2;
        double x =
                Math.toRadians(longitude)
                        * Math.cos(t)
                        / (M * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2)));
        double y = t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2));
        return new Point(x * UNIT, -y * UNIT);
    }
}
