package org.entente.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.layout.Diagram.Node;
import org.entente.layout.Grouping.Group;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class GroupingTests {

    private final Diagram diagram = Diagrams.scaleFree(10_000, 40, 40);

    @Test
    void everyNodeIsInOneGroupOrStandsForItself() {
        Grouping grouping = Grouping.of(diagram, 2_000);
        Set<String> groups = grouping.groups().stream().map(Group::id).collect(Collectors.toSet());
        List<String> told =
                Stream.concat(
                                grouping.groups().stream().flatMap(g -> g.members().stream()),
                                grouping.diagram().nodes().stream()
                                        .map(Node::id)
                                        .filter(id -> !groups.contains(id)))
                        .toList();
        assertThat(told)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        diagram.nodes().stream().map(Node::id).toList());
        assertThat(grouping.diagram().nodes()).hasSizeBetween(200, 2_000);
    }

    @Test
    void aGroupIsOfOneKind() {
        var kinds = diagram.nodes().stream().collect(Collectors.toMap(Node::id, Node::kind));
        assertThat(Grouping.of(diagram, 2_000).groups())
                .allSatisfy(group ->
                        assertThat(group.members())
                                .hasSizeGreaterThan(1)
                                .allMatch(id -> group.kind().equals(kinds.get(id))));
    }

    @Test
    void theOrderOfTheRequestMeansNothing() {
        var nodes = new ArrayList<>(diagram.nodes());
        Collections.shuffle(nodes, new Random(5));
        assertThat(Grouping.of(Diagrams.of(nodes, diagram.edges()), 2_000).groups())
                .isEqualTo(Grouping.of(diagram, 2_000).groups());
    }
}
