package org.entente.picture.network;

import org.entente.picture.Curve;
import org.entente.picture.network.Network.Link;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The curves of relations: straight where two entities have one, side by side where several. */
final class Edges {

    private static final double APART = 26;

    private Edges() {}

    static Map<Link, Curve> of(List<Link> links, Map<String, Spot> spots) {
        var pairs = new LinkedHashMap<List<String>, List<Link>>();
        for (Link one : links) {
            pairs.computeIfAbsent(pair(one), key -> new ArrayList<>()).add(one);
        }
        var curves = new LinkedHashMap<Link, Curve>();
        pairs.forEach((pair, several) -> {
            for (int i = 0; i < several.size(); i++) {
                Link one = several.get(i);
                double off = (i - (several.size() - 1) / 2.0) * APART;
                boolean turned = !one.source().id().equals(pair.getFirst());
                curves.put(one, curve(one, spots, turned ? -off : off));
            }
        });
        return curves;
    }

    private static List<String> pair(Link one) {
        String source = one.source().id();
        String target = one.target().id();
        return source.compareTo(target) <= 0 ? List.of(source, target) : List.of(target, source);
    }

    private static Curve curve(Link one, Map<String, Spot> spots, double off) {
        Spot source = spots.get(one.source().id());
        Spot target = spots.get(one.target().id());
        if (source == null || target == null) {
            throw new IllegalStateException("a link without its ends: " + one.id());
        }
        if (source == target) {
            return aroundTheCorner(source);
        }
        return Curve.between(source.middle(), target.middle(), off)
                .outside(source.clearance(), target.clearance());
    }

    /** Of an entity to itself. */
    private static Curve aroundTheCorner(Spot spot) {
        double right = spot.x() + spot.width() / 2;
        double top = spot.y() - spot.height() / 2;
        return new Curve(
                new Point2D.Double(right, spot.y()),
                new Point2D.Double(right + 26, top - 26),
                new Point2D.Double(spot.x(), top));
    }
}
