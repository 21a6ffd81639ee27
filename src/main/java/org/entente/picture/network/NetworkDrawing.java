package org.entente.picture.network;

import org.entente.graph.Kind;
import org.entente.graph.Vocabulary;
import org.entente.picture.Curve;
import org.entente.picture.Face;
import org.entente.picture.LineStyle;
import org.entente.picture.Mark;
import org.entente.picture.Mark.Anchor;
import org.entente.picture.Mark.Figure;
import org.entente.picture.Mark.Group;
import org.entente.picture.Mark.Letters;
import org.entente.picture.Mark.Pen;
import org.entente.picture.Palette;
import org.entente.picture.network.Network.Link;
import org.entente.picture.network.Network.Standing;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The nodes of a network, its lines and what is written on them. */
public final class NetworkDrawing {

    /** The canvas is spread until all labels find room, and no farther. */
    private static final double[] SPREADS = {1, 1.2, 1.45, 1.75, 2.1, 2.5};

    /** Where the place is small, nodes stand closer step by step, up to this. */
    private static final double CLOSEST = .3;

    private static final double CLOSER = .93;

    private static final double SMALL = 9.5;
    private static final double PADDING = 14;

    private final Network network;
    private final Palette palette;
    private final List<Spot> spots;
    private final Map<Link, Curve> curves;
    private final Labels labels;
    private final Map<Spot, Rectangle2D> placed;
    private final List<Spot> numbered;
    private final List<Rectangle2D> extent = new ArrayList<>();

    private NetworkDrawing(Network network, Palette palette, List<Spot> spots) {
        this.network = network;
        this.palette = palette;
        this.spots = spots;
        var byId = new HashMap<String, Spot>();
        spots.forEach(spot -> byId.put(spot.node().id(), spot));
        this.curves = Edges.of(network.links(), byId);
        this.labels = new Labels(spots, List.copyOf(curves.values()));
        this.placed = labels.place(spots);
        this.numbered = spots.stream().filter(spot -> !placed.containsKey(spot)).toList();
    }

    public static NetworkDrawing of(Network network, Palette palette) {
        var spread = new Spread(network);
        NetworkDrawing best = null;
        for (double by : SPREADS) {
            var drawing = new NetworkDrawing(network, palette, spread.spots(by));
            if (best == null || drawing.numbered.size() < best.numbered.size()) {
                best = drawing;
            }
            if (best.numbered.isEmpty()) {
                break;
            }
        }
        return Objects.requireNonNull(best);
    }

    /**
     * Drawn as far apart as labels need, within a place: closer where the place is small.
     *
     * @param width of the place in pixels
     * @param height of the place in pixels
     */
    public static NetworkDrawing within(
            Network network, Palette palette, double width, double height) {
        var spread = new Spread(network);
        double by = 1;
        var drawing = new NetworkDrawing(network, palette, spread.spots(by));
        while (!drawing.fits(width, height) && by > CLOSEST) {
            by *= CLOSER;
            drawing = new NetworkDrawing(network, palette, spread.spots(by));
        }
        for (double wider : SPREADS) {
            if (drawing.numbered.isEmpty() || by < 1) {
                break;
            }
            var next = new NetworkDrawing(network, palette, spread.spots(wider));
            if (next.fits(width, height) && next.numbered.size() < drawing.numbered.size()) {
                drawing = next;
            }
        }
        return drawing;
    }

    private boolean fits(double width, double height) {
        Rectangle2D bounds = bounds();
        return bounds.getWidth() <= width && bounds.getHeight() <= height;
    }

    /** Labels that found no room; the node of each bears its place in this list, from 1. */
    public List<String> numbered() {
        return numbered.stream().map(spot -> spot.node().label()).toList();
    }

    /** What is drawn, lines first. */
    public List<Mark> marks() {
        var marks = new ArrayList<Mark>();
        curves.forEach((link, curve) -> marks.add(line(link, curve)));
        spots.forEach(spot -> marks.add(node(spot)));
        var texts = new ArrayList<Mark>();
        placed.forEach((spot, box) -> texts.addAll(label(spot, box)));
        if (network.numbered()) {
            curves.forEach((link, curve) -> texts.addAll(numbers(link, curve)));
        }
        marks.addAll(texts);
        return marks;
    }

