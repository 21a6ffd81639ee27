package org.entente.exchange.picture;

import org.entente.exchange.view.TakenView;
import org.entente.exchange.view.TakenView.Entity;
import org.entente.exchange.view.TakenView.Relation;
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

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What shapes, lines and marks of this picture mean. */
final class Legend {

    private static final double SIZE = 12;
    private static final double ROW = 21;
    private static final double GAP = 20;
    private static final double SWATCH = 38;

    private final TakenView view;
    private final Palette palette;
    private final double width;
    private final List<Mark> marks = new ArrayList<>();
    private double x;
    private double y;

    private Legend(TakenView view, Palette palette, double width) {
        this.view = view;
        this.palette = palette;
        this.width = width;
    }

    static Legend of(TakenView view, Palette palette, double width) {
        var legend = new Legend(view, palette, width);
        legend.kinds();
        legend.types();
        legend.evidence();
        return legend;
    }

    List<Mark> marks() {
        return marks;
    }

    double height() {
        return y;
    }

    private void kinds() {
        Set<String> shown = view.entities().stream().map(Entity::kind).collect(Collectors.toSet());
        begin("export.legend.kinds");
        for (Kind kind : view.words().vocabulary().kinds()) {
            if (shown.contains(kind.id())) {
                kind(kind);
            }
        }
        if (view.entities().stream().anyMatch(Entity::collective)) {
            collective();
        }
        end();
    }

    private void kind(Kind kind) {
        double[] size = KindShape.size(kind.shape());
        var shape = KindShape.of(kind.shape(), SWATCH / 2, -SIZE / 3, size[0] * .55, size[1] * .55);
        item(List.of(Figure.filled(shape, palette.of(kind))), kind.label().in(view.language()));
    }

    private void collective() {
        Kind organisation = view.words().vocabulary().kinds().getFirst();
        var shape = KindShape.of(organisation.shape(), SWATCH / 2, -SIZE / 3, 15, 15);
        item(
                List.of(
                        new Figure(shape, palette.of(organisation), null, .18),
                        Figure.drawn(
                                shape, new Pen(palette.of(organisation), 1.5, List.of(4f, 2.5f)))),
                view.words().message("export.legend.collective"));
    }

    private void types() {
        Set<String> shown =
                view.relations().stream().map(Relation::type).collect(Collectors.toSet());
        if (shown.isEmpty()) {
            return;
        }
        begin("export.legend.types");
        for (RelationType type : view.words().vocabulary().types()) {
            if (shown.contains(type.id())) {
                var curve =
                        Curve.between(
                                new Point2D.Double(2, -SIZE / 3),
                                new Point2D.Double(SWATCH - 4, -SIZE / 3),
                                0);
                var style = new LineStyle(Optional.of(type), palette.edge);
                item(style.along(curve, 1), type.forward().plain(view.language()));
            }
        }
        end();
    }

    private void evidence() {
        List<TakenView.Mark> shown =
                view.relations().stream()
                        .map(Relation::mark)
                        .filter(mark -> mark != TakenView.Mark.CITED)
                        .distinct()
                        .sorted()
                        .toList();
        if (shown.isEmpty()) {
            return;
        }
        begin("export.legend.evidence");
        for (TakenView.Mark mark : shown) {
            item(
                    Evidence.of(mark, SWATCH / 2, -SIZE / 3, palette),
                    view.words().message("export.legend." + key(mark)));
        }
        end();
    }

    private static String key(TakenView.Mark mark) {
        return mark.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void begin(String heading) {
        x = 0;
        y += ROW * .8;
        String text = view.words().message(heading);
        marks.add(new Letters(text, 0, y - 5, Face.BOLD, SIZE - 1, palette.soft, Anchor.START));
        y += ROW;
    }

    private void end() {
        y += 8;
    }

    private void item(List<Mark> swatch, String text) {
        double wide = SWATCH + Face.SANS.width(text, SIZE) + GAP;
        if (x > 0 && x + wide > width + GAP) {
            x = 0;
            y += ROW;
        }
        var item = new ArrayList<>(swatch);
        item.add(new Letters(text, SWATCH + 2, 0, Face.SANS, SIZE, palette.ink, Anchor.START));
        marks.add(Group.moved(x, y - 5, item));
        x += wide;
    }
}
