package org.entente.picture;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/** A quadratic curve; straight where its control point lies between its ends. */
public record Curve(Point2D from, Point2D control, Point2D to) {

    private static final double STEP = 1 / 256.0;

    /** From one middle to another, bent to the side by as much as the control point stands off. */
    public static Curve between(Point2D from, Point2D to, double off) {
        double length = Math.max(from.distance(to), 1);
        double x = (from.getX() + to.getX()) / 2 - (to.getY() - from.getY()) / length * off;
        double y = (from.getY() + to.getY()) / 2 + (to.getX() - from.getX()) / length * off;
        return new Curve(from, new Point2D.Double(x, y), to);
    }

    public Point2D at(double t) {
        double a = (1 - t) * (1 - t);
        double b = 2 * t * (1 - t);
        double c = t * t;
        return new Point2D.Double(
                a * from.getX() + b * control.getX() + c * to.getX(),
                a * from.getY() + b * control.getY() + c * to.getY());
    }

    /** The piece between two parameters. */
    public Curve piece(double start, double end) {
        double a = (1 - start) * (1 - end);
        double b = (1 - start) * end + start * (1 - end);
        double c = start * end;
        return new Curve(
                at(start),
                new Point2D.Double(
                        a * from.getX() + b * control.getX() + c * to.getX(),
                        a * from.getY() + b * control.getY() + c * to.getY()),
                at(end));
    }

    /** What lies outside the bodies at its ends. */
    public Curve outside(Shape source, Shape target) {
        double start = 0;
        while (start < .5 && source.contains(at(start))) {
            start += STEP;
        }
        double end = 1;
        while (end > start + STEP && target.contains(at(end))) {
            end -= STEP;
        }
        return piece(start, end);
    }

    /** Ends earlier by so many pixels. */
    public Curve shortened(double by) {
        double length = Math.max(length(), 1);
        return piece(0, Math.max(.05, 1 - by / length));
    }

    public double length() {
        double length = 0;
        Point2D last = from;
        for (int i = 1; i <= 16; i++) {
            Point2D next = at(i / 16.0);
            length += last.distance(next);
            last = next;
        }
        return length;
    }

    /** The direction in which it arrives, in radians. */
    public double direction() {
        Point2D before = at(.96);
        return Math.atan2(to.getY() - before.getY(), to.getX() - before.getX());
    }

    public Shape path() {
        var path = new Path2D.Double();
        path.moveTo(from.getX(), from.getY());
        double middleX = (from.getX() + to.getX()) / 2;
        double middleY = (from.getY() + to.getY()) / 2;
        if (control.distance(middleX, middleY) < .5) {
            path.lineTo(to.getX(), to.getY());
        } else {
            path.quadTo(control.getX(), control.getY(), to.getX(), to.getY());
        }
        return path;
    }
}
