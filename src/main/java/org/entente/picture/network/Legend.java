package org.entente.picture.network;

import org.entente.graph.Kind;
import org.entente.graph.RelationType;
import org.entente.picture.Curve;
import org.entente.picture.Face;
import org.entente.picture.KindShape;
import org.entente.picture.LineStyle;
import org.entente.picture.Mark;
import org.entente.picture.Mark.Anchor;
import org.entente.picture.Mark.Figure;
import org.entente.picture.Mark.Group;
import org.entente.picture.Mark.Letters;
import org.entente.picture.Mark.Pen;
import org.entente.picture.Palette;
import org.entente.picture.network.Network.Link;
import org.entente.picture.network.Network.Node;
import org.entente.picture.network.Network.Standing;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What shapes, lines and marks of this picture mean. */
public final class Legend {

    private static final double SIZE = 12;
    private static final double ROW = 1.75;
    private static final double GAP = 20;
    private static final double SWATCH = 38;

    private final Network network;
    private final Palette palette;
    private final double width;
    private final double size;
    private final List<Mark> marks = new ArrayList<>();
    private double x;
    private double y;

    private Legend(Network network, Palette palette, double width, double size) {
        this.network = network;
        this.palette = palette;
        this.width = width;
        this.size = size;
    }

    public static Legend of(Network network, Palette palette, double width) {
        return of(network, palette, width, SIZE);
    }

    /**
     * @param size of the letters in pixels
     */
    public static Legend of(Network network, Palette palette, double width, double size) {
        var legend = new Legend(network, palette, width, size);
        legend.kinds();
        legend.types();
        legend.evidence();
        return legend;
    }

    public List<Mark> marks() {
        return marks;
    }

    public double height() {
        return y;
    }

    private void kinds() {
        Set<String> shown = network.nodes().stream().map(Node::kind).collect(Collectors.toSet());
        begin("export.legend.kinds");
        for (Kind kind : network.words().vocabulary().kinds()) {
            if (shown.contains(kind.id())) {
                kind(kind);
            }
        }
        if (network.nodes().stream().anyMatch(Node::collective)) {
            collective();
        }
        end();
    }

    private void kind(Kind kind) {
        double[] body = KindShape.size(kind.shape());
        var shape = KindShape.of(kind.shape(), SWATCH / 2, -size / 3, body[0] * .55, body[1] * .55);
        item(
                List.of(Figure.filled(shape, palette.of(kind))),
                kind.label().in(network.words().language()));
    }

    private void collective() {
        Kind organisation = network.words().vocabulary().kinds().getFirst();
        var shape = KindShape.of(organisation.shape(), SWATCH / 2, -size / 3, 15, 15);
        item(
                List.of(
                        new Figure(shape, palette.of(organisation), null, .18),
                        Figure.drawn(
                                shape, new Pen(palette.of(organisation), 1.5, List.of(4f, 2.5f)))),
                network.words().message("export.legend.collective"));
    }

    private void types() {
        Set<String> shown = network.links().stream().map(Link::type).collect(Collectors.toSet());
        if (shown.isEmpty()) {
            return;
        }
        begin("export.legend.types");
        for (RelationType type : network.words().vocabulary().types()) {
            if (shown.contains(type.id())) {
                var curve =
                        Curve.between(
                                new Point2D.Double(2, -size / 3),
                                new Point2D.Double(SWATCH - 4, -size / 3),
                                0);
                var style = new LineStyle(Optional.of(type), palette.edge);
                item(style.along(curve, 1), type.forward().plain(network.words().language()));
            }
        }
        end();
    }

    private void evidence() {
        List<Standing> shown =
                network.links().stream()
                        .map(Link::standing)
                        .filter(mark -> mark != Standing.CITED)
                        .distinct()
                        .sorted()
                        .toList();
        if (shown.isEmpty()) {
            return;
        }
        begin("export.legend.evidence");
        for (Standing mark : shown) {
            item(
                    Evidence.of(mark, SWATCH / 2, -size / 3, palette),
                    network.words().message("export.legend." + key(mark)));
        }
        end();
    }

    private static String key(Standing mark) {
        return mark.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void begin(String heading) {
        x = 0;
        y += ROW * size * .8;
        String text = network.words().message(heading);
        marks.add(new Letters(text, 0, y - 5, Face.BOLD, size - 1, palette.soft, Anchor.START));
        y += ROW * size;
    }

    private void end() {
        y += 8;
    }

    private void item(List<Mark> swatch, String text) {
        double wide = SWATCH + Face.SANS.width(text, size) + GAP;
        if (x > 0 && x + wide > width + GAP) {
            x = 0;
            y += ROW * size;
        }
        var item = new ArrayList<>(swatch);
        item.add(new Letters(text, SWATCH + 2, 0, Face.SANS, size, palette.ink, Anchor.START));
        marks.add(Group.moved(x, y - 5, item));
        x += wide;
    }
}