    /** The room that it takes, known once the marks are made. */
    public Rectangle2D bounds() {
        var bounds = spots.getFirst().box();
        spots.forEach(spot -> bounds.add(spot.box()));
        placed.values().forEach(bounds::add);
        curves.values().forEach(curve -> bounds.add(curve.path().getBounds2D()));
        extent.forEach(bounds::add);
        return new Rectangle2D.Double(
                bounds.getX() - PADDING,
                bounds.getY() - PADDING,
                bounds.getWidth() + 2 * PADDING,
                bounds.getHeight() + 2 * PADDING);
    }

    private Group line(Link link, Curve curve) {
        var style = new LineStyle(network.words().vocabulary().type(link.type()), palette.edge);
        double opacity =
                switch (link.standing()) {
                    case DENIED -> .55;
                    case NO_DOCUMENT -> .7;
                    case CITED, DISAGREE -> 1;
                };
        var marks = new ArrayList<>(style.along(curve, opacity));
        if (link.standing() != Standing.CITED) {
            Point2D middle = curve.at(.5);
            marks.addAll(Evidence.of(link.standing(), middle.getX(), middle.getY(), palette));
            labels.placeFirst(List.of(square(middle)));
        }
        return Group.titled(link.title(), marks);
    }

    private static Rectangle2D square(Point2D middle) {
        double size = Evidence.SIZE;
        return new Rectangle2D.Double(
                middle.getX() - size / 2, middle.getY() - size / 2, size, size);
    }

    private Group node(Spot spot) {
        Vocabulary vocabulary = network.words().vocabulary();
        Color colour = vocabulary.kind(spot.node().kind()).map(this::colour).orElse(palette.edge);
        var marks = new ArrayList<Mark>();
        if (spot.node().focus()) {
            Rectangle2D box = spot.box();
            var halo =
                    new Ellipse2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight());
            marks.add(new Figure(halo, palette.halo, null, .35));
        }
        if (spot.node().collective()) {
            marks.add(Figure.filled(spot.body(), palette.paper));
            marks.add(new Figure(spot.body(), colour, null, .18));
            marks.add(Figure.drawn(spot.body(), new Pen(colour, 2, List.of(5f, 3f))));
        } else {
            marks.add(Figure.filled(spot.body(), colour));
        }
        int number = numbered.indexOf(spot) + 1;
        if (number > 0) {
            marks.add(number(spot, number));
        }
        return Group.titled(spot.node().title(), marks);
    }

    private Color colour(Kind kind) {
        return palette.of(kind);
    }

    private Letters number(Spot spot, int number) {
        Color on = spot.node().collective() ? palette.ink : palette.paper;
        return new Letters(
                String.valueOf(number), spot.x(), spot.y() + 4, Face.BOLD, 11, on, Anchor.MIDDLE);
    }

    private List<Mark> label(Spot spot, Rectangle2D box) {
        var marks = new ArrayList<Mark>();
        marks.add(new Figure(box, palette.paper, null, .85));
        double y = box.getY() + spot.size() * .95;
        for (String line : spot.lines()) {
            marks.add(
                    new Letters(
                            line,
                            box.getCenterX(),
                            y,
                            spot.face(),
                            spot.size(),
                            palette.ink,
                            Anchor.MIDDLE));
            y += spot.lineHeight();
        }
        return marks;
    }

    /** The numbers of its sources on a line, where there is room. */
    private List<Mark> numbers(Link link, Curve curve) {
        if (link.sources().isEmpty()) {
            return List.of();
        }
        String text = SourceList.numbers(link.sources());
        double width = Face.SANS.width(text, SMALL) + 4;
        var boxes = new LinkedHashMap<Rectangle2D, Point2D>();
        for (double t : new double[] {.5, .42, .58, .34, .66, .26, .74}) {
            Point2D at = curve.at(t);
            var box = new Rectangle2D.Double(at.getX() - width / 2, at.getY() - 6, width, 12);
            boxes.put(box, at);
        }
        return labels.placeFirst(List.copyOf(boxes.keySet()))
                .map(box -> {
                    extent.add(box);
                    return List.<Mark>of(
                            Figure.filled(box, palette.paper),
                            new Letters(
                                    text,
                                    box.getCenterX(),
                                    box.getCenterY() + 3.3,
                                    Face.SANS,
                                    SMALL,
                                    palette.soft,
                                    Anchor.MIDDLE));
                })
                .orElse(List.of());
    }
}
