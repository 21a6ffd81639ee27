package org.entente.layout;

import org.entente.layout.Diagram.Edge;
import org.entente.layout.Diagram.Node;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** A diagram by numbers, in the order of the ids: what order it was told in leaves no trace. */
final class IndexedGraph {

    private final List<Node> nodes;
    private final int[][] neighbours;
    private final int[] focus;

    private IndexedGraph(List<Node> nodes, int[][] neighbours, int[] focus) {
        this.nodes = nodes;
        this.neighbours = neighbours;
        this.focus = focus;
    }

    /** Several edges between two are one; an edge of a node to itself is none. */
    static IndexedGraph of(Diagram diagram) {
        List<Node> nodes = diagram.nodes().stream().sorted(Comparator.comparing(Node::id)).toList();
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            numbers.put(nodes.get(i).id(), i);
        }
        List<TreeSet<Integer>> next = new ArrayList<>();
        nodes.forEach(node -> next.add(new TreeSet<>()));
        for (Edge edge : diagram.edges()) {
            Integer source = numbers.get(edge.source());
            Integer target = numbers.get(edge.target());
            if (source != null && target != null && !source.equals(target)) {
                next.get(source).add(target);
                next.get(target).add(source);
            }
        }
        int[] focus =
                diagram.focus().stream()
                        .filter(numbers::containsKey)
                        .mapToInt(numbers::get)
                        .distinct()
                        .sorted()
                        .toArray();
        int[][] neighbours = next.stream().map(IndexedGraph::array).toArray(int[][]::new);
        return new IndexedGraph(nodes, neighbours, focus);
    }

    private static int[] array(TreeSet<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    int size() {
        return nodes.size();
    }

    Node node(int i) {
        return nodes.get(i);
    }

    int[] neighbours(int i) {
        return neighbours[i];
    }

    /** Those that it is about; the best connected one where none was given. */
    int[] focus() {
        return focus.length > 0 || nodes.isEmpty() ? focus : new int[] {busiest()};
    }

    /** With most neighbours, the first of several. */
    int busiest() {
        int best = 0;
        for (int i = 1; i < nodes.size(); i++) {
            if (neighbours[i].length > neighbours[best].length) {
                best = i;
            }
        }
        return best;
    }

    /** Edges to the nearest of those; -1 where no way leads. */
    int[] distances(int... from) {
        int[] distance = new int[nodes.size()];
        Arrays.fill(distance, -1);
        int[] queue = new int[nodes.size()];
        int end = 0;
        for (int start : from) {
            distance[start] = 0;
            queue[end++] = start;
        }
        for (int at = 0; at < end; at++) {
            for (int next : neighbours[queue[at]]) {
                if (distance[next] < 0) {
                    distance[next] = distance[queue[at]] + 1;
                    queue[end++] = next;
                }
            }
        }
        return distance;
    }

    /** Which of those is nearest, the first of several; -1 where no way leads to any. */
    int[] nearest(int... those) {
        int[] nearest = new int[nodes.size()];
        Arrays.fill(nearest, -1);
        int[] queue = new int[nodes.size()];
        int end = 0;
        for (int one : those) {
            nearest[one] = one;
            queue[end++] = one;
        }
        for (int at = 0; at < end; at++) {
            for (int next : neighbours[queue[at]]) {
                if (nearest[next] < 0) {
                    nearest[next] = nearest[queue[at]];
                    queue[end++] = next;
                }
            }
        }
        return nearest;
    }

    /** The numbers of each connected part, largest part first. */
    List<int[]> parts() {
        var parts = new ArrayList<int[]>();
        boolean[] seen = new boolean[nodes.size()];
        int[] queue = new int[nodes.size()];
        for (int i = 0; i < nodes.size(); i++) {
            if (!seen[i]) {
                parts.add(part(i, seen, queue));
            }
        }
        parts.sort(Comparator.comparingInt((int[] part) -> -part.length));
        return parts;
    }

    private int[] part(int start, boolean[] seen, int[] queue) {
        seen[start] = true;
        queue[0] = start;
        int end = 1;
        for (int at = 0; at < end; at++) {
            for (int next : neighbours[queue[at]]) {
                if (!seen[next]) {
                    seen[next] = true;
                    queue[end++] = next;
                }
            }
        }
        int[] members = Arrays.copyOf(queue, end);
        Arrays.sort(members);
        return members;
    }

    /** A connected part as a graph of its own, numbered as in the array. */
    IndexedGraph part(int[] members) {
        int[] number = new int[nodes.size()];
        for (int i = 0; i < members.length; i++) {
            number[members[i]] = i;
        }
        int[][] next = new int[members.length][];
        for (int i = 0; i < members.length; i++) {
            next[i] = Arrays.stream(neighbours[members[i]]).map(n -> number[n]).toArray();
        }
        return new IndexedGraph(
                Arrays.stream(members).mapToObj(nodes::get).toList(), next, new int[0]);
    }
}
