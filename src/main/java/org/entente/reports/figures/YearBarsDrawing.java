package org.entente.reports.figures;

import org.entente.graph.Kind;
import org.entente.picture.Face;
import org.entente.picture.Mark;
import org.entente.picture.TextLines;
import org.entente.reports.writing.Author;
import org.entente.reports.writing.Party;

import java.awt.Color;
import java.awt.Shape;
import java.util.List;

/** Bars over years; at the right, apart and dashed, what has no certain year. */
final class YearBarsDrawing {

    static final double HEIGHT = 250;

    private static final double LEFT = 34;
    private static final double TOP = 18;
    private static final double FLOOR = 172;
    private static final double APART = 76;
    private static final double GAP = 14;
    private static final double WIDEST = 44;
    private static final double LABEL = 34;

    private final Author author;
    private final Columns columns;
    private final List<Kind> kinds;
    private final Canvas canvas = new Canvas();
    private final double unit;

    YearBarsDrawing(Author author, Columns columns, List<Kind> kinds) {
        this.author = author;
        this.columns = columns;
        this.kinds = kinds;
        this.unit = (FLOOR - TOP) / columns.highest();
    }

    List<Mark> marks() {
        int apart = (columns.unsure().isEmpty() ? 0 : 1) + (columns.unknown().isEmpty() ? 0 : 1);
        double right = Canvas.WIDTH - apart * APART - (apart > 0 ? GAP : 0);
        scale(right);
        years(right);
        double x = right + GAP + APART / 2;
        if (!columns.unsure().isEmpty()) {
            apart(columns.unsure(), x, "figure.years.unsure");
            x += APART;
        }
        if (!columns.unknown().isEmpty()) {
            apart(columns.unknown(), x, "figure.years.unknown");
        }
        legend();
        return canvas.marks();
    }

    private void scale(double right) {
        int highest = columns.highest();
        int step = Math.max(1, (highest + 4) / 5);
        for (int n = 0; n <= highest; n += step) {
            double y = FLOOR - n * unit;
            canvas.line(LEFT, y, right, y, n == 0 ? Canvas.PALETTE.edge : Canvas.PALETTE.line);
            canvas.end(String.valueOf(n), LEFT - 6, y + 3.5, Canvas.SMALL);
        }
    }

    private void years(double right) {
        if (columns.years().isEmpty()) {
            return;
        }
        int first = columns.years().firstKey();
        double wide = (right - LEFT) / columns.years().size();
        int step = step(wide);
        columns.years()
                .forEach((year, parties) -> {
                    double x = LEFT + (year - first + .5) * wide;
                    bar(parties, x, Math.min(WIDEST, wide * .76), wide + 4, false);
                    if (year % step == 0 || columns.years().size() == 1) {
                        canvas.line(x, FLOOR, x, FLOOR + 4, Canvas.PALETTE.edge);
                        canvas.middle(String.valueOf(year), x, FLOOR + 16, Canvas.SMALL);
                    }
                });
    }

    /** Every so many years one is named, so that names stay apart. */
    private static int step(double wide) {
        for (int step : new int[] {1, 2, 5, 10, 20, 50}) {
            if (step * wide >= LABEL) {
                return step;
            }
        }
        return 100;
    }

    private void apart(List<Party> parties, double x, String key) {
        canvas.line(x - APART / 2 + 6, FLOOR, x + APART / 2 - 6, FLOOR, Canvas.PALETTE.edge);
        bar(parties, x, WIDEST, WIDEST, true);
        double y = FLOOR + 16;
        for (String line :
                TextLines.of(
                        author.message(key),
                        Face.SANS,
                        Canvas.SMALL,
                        APART - 4,
                        author.language().locale())) {
            canvas.middle(line, x, y, Canvas.SMALL);
            y += 12;
        }
    }

    /** One kind upon another, with their number above. */
    private void bar(List<Party> parties, double x, double width, double room, boolean dashed) {
        double y = FLOOR;
        for (Kind kind : kinds) {
            long number = parties.stream().filter(party -> party.is(kind.id())).count();
            if (number > 0) {
                double height = number * unit;
                y -= height;
                var box = Canvas.box(x - width / 2, y, width, height);
                segment(box, kind, dashed);
            }
        }
        String number = String.valueOf(parties.size());
        if (!parties.isEmpty() && Face.SANS.width(number, Canvas.SMALL) <= room) {
            canvas.middle(number, x, y - 4, Canvas.SMALL);
        }
    }

    /** The first kind is full, the next light, so that they differ without colours too. */
    private void segment(Shape box, Kind kind, boolean dashed) {
        Color colour = Canvas.PALETTE.of(kind);
        boolean light = kinds.indexOf(kind) > 0;
        canvas.fill(box, Canvas.PALETTE.paper, 1);
        canvas.fill(box, colour, dashed ? light ? .12 : .45 : light ? .3 : 1);
        if (dashed) {
            canvas.outline(box, colour, 1.2, 4f, 2.5f);
        } else {
            canvas.outline(box, colour, 1);
        }
    }

    private void legend() {
        double x = LEFT;
        double y = HEIGHT - 10;
        for (Kind kind : kinds) {
            segment(Canvas.box(x, y - 9, 16, 10), kind, false);
            String text = kind.many().in(author.language());
            canvas.start(text, x + 22, y, Canvas.TEXT);
            x += 22 + Face.SANS.width(text, Canvas.TEXT) + 22;
        }
    }
}
