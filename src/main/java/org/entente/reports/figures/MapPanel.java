package org.entente.reports.figures;

import org.entente.layout.WorldMap;
import org.entente.picture.Face;
import org.entente.reports.writing.Party;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** A part of the world as wide as the page, with its states and their codes. */
final class MapPanel {

    private static final double LOWEST = 200;
    private static final double HIGHEST = 400;

    private final WorldMap world;
    private final Predicate<Point2D> named;
    private final Rectangle2D frame;
    private final AffineTransform place;
    private final List<Rectangle2D> taken = new ArrayList<>();

    /**
     * @param part of the world that must be seen
     * @param named whether the code of a state at a point is written
     */
    MapPanel(WorldMap world, Rectangle2D part, double top, Predicate<Point2D> named) {
        this.world = world;
        this.named = named;
        double height =
                Math.clamp(part.getHeight() / part.getWidth() * Canvas.WIDTH, LOWEST, HIGHEST);
        double scale = Math.min(Canvas.WIDTH / part.getWidth(), height / part.getHeight());
        this.frame = Canvas.box(.5, top + .5, Canvas.WIDTH - 1, height - 1);
        this.place = new AffineTransform();
        place.translate(frame.getCenterX(), frame.getCenterY());
        place.scale(scale, scale);
        place.translate(-part.getCenterX(), -part.getCenterY());
    }

    double height() {
        return frame.getHeight() + 1;
    }

    double bottom() {
        return frame.getMaxY();
    }

    void draw(Canvas canvas, List<Roll> rolls) {
        var land = new Area(place.createTransformedShape(world.land()));
        land.intersect(new Area(frame));
        canvas.fill(land, Canvas.PALETTE.line, .8);
        canvas.outline(borders(), Canvas.PALETTE.paper, .9);
        canvas.outline(frame, Canvas.PALETTE.line, 1);
        Map<Party, List<Integer>> roles = roles(rolls);
        roles.forEach((state, several) -> symbols(canvas, state, several));
        roles.keySet().forEach(state -> code(canvas, state));
    }

    private static Map<Party, List<Integer>> roles(List<Roll> rolls) {
        var byId = new LinkedHashMap<String, Party>();
        var roles = new LinkedHashMap<Party, List<Integer>>();
        for (int i = 0; i < rolls.size(); i++) {
            for (Party state : rolls.get(i).states()) {
                Party first = byId.computeIfAbsent(state.id(), id -> state);
                roles.computeIfAbsent(first, one -> new ArrayList<>()).add(i);
            }
        }
        return roles;
    }

    /** Steps of lines with both ends in the frame. */
    private Shape borders() {
        var inside = new Path2D.Double();
        double[] to = new double[6];
        Point2D last = new Point2D.Double();
        PathIterator lines = world.borders().getPathIterator(place);
        for (; !lines.isDone(); lines.next()) {
            boolean step = lines.currentSegment(to) == PathIterator.SEG_LINETO;
            Point2D next = new Point2D.Double(to[0], to[1]);
            if (step && frame.contains(last) && frame.contains(next)) {
                Point2D end = inside.getCurrentPoint();
                if (end == null || !end.equals(last)) {
                    inside.moveTo(last.getX(), last.getY());
                }
                inside.lineTo(next.getX(), next.getY());
            }
            last = next;
        }
        return inside;
    }

    /** Those of one state stand side by side. */
    private void symbols(Canvas canvas, Party state, List<Integer> roles) {
        world.of(state.id())
                .map(point -> place.transform(point, null))
                .filter(frame::contains)
                .ifPresent(at -> {
                    double size = MapSymbol.SIZE;
                    double left = at.getX() - (roles.size() - 1) * size / 2;
                    for (int i = 0; i < roles.size(); i++) {
                        MapSymbol.of(roles.get(i)).draw(canvas, left + i * size, at.getY());
                    }
                    taken.add(
                            Canvas.box(
                                    left - size / 2,
                                    at.getY() - size / 2,
                                    roles.size() * size,
                                    size));
                });
    }

    /** Beside its sign, where there is room. */
    private void code(Canvas canvas, Party state) {
        String code = state.text("iso3");
        Point2D point = world.of(state.id()).orElse(null);
        if (code == null || point == null || !named.test(point)) {
            return;
        }
        Point2D at = place.transform(point, null);
        double wide = Face.SANS.width(code, Canvas.SMALL);
        double high = 10;
        double side = MapSymbol.SIZE / 2 + 1.5;
        double[][] corners = {
            {at.getX() + side, at.getY() - high / 2},
            {at.getX() - side - wide, at.getY() - high / 2},
            {at.getX() - wide / 2, at.getY() - side - high},
            {at.getX() - wide / 2, at.getY() + side},
            {at.getX() + side, at.getY() - high - 1},
            {at.getX() + side, at.getY() + 1}
        };
        for (double[] corner : corners) {
            var box = Canvas.box(corner[0], corner[1], wide, high);
            if (frame.contains(box) && taken.stream().noneMatch(box::intersects)) {
                taken.add(box);
                canvas.start(code, corner[0], corner[1] + high - 1.5, Canvas.SMALL);
                return;
            }
        }
    }
}
