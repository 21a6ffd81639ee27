package org.entente.layout;

/** Positions by number, to be moved. */
final class Points {

    final double[] x;
    final double[] y;

    Points(int size) {
        this.x = new double[size];
        this.y = new double[size];
    }

    int size() {
        return x.length;
    }

    void put(int i, double atX, double atY) {
        x[i] = atX;
        y[i] = atY;
    }

    double distance(int i, int j) {
        return Math.hypot(x[i] - x[j], y[i] - y[j]);
    }

    void scale(double by) {
        for (int i = 0; i < x.length; i++) {
            x[i] *= by;
            y[i] *= by;
        }
    }

    /** Turns the cloud around its centre until it is widest from left to right, or upright. */
    void turn(boolean wide) {
        double meanX = mean(x);
        double meanY = mean(y);
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int i = 0; i < x.length; i++) {
            xx += (x[i] - meanX) * (x[i] - meanX);
            yy += (y[i] - meanY) * (y[i] - meanY);
            xy += (x[i] - meanX) * (y[i] - meanY);
        }
        double angle = Math.atan2(2 * xy, xx - yy) / 2 + (wide ? 0 : Math.PI / 2);
        double cos = Math.cos(-angle);
        double sin = Math.sin(-angle);
        for (int i = 0; i < x.length; i++) {
            double fromX = x[i] - meanX;
            double fromY = y[i] - meanY;
            put(i, fromX * cos - fromY * sin, fromX * sin + fromY * cos);
        }
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return values.length == 0 ? 0 : sum / values.length;
    }
}
