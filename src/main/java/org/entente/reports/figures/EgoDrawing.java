package org.entente.reports.figures;

import org.entente.graph.Kind;
import org.entente.graph.Typography;
import org.entente.layout.Arrangement;
import org.entente.layout.Diagram;
import org.entente.layout.Drawing.Point;
import org.entente.layout.Layouts;
import org.entente.picture.Face;
import org.entente.picture.Flow;
import org.entente.picture.KindShape;
import org.entente.picture.Mark;
import org.entente.picture.Mark.Group;
import org.entente.picture.network.Legend;
import org.entente.picture.network.Network;
import org.entente.picture.network.Network.Link;
import org.entente.picture.network.Network.Node;
import org.entente.picture.network.Network.Place;
import org.entente.picture.network.Network.Standing;
import org.entente.picture.network.NetworkDrawing;
import org.entente.reports.writing.Author;
import org.entente.reports.writing.Fact;
import org.entente.reports.writing.Party;
import org.jspecify.annotations.Nullable;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Places, shapes, lines and legend of an ego network. */
final class EgoDrawing {

    /** Labels of 13 pixels then print at 7 points on A4. */
    private static final double WIDEST = 885;

    private static final double HIGHEST = 930;
    private static final double NARROWEST = 700;
    private static final double ASPECT = .95;
    private static final double LEGEND = 14;
    private static final double LABEL = 140;
    private static final double LABEL_LINE = 16;
    private static final int LONGEST = 44;
    private static final String COLLECTIVE = "collective";

    private final Author author;
    private final Flow flow;
    private final double width;

    EgoDrawing(Author author, Layouts layouts, Ego ego) {
        this.author = author;
        Map<String, Node> nodes = new LinkedHashMap<>();
        Map<String, Point> places = layouts.draw(Arrangement.FORCE, diagram(ego)).positions();
        for (Party party : ego.parties()) {
            nodes.put(party.id(), node(party, party == ego.subject(), places.get(party.id())));
        }
        List<Link> links = ego.facts().stream().map(fact -> link(fact, nodes)).toList();
        var network = new Network(author.words(), List.copyOf(nodes.values()), links, false);
        var drawing = NetworkDrawing.within(network, Canvas.PALETTE, WIDEST, HIGHEST);
        List<Mark> drawn = drawing.marks();
        Rectangle2D bounds = drawing.bounds();
        this.width = Math.max(NARROWEST, bounds.getWidth());
        this.flow = new Flow(0, 0, width, author.language().locale());
        double left = (width - bounds.getWidth()) / 2;
        flow.put(
                List.of(Group.moved(left - bounds.getX(), -bounds.getY(), drawn)),
                bounds.getHeight());
        var legend = Legend.of(network, Canvas.PALETTE, width, LEGEND);
        flow.put(legend.marks(), legend.height());
        unplaced(drawing.numbered());
    }

    double width() {
        return width;
    }

    double height() {
        return flow.bottom();
    }

    List<Mark> marks() {
        return flow.marks();
    }

    private Diagram diagram(Ego ego) {
        List<Diagram.Node> nodes =
                ego.parties().stream()
                        .map(party -> {
                            double wide = Math.min(LABEL, Face.SANS.width(label(party), 13)) + 12;
                            double lines = Math.ceil(Face.SANS.width(label(party), 13) / LABEL);
                            double high = size(party)[1] + lines * LABEL_LINE + 14;
                            return new Diagram.Node(
                                    party.id(), party.kind(), wide, high, null, null);
                        })
                        .toList();
        List<Diagram.Edge> edges =
                ego.facts().stream()
                        .map(fact -> new Diagram.Edge(fact.source().id(), fact.target().id()))
                        .toList();
        return new Diagram(nodes, edges, List.of(ego.subject().id()), ASPECT);
    }

    private double[] size(Party party) {
        return KindShape.size(author.vocabulary().kind(party.kind()).map(Kind::shape).orElse(""));
    }

    private Node node(Party party, boolean focus, @Nullable Point place) {
        return new Node(
                party.id(),
                party.kind(),
                label(party),
                party.name().name(),
                COLLECTIVE.equals(party.category()),
                focus,
                place == null ? null : new Place(place.x(), place.y()));
    }

    /** The acronym, or the name, cut where it is long. */
    private String label(Party party) {
        String acronym = party.acronym();
        String name = acronym == null ? party.name().name() : acronym;
        String shown = name.length() <= LONGEST ? name : name.substring(0, LONGEST).strip() + "…";
        return Typography.of(author.language(), party.note() == null ? shown : shown + "*");
    }

    private Link link(Fact fact, Map<String, Node> nodes) {
        Node source = nodes.get(fact.source().id());
        Node target = nodes.get(fact.target().id());
        if (source == null || target == null) {
            throw new IllegalStateException("a relation without its ends: " + fact.id());
        }
        String verb =
                author.vocabulary()
                        .sentence(fact.type(), fact.role(), true)
                        .forSubject(fact.source().name().many())
                        .verb(author.language());
        return new Link(
                fact.id(),
                fact.type(),
                source,
                target,
                source.title() + " " + verb + " " + target.title(),
                standing(fact),
                List.of());
    }

    private static Standing standing(Fact fact) {
        if (fact.contradicted()) {
            return Standing.DISAGREE;
        }
        if (fact.denied()) {
            return Standing.DENIED;
        }
        return fact.claims().isEmpty() ? Standing.NO_DOCUMENT : Standing.CITED;
    }

    private void unplaced(List<String> numbered) {
        if (!numbered.isEmpty()) {
            var names = new ArrayList<String>();
            for (int i = 0; i < numbered.size(); i++) {
                names.add((i + 1) + "\u00a0" + numbered.get(i));
            }
            String list = String.join(author.message("report.separator"), names);
            flow.space(6)
                    .text(
                            author.message("export.unplaced", list),
                            Face.SANS,
                            13,
                            Canvas.PALETTE.ink);
        }
    }
}
