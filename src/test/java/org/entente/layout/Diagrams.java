package org.entente.layout;

import org.entente.graph.Period;
import org.entente.graph.VocabularyFixture;
import org.entente.layout.Diagram.Edge;
import org.entente.layout.Diagram.Node;
import org.entente.layout.Drawing.Point;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Diagrams for tests, and what is measured on their drawings. */
final class Diagrams {

    private Diagrams() {}

    static Layouts layouts() {
        try {
            return new SeededLayouts(VocabularyFixture.shipped());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Node node(String id, String kind) {
        return new Node(id, kind, 100, 60, null, null);
    }

    static Node dated(String id, String from) {
        return new Node(id, "Event", 100, 60, Period.parse(from), null);
    }

    static Diagram of(List<Node> nodes, List<Edge> edges, String... focus) {
        return new Diagram(nodes, edges, List.of(focus), 1.5);
    }

    /** Each new node joins two old ones, chosen by how many joined them before. */
    static Diagram scaleFree(int number, double width, double height) {
        var random = new Random(7);
        List<Node> nodes = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        List<Integer> ends = new ArrayList<>(List.of(0));
        String[] kinds = {"State", "Organisation", "Event"};
        for (int i = 0; i < number; i++) {
            nodes.add(new Node("n" + i, kinds[i % 3], width, height, null, null));
            for (int edge = 0; edge < 2 && i > 0; edge++) {
                int other = ends.get(random.nextInt(ends.size()));
                if (other != i) {
                    edges.add(new Edge("n" + i, "n" + other));
                    ends.add(other);
                    ends.add(i);
                }
            }
        }
        return of(nodes, edges);
    }

    /** Pairs of boxes that cover part of each other. */
    static int overlaps(Diagram diagram, Drawing drawing) {
        int overlaps = 0;
        List<Node> nodes = diagram.nodes();
        for (int i = 0; i < nodes.size(); i++) {
            for (int j = 0; j < i; j++) {
                Point one = drawing.positions().get(nodes.get(i).id());
                Point other = drawing.positions().get(nodes.get(j).id());
                double x = (nodes.get(i).width() + nodes.get(j).width()) / 2;
                double y = (nodes.get(i).height() + nodes.get(j).height()) / 2;
                overlaps +=
                        Math.abs(one.x() - other.x()) < x - 1
                                        && Math.abs(one.y() - other.y()) < y - 1
                                ? 1
                                : 0;
            }
        }
        return overlaps;
    }
}
