package org.entente.layout;

import org.entente.layout.Drawing.Guide;
import org.entente.layout.Drawing.Shape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The focus in the middle, everything else on the ring of its distance from it. */
final class ConcentricLayout implements Layout {

    private static final double FIRST = 200;
    private static final double STEP = 150;
    private static final double BESIDE = 160;

    /** Those to which no way leads are on a ring of their own, outside. */
    static final String APART = "apart";

    @Override
    public Placement place(IndexedGraph graph, double aspect) {
        int[] focus = graph.focus();
        int[] distance = graph.distances(focus);
        var points = new Points(graph.size());
        for (int i = 0; i < focus.length; i++) {
            points.put(focus[i], (i - (focus.length - 1) / 2.0) * BESIDE, 0);
        }
        var guides = new ArrayList<Guide>();
        double[] angle = new double[graph.size()];
        double radius = Math.max(0, (focus.length - 1) / 2.0 * BESIDE);
        int last = Arrays.stream(distance).max().orElse(0);
        for (int steps = 1; steps <= last + 1; steps++) {
            int[] ring = ring(graph, distance, steps <= last ? steps : -1, angle);
            if (ring.length > 0) {
                radius = radius(radius + (steps == 1 ? FIRST : STEP), ring, graph);
                put(ring, radius, points, angle);
                String label = steps <= last ? String.valueOf(steps) : APART;
                guides.add(new Guide(Shape.RING, radius, 0, label));
            }
        }
        return new Placement(points, guides);
    }

    /** Near those of the inner ring to which they are related; the first ring by kind. */
    private static int[] ring(IndexedGraph graph, int[] distance, int steps, double[] angle) {
        List<Integer> members = new ArrayList<>();
        double[] wish = new double[distance.length];
        for (int i = 0; i < distance.length; i++) {
            if (distance[i] == steps) {
                members.add(i);
                wish[i] = steps > 1 ? middle(graph.neighbours(i), distance, steps, angle) : 0;
            }
        }
        members.sort(
                Comparator.comparingDouble((Integer i) -> wish[i])
                        .thenComparing(i -> String.valueOf(graph.node(i).kind()))
                        .thenComparing(Comparator.naturalOrder()));
        return members.stream().mapToInt(Integer::intValue).toArray();
    }

    private static double middle(int[] neighbours, int[] distance, int steps, double[] angle) {
        double x = 0;
        double y = 0;
        for (int next : neighbours) {
            if (distance[next] == steps - 1) {
                x += Math.cos(angle[next]);
                y += Math.sin(angle[next]);
            }
        }
        double middle = Math.atan2(y, x) + Math.PI / 2;
        return middle < 0 ? middle + 2 * Math.PI : middle;
    }

    /** Wide enough for all of the ring beside each other. */
    private static double radius(double least, int[] ring, IndexedGraph graph) {
        double around = Arrays.stream(ring).mapToDouble(i -> graph.node(i).width()).sum();
        return Math.max(least, around / (2 * Math.PI));
    }

    private static void put(int[] ring, double radius, Points points, double[] angle) {
        for (int i = 0; i < ring.length; i++) {
            angle[ring[i]] = 2 * Math.PI * i / ring.length - Math.PI / 2;
            points.put(
                    ring[i], radius * Math.cos(angle[ring[i]]), radius * Math.sin(angle[ring[i]]));
        }
    }
}
