package org.entente.picture.network;

import org.entente.graph.Kind;
import org.entente.picture.Face;
import org.entente.picture.KindShape;
import org.entente.picture.TextLines;
import org.entente.picture.network.Network.Node;
import org.entente.picture.network.Network.Place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Places entities where the canvas has them, with their labels broken. */
final class Spread {

    /** No picture is wider or higher than this, whatever the positions. */
    private static final double LARGEST = 5000;

    private static final double LABEL_WIDTH = 140;
    private static final double FOCUS = 46;
    private static final double ROW = 110;
    private static final int IN_A_ROW = 12;

    private final Network network;
    private final Locale locale;
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, Label> labels = new HashMap<>();

    Spread(Network network) {
        this.network = network;
        this.locale = network.words().language().locale();
        double lowest = 0;
        double leftmost = 0;
        for (Node node : network.nodes()) {
            Place place = node.place();
            if (place != null) {
                boolean first = places.isEmpty();
                lowest = first ? place.y() : Math.max(lowest, place.y());
                leftmost = first ? place.x() : Math.min(leftmost, place.x());
                places.put(node.id(), place);
            }
        }
        placeTheOthers(leftmost, places.isEmpty() ? 0 : lowest + ROW);
        shrink();
    }

    /** Measured once: letters are slow to measure, and spreads are tried in a row. */
    private record Label(List<String> lines, double width) {}

    private Label label(Node node, Face face, double size) {
        List<String> lines = TextLines.of(node.label(), face, size, LABEL_WIDTH, locale);
        double width = lines.stream().mapToDouble(line -> face.width(line, size)).max().orElse(0);
        return new Label(lines, width);
    }

    /** Rows below, for what the view has no place of. */
    private void placeTheOthers(double left, double top) {
        int number = 0;
        for (Node node : network.nodes()) {
            if (node.place() == null) {
                double x = left + (number % IN_A_ROW) * (LABEL_WIDTH + 20);
                double y = top + (number / IN_A_ROW) * ROW;
                places.put(node.id(), new Place(x, y));
                number++;
            }
        }
    }

    private void shrink() {
        double widest = Math.max(extent(true), extent(false));
        if (widest > LARGEST) {
            double by = LARGEST / widest;
            places.replaceAll((id, place) -> new Place(place.x() * by, place.y() * by));
        }
    }

    private double extent(boolean across) {
        var all =
                places.values().stream()
                        .mapToDouble(place -> across ? place.x() : place.y())
                        .summaryStatistics();
        return all.getMax() - all.getMin();
    }

    /** Those that the view is about first, then those with the most relations. */
    List<Spot> spots(double by) {
        var degrees = new HashMap<String, Integer>();
        network.links()
                .forEach(one -> {
                    degrees.merge(one.source().id(), 1, Integer::sum);
                    degrees.merge(one.target().id(), 1, Integer::sum);
                });
        var nodes = new ArrayList<>(network.nodes());
        nodes.sort((one, other) -> {
            int focus = Boolean.compare(other.focus(), one.focus());
            return focus != 0
                    ? focus
                    : Integer.compare(
                            degrees.getOrDefault(other.id(), 0), degrees.getOrDefault(one.id(), 0));
        });
        return nodes.stream().map(node -> spot(node, by)).toList();
    }

    private Spot spot(Node node, double by) {
        String shape = network.words().vocabulary().kind(node.kind()).map(Kind::shape).orElse("");
        double[] size = node.focus() ? new double[] {FOCUS, FOCUS} : KindShape.size(shape);
        Face face = node.focus() ? Face.BOLD : Face.SANS;
        double letters = node.focus() ? 15 : 13;
        Place place = places.getOrDefault(node.id(), new Place(0, 0));
        Label label = labels.computeIfAbsent(node.id(), id -> label(node, face, letters));
        return new Spot(
                node,
                shape,
                place.x() * by,
                place.y() * by,
                size[0],
                size[1],
                label.lines(),
                label.width(),
                face,
                letters);
    }
}
