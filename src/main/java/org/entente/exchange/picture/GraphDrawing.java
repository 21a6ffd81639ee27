package org.entente.exchange.picture;

import org.entente.exchange.view.TakenView;
import org.entente.exchange.view.TakenView.Relation;
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

/** Nodes, lines and what is written on them. */
final class GraphDrawing {

    /** The canvas is spread until all labels find room, and no farther. */
    private static final double[] SPREADS = {1, 1.2, 1.45, 1.75, 2.1, 2.5};

    private static final double SMALL = 9.5;
    private static final double PADDING = 14;

    private final TakenView view;
    private final Palette palette;
    private final List<Spot> spots;
    private final Map<Relation, Curve> curves;
    private final Labels labels;
    private final Map<Spot, Rectangle2D> placed;
    private final List<Spot> numbered;
    private final List<Rectangle2D> extent = new ArrayList<>();

    private GraphDrawing(TakenView view, Palette palette, List<Spot> spots) {
        this.view = view;
        this.palette = palette;
        this.spots = spots;
        var byId = new HashMap<String, Spot>();
        spots.forEach(spot -> byId.put(spot.entity().id(), spot));
        this.curves = Edges.of(view.relations(), byId);
        this.labels = new Labels(spots, List.copyOf(curves.values()));
        this.placed = labels.place(spots);
        this.numbered = spots.stream().filter(spot -> !placed.containsKey(spot)).toList();
    }

    static GraphDrawing of(TakenView view, Palette palette) {
        var spread = new Spread(view);
        GraphDrawing best = null;
        for (double by : SPREADS) {
            var drawing = new GraphDrawing(view, palette, spread.spots(by));
            if (best == null || drawing.numbered.size() < best.numbered.size()) {
                best = drawing;
            }
            if (best.numbered.isEmpty()) {
                break;
            }
        }
        return Objects.requireNonNull(best);
    }

    /** Those whose names found no room; each bears its place in this list, from 1. */
    List<Spot> numbered() {
        return numbered;
    }

    /** What is drawn, lines first. */
    List<Mark> marks() {
        var marks = new ArrayList<Mark>();
        curves.forEach((relation, curve) -> marks.add(line(relation, curve)));
        spots.forEach(spot -> marks.add(node(spot)));
        var texts = new ArrayList<Mark>();
        placed.forEach((spot, box) -> texts.addAll(label(spot, box)));
        if (view.sources().size() > 1) {
            curves.forEach((relation, curve) -> texts.addAll(numbers(relation, curve)));
        }
        marks.addAll(texts);
        return marks;
    }

    /** The room that it takes, known once the marks are made. */
    Rectangle2D bounds() {
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

    private Group line(Relation relation, Curve curve) {
        var style = new LineStyle(view.words().vocabulary().type(relation.type()), palette.edge);
        double opacity =
                switch (relation.mark()) {
                    case DENIED -> .55;
                    case NO_DOCUMENT -> .7;
                    case CITED, DISAGREE -> 1;
                };
        var marks = new ArrayList<>(style.along(curve, opacity));
        if (relation.mark() != TakenView.Mark.CITED) {
            Point2D middle = curve.at(.5);
            marks.addAll(Evidence.of(relation.mark(), middle.getX(), middle.getY(), palette));
            labels.placeFirst(List.of(square(middle)));
        }
        return Group.titled(sentence(relation), marks);
    }

    private static Rectangle2D square(Point2D middle) {
        double size = Evidence.SIZE;
        return new Rectangle2D.Double(
                middle.getX() - size / 2, middle.getY() - size / 2, size, size);
    }

    private static String sentence(Relation relation) {
        return relation.sources().isEmpty()
                ? relation.sentence()
                : relation.sentence() + " " + relation.sources();
    }

    private Group node(Spot spot) {
        Vocabulary vocabulary = view.words().vocabulary();
        Color colour = vocabulary.kind(spot.entity().kind()).map(this::colour).orElse(palette.edge);
        var marks = new ArrayList<Mark>();
        if (spot.entity().focus()) {
            Rectangle2D box = spot.box();
            var halo =
                    new Ellipse2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight());
            marks.add(new Figure(halo, palette.halo, null, .35));
        }
        if (spot.entity().collective()) {
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
        String title = spot.entity().name() + ", " + spot.entity().kindLabel();
        return Group.titled(title, marks);
    }

    private Color colour(Kind kind) {
        return palette.of(kind);
    }

    private Letters number(Spot spot, int number) {
        Color on = spot.entity().collective() ? palette.ink : palette.paper;
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
    private List<Mark> numbers(Relation relation, Curve curve) {
        if (relation.sources().isEmpty()) {
            return List.of();
        }
        String text = SourceList.numbers(relation.sources());
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
