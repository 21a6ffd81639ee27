package org.entente.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.layout.Diagram.Edge;
import org.entente.layout.Diagram.Node;
import org.entente.layout.Drawing.Guide;
import org.entente.layout.Drawing.Point;
import org.entente.layout.Drawing.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

class LayoutsTests {

    private final Layouts layouts = Diagrams.layouts();

    @ParameterizedTest
    @EnumSource
    void theOrderOfTheRequestMeansNothing(Arrangement arrangement) {
        Diagram diagram = Diagrams.scaleFree(90, 100, 60);
        List<Node> nodes = new ArrayList<>(diagram.nodes());
        List<Edge> edges = new ArrayList<>(diagram.edges());
        Collections.shuffle(nodes, new Random(3));
        Collections.shuffle(edges, new Random(4));
        edges.replaceAll(edge -> new Edge(edge.target(), edge.source()));
        assertThat(layouts.draw(arrangement, Diagrams.of(nodes, edges)))
                .isEqualTo(layouts.draw(arrangement, diagram));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MAP")
    void noNodeCoversAnother(Arrangement arrangement) {
        Diagram diagram = Diagrams.scaleFree(200, 120, 70);
        Drawing drawing = layouts.draw(arrangement, diagram);
        assertThat(drawing.positions()).hasSize(200);
        assertThat(drawing.positions().values())
                .allMatch(at -> Double.isFinite(at.x()) && Double.isFinite(at.y()));
        if (arrangement != Arrangement.CONCENTRIC) {
            assertThat(Diagrams.overlaps(diagram, drawing)).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 601, 3000})
    void graphsOfAnySizeAreLaidOut(int number) {
        Diagram diagram = Diagrams.scaleFree(number, 36, 36);
        Drawing drawing = layouts.draw(Arrangement.FORCE, diagram);
        assertThat(drawing.positions()).hasSize(number);
        assertThat(Diagrams.overlaps(diagram, drawing)).isZero();
    }

    @Test
    void relatedNodesAreNearerThanOthers() {
        List<Node> nodes = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            nodes.add(Diagrams.node("n" + (char) ('a' + i), "Event"));
            if (i > 0) {
                edges.add(new Edge(nodes.get(i - 1).id(), nodes.get(i).id()));
            }
        }
        Map<String, Point> at =
                layouts.draw(Arrangement.FORCE, Diagrams.of(nodes, edges)).positions();
        assertThat(distance(at, "na", "nb")).isLessThan(distance(at, "na", "ng") / 2);
        assertThat(distance(at, "na", "ng")).isLessThan(distance(at, "na", "nl"));
    }

