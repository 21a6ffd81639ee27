package org.entente.reports.figures;

import org.entente.layout.WorldMap;
import org.entente.picture.Face;
import org.entente.picture.Mark;
import org.entente.reports.writing.Party;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The part of the world that is needed; Europe once more and larger where many lie there. */
final class MemberMapDrawing {

    private static final Rectangle2D EUROPE = europe();

    /** From so many states in Europe on, they have no room on a map of the world. */
    private static final int MANY = 8;

    private static final double LEAST = 500;
    private static final double GAP = 12;
    private static final double ROW = 19;

    private final List<Roll> rolls;
    private final Canvas canvas = new Canvas();
    private final List<MapPanel> panels = new ArrayList<>();

    MemberMapDrawing(WorldMap world, List<Roll> rolls) {
        this.rolls = rolls;
        List<Point2D> points =
                rolls.stream()
                        .flatMap(roll -> roll.states().stream())
                        .map(Party::id)
                        .distinct()
                        .flatMap(id -> world.of(id).stream())
                        .toList();
        Rectangle2D all = extent(points);
        long inEurope = points.stream().filter(EUROPE::contains).count();
        boolean twice = inEurope >= MANY && !EUROPE.contains(all) && inEurope < points.size();
        Predicate<Point2D> named = point -> !twice || !EUROPE.contains(point);
        panels.add(new MapPanel(world, inEurope == points.size() ? EUROPE : all, 0, named));
        if (twice) {
            double top = panels.getFirst().height() + GAP;
            panels.add(new MapPanel(world, EUROPE, top, EUROPE::contains));
        }
    }

    private static Rectangle2D europe() {
        Point2D west = WorldMap.at(34, -24);
        Rectangle2D box = new Rectangle2D.Double(west.getX(), west.getY(), 0, 0);
        Stream.of(WorldMap.at(71, 10), WorldMap.at(38, 52), WorldMap.at(34, 36)).forEach(box::add);
        return box;
    }

    /** All points with some room around them. */
    private static Rectangle2D extent(List<Point2D> points) {
        if (points.isEmpty()) {
            return EUROPE;
        }
        Rectangle2D box =
                new Rectangle2D.Double(points.getFirst().getX(), points.getFirst().getY(), 0, 0);
        points.forEach(box::add);
        double width = Math.max(LEAST, box.getWidth() * 1.16);
        double height = Math.max(LEAST * .5, box.getHeight() * 1.24);
        return new Rectangle2D.Double(
                box.getCenterX() - width / 2, box.getCenterY() - height / 2, width, height);
    }

    double height() {
        return panels.getLast().bottom() + GAP + rolls.size() * ROW + 4;
    }

    List<Mark> marks() {
        panels.forEach(panel -> panel.draw(canvas, rolls));
        double y = panels.getLast().bottom() + GAP + 12;
        for (int i = 0; i < rolls.size(); i++) {
            MapSymbol.of(i).draw(canvas, 10, y - 4);
            Roll roll = rolls.get(i);
            String number = String.valueOf(roll.states().size());
            canvas.start(roll.label(), 24, y, Canvas.TEXT);
            double x = 24 + Face.SANS.width(roll.label(), Canvas.TEXT) + 8;
            canvas.start("(" + number + ")", x, y, Canvas.TEXT);
            y += ROW;
        }
        return canvas.marks();
    }
}
