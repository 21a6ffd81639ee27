package org.entente.picture.network;

import org.entente.picture.Face;
import org.entente.picture.KindShape;
import org.entente.picture.network.Network.Node;

import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Where an entity is drawn.
 *
 * @param shape by Cytoscape's name
 * @param lines its label, broken
 * @param labelWidth of the widest line
 */
record Spot(
        Node node,
        String shape,
        double x,
        double y,
        double width,
        double height,
        List<String> lines,
        double labelWidth,
        Face face,
        double size) {

    /** How far the halo stands out. */
    static final double HALO = 7;

    private static final double GAP = 2.5;

    Point2D middle() {
        return new Point2D.Double(x, y);
    }

    Shape body() {
        return KindShape.of(shape, x, y, width, height);
    }

    /** The body with the room that lines keep from it. */
    Shape clearance() {
        return KindShape.of(shape, x, y, width + 2 * GAP, height + 2 * GAP);
    }

    /** What nothing is written over: the body, with its halo if it has one. */
    Rectangle2D box() {
        double halo = node.focus() ? HALO : 0;
        return new Rectangle2D.Double(
                x - width / 2 - halo, y - height / 2 - halo, width + 2 * halo, height + 2 * halo);
    }

    double lineHeight() {
        return size * 1.18;
    }

    double labelHeight() {
        return lines.size() * lineHeight();
    }
}