    @Test
    void partsWithoutARelationBetweenThemLieBesideEachOther() {
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            nodes.add(Diagrams.node("n%02d".formatted(i), "Event"));
        }
        List<Edge> edges = List.of(new Edge("n00", "n01"), new Edge("n02", "n03"));
        Diagram diagram = Diagrams.of(nodes, edges);
        Drawing drawing = layouts.draw(Arrangement.FORCE, diagram);
        assertThat(Diagrams.overlaps(diagram, drawing)).isZero();
        double wide = span(drawing.positions().values().stream().map(Point::x).toList());
        double high = span(drawing.positions().values().stream().map(Point::y).toList());
        assertThat(wide / high).isBetween(0.8, 3.0);
    }

    @Test
    void ringsTellTheDistanceFromTheFocus() {
        List<Node> nodes =
                List.of(
                        Diagrams.node("a", "Organisation"),
                        Diagrams.node("b", "State"),
                        Diagrams.node("c", "State"),
                        Diagrams.node("d", "Event"),
                        Diagrams.node("lone", "Event"));
        List<Edge> edges = List.of(new Edge("a", "b"), new Edge("c", "a"), new Edge("c", "d"));
        Drawing drawing = layouts.draw(Arrangement.CONCENTRIC, Diagrams.of(nodes, edges, "a"));
        assertThat(drawing.guides())
                .extracting(Guide::label)
                .containsExactly("1", "2", ConcentricLayout.APART);
        Map<String, Point> at = drawing.positions();
        assertThat(at.get("a")).isEqualTo(new Point(0, 0));
        assertThat(radius(at, "b")).isEqualTo(radius(at, "c"));
        assertThat(radius(at, "d")).isGreaterThan(radius(at, "c"));
        assertThat(radius(at, "lone")).isGreaterThan(radius(at, "d"));
    }

    @Test
    void layersFollowTheVocabularyAndCrossLittle() {
        List<Node> nodes = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            nodes.add(Diagrams.node("org-" + i, "Organisation"));
            nodes.add(Diagrams.node("state-" + i, "State"));
            edges.add(new Edge("org-" + i, "state-" + (7 - i)));
        }
        Drawing drawing = layouts.draw(Arrangement.LAYERS, Diagrams.of(nodes, edges));
        assertThat(drawing.guides())
                .extracting(Guide::label)
                .containsExactly("Organisation", "State");
        for (int i = 0; i < 8; i++) {
            assertThat(drawing.positions().get("org-" + i).x())
                    .isEqualTo(drawing.positions().get("state-" + (7 - i)).x());
        }
    }

    @Test
    void statesStandAgainstBodies() {
        Diagram diagram = Diagrams.scaleFree(60, 100, 60);
        Drawing drawing = layouts.draw(Arrangement.BIPARTITE, diagram);
        assertThat(drawing.guides())
                .extracting(Guide::label)
                .containsExactly("states", "bodies", "others");
        double states = drawing.guides().getFirst().at();
        double bodies = drawing.guides().get(1).at();
        diagram.nodes()
                .forEach(node -> {
                    double x = drawing.positions().get(node.id()).x();
                    if ("State".equals(node.kind())) {
                        assertThat(Math.abs(x - states)).isLessThan(Math.abs(x - bodies));
                    }
                });
    }

    @Test
    void timeRunsToScaleAndWhatIsNotKnownStandsApart() {
        List<Node> nodes =
                List.of(
                        Diagrams.dated("a", "1971-08"),
                        Diagrams.dated("b", "1991"),
                        Diagrams.dated("c", "2011"),
                        Diagrams.dated("d", "../2011"),
                        Diagrams.node("e", "State"));
        Drawing drawing = layouts.draw(Arrangement.TIME, Diagrams.of(nodes, List.of()));
        Map<String, Point> at = drawing.positions();
        assertThat(at.get("b").x() - at.get("a").x()).isPositive();
        assertThat(at.get("c").x() - at.get("b").x())
                .isCloseTo(at.get("b").x() - at.get("a").x(), within(at.get("c").x() / 40));
        assertThat(at.get("e").x()).isLessThan(at.get("a").x());
        assertThat(drawing.guides())
                .extracting(Guide::label)
                .contains("1980", "2010", TimeLayout.UNKNOWN);
        assertThat(line(drawing, "1980")).isBetween(at.get("a").x(), at.get("b").x());
    }

    @Test
    void onTheMapStatesLieWhereTheyAreAndTheRestBelow() {
        List<Node> nodes =
                List.of(
                        Diagrams.node("state-mar", "State"),
                        Diagrams.node("state-fra", "State"),
                        new Node("vienna", "Place", 60, 60, null, new Diagram.Place(48.2, 16.4)),
                        Diagrams.node("pompidou-group", "Organisation"));
        Drawing drawing = layouts.draw(Arrangement.MAP, Diagrams.of(nodes, List.of()));
        Map<String, Point> at = drawing.positions();
        assertThat(at.get("state-fra").y()).isLessThan(at.get("state-mar").y());
        assertThat(at.get("vienna").x()).isGreaterThan(at.get("state-fra").x());
        assertThat(at.get("pompidou-group").y()).isGreaterThan(EqualEarth.of(-58, 0).y());
        assertThat(drawing.guides()).extracting(Guide::label).containsExactly(MapLayout.UNPLACED);
    }

    private static org.assertj.core.data.Offset<Double> within(double offset) {
        return org.assertj.core.data.Offset.offset(offset);
    }

    private static double line(Drawing drawing, String label) {
        return drawing.guides().stream()
                .filter(guide -> guide.shape() == Shape.LINE && guide.label().equals(label))
                .findFirst()
                .orElseThrow()
                .at();
    }

    private static double radius(Map<String, Point> at, String id) {
        return Math.round(Math.hypot(at.get(id).x(), at.get(id).y()));
    }

    private static double distance(Map<String, Point> at, String one, String other) {
        return Math.hypot(at.get(one).x() - at.get(other).x(), at.get(one).y() - at.get(other).y());
    }

    private static double span(List<Double> values) {
        return Collections.max(values) - Collections.min(values);
    }
}
