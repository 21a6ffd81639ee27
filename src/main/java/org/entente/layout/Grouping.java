package org.entente.layout;

import org.entente.layout.Diagram.Edge;
import org.entente.layout.Diagram.Node;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A diagram of more nodes than can be seen, made smaller: the best connected stand for themselves,
 * the others are together, by kind, with the nearest of these.
 *
 * @param diagram the groups, and the nodes that are in none
 * @param hubs how many stand for themselves because they are best connected
 * @param groups of two or more
 */
public record Grouping(Diagram diagram, int hubs, List<Group> groups) {

    /** Groups and hubs together stay under what is asked for, with so many kinds. */
    private static final int KINDS = 11;

    /**
     * Nodes that are drawn as one.
     *
     * @param around id of the hub that they are nearest to; empty where no way leads to any
     */
    public record Group(String id, String kind, String around, List<String> members) {}

    /** To at most so many nodes, unless there are more than {@value #KINDS} kinds. */
    public static Grouping of(Diagram diagram, int most) {
        IndexedGraph graph = IndexedGraph.of(diagram);
        int[] hubs =
                IntStream.range(0, graph.size())
                        .boxed()
                        .sorted(
                                Comparator.comparingInt((Integer i) -> -graph.neighbours(i).length)
                                        .thenComparing(Comparator.naturalOrder()))
                        .limit(Math.max(1, most / KINDS))
                        .mapToInt(Integer::intValue)
                        .toArray();
        int[] nearest = graph.nearest(hubs);
        Map<String, List<Integer>> byKey = new LinkedHashMap<>();
        for (int i = 0; i < graph.size(); i++) {
            byKey.computeIfAbsent(key(graph, nearest, i), key -> new ArrayList<>()).add(i);
        }
        return made(diagram, graph, nearest, hubs.length, byKey);
    }

    private static String key(IndexedGraph graph, int[] nearest, int i) {
        if (nearest[i] == i) {
            return graph.node(i).id();
        }
        String around = nearest[i] < 0 ? "" : graph.node(nearest[i]).id();
        return "group:%s:%s".formatted(around, graph.node(i).kind());
    }

    private static Grouping made(
            Diagram diagram,
            IndexedGraph graph,
            int[] nearest,
            int hubs,
            Map<String, List<Integer>> byKey) {
        List<Node> nodes = new ArrayList<>();
        List<Group> groups = new ArrayList<>();
        String[] groupOf = new String[graph.size()];
        byKey.forEach((key, members) -> {
            Node first = graph.node(members.getFirst());
            boolean alone = members.size() == 1;
            String id = alone ? first.id() : key;
            members.forEach(i -> groupOf[i] = id);
            nodes.add(new Node(id, first.kind(), first.width(), first.height(), null, null));
            if (!alone) {
                int hub = nearest[members.getFirst()];
                groups.add(
                        new Group(
                                id,
                                String.valueOf(first.kind()),
                                hub < 0 ? "" : graph.node(hub).id(),
                                members.stream().map(i -> graph.node(i).id()).toList()));
            }
        });
        Set<Edge> edges = new LinkedHashSet<>();
        for (int i = 0; i < graph.size(); i++) {
            for (int next : graph.neighbours(i)) {
                if (i < next && !groupOf[i].equals(groupOf[next])) {
                    edges.add(new Edge(groupOf[i], groupOf[next]));
                }
            }
        }
        var smaller = new Diagram(nodes, List.copyOf(edges), diagram.focus(), diagram.aspect());
        return new Grouping(smaller, hubs, groups);
    }
}
