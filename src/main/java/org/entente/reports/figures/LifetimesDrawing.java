package org.entente.reports.figures;

import org.entente.graph.Kind;
import org.entente.graph.Period;
import org.entente.picture.Face;
import org.entente.picture.Mark;
import org.entente.picture.TextLines;
import org.entente.reports.writing.Author;

import java.awt.Color;
import java.util.List;

/** One bar an instrument, with its name and its first date at the left. */
final class LifetimesDrawing {

    private static final double NAMES = 236;
    private static final double LEFT = NAMES + 14;
    private static final double RIGHT = Canvas.WIDTH - 8;
    private static final double TOP = 22;
    private static final double LINE = 12.5;
    private static final double ROOM = 9;
    private static final double BAR = 12;
    private static final double FOOT = 34;
    private static final double LABEL = 40;
    private static final int SLICES = 16;
    private static final int MOST_LINES = 2;

    private final Author author;
    private final List<Lifetime> rows;
    private final Canvas canvas = new Canvas();
    private final Color colour;
    private final double from;
    private final double to;

    LifetimesDrawing(Author author, List<Lifetime> rows) {
        this.author = author;
        this.rows = rows;
        this.colour =
                author.vocabulary()
                        .kind("Instrument")
                        .map((Kind kind) -> Canvas.PALETTE.of(kind))
                        .orElse(Canvas.PALETTE.accent);
        List<Long> days = rows.stream().flatMap(Lifetime::days).sorted().toList();
        double first = When.years(days.getFirst());
        double last = When.years(days.getLast());
        double room = Math.max(1, (last - first) * .15);
        this.from = Math.floor(first - room * .15);
        this.to = Math.ceil(last + room);
    }

    double height() {
        return TOP + rows.stream().mapToDouble(this::high).sum() + FOOT;
    }

    List<Mark> marks() {
        axis();
        double y = TOP;
        for (Lifetime one : rows) {
            row(one, y);
            y += high(one);
        }
        legend();
        return canvas.marks();
    }

    private double high(Lifetime one) {
        return (names(one).size() + 1) * LINE + ROOM;
    }

    private List<String> names(Lifetime one) {
        List<String> lines =
                TextLines.of(
                        one.party().name().name(),
                        Face.SANS,
                        Canvas.TEXT,
                        NAMES,
                        author.language().locale());
        return lines.size() <= MOST_LINES
                ? lines
                : List.of(lines.getFirst(), shortened(lines.get(1)));
    }

    private static String shortened(String line) {
        String cut = line;
        while (Face.SANS.width(cut + "…", Canvas.TEXT) > NAMES) {
            cut = cut.substring(0, cut.lastIndexOf(' ') > 0 ? cut.lastIndexOf(' ') : 1);
        }
        return cut + "…";
    }

    private void axis() {
        double bottom = height() - FOOT;
        int step = step();
        for (int year = (int) from; year <= to; year++) {
            if (year % step == 0) {
                canvas.line(x(year), TOP - 4, x(year), bottom, Canvas.PALETTE.line);
                canvas.middle(String.valueOf(year), x(year), TOP - 9, Canvas.SMALL);
            }
        }
        canvas.line(LEFT, bottom, RIGHT, bottom, Canvas.PALETTE.edge);
    }

    private int step() {
        for (int step : new int[] {1, 2, 5, 10, 20, 50}) {
            if (step * (RIGHT - LEFT) / (to - from) >= LABEL) {
                return step;
            }
        }
        return 100;
    }

    private double x(double years) {
        return LEFT + (years - from) / (to - from) * (RIGHT - LEFT);
    }

    private void row(Lifetime one, double top) {
        double y = top + LINE;
        for (String line : names(one)) {
            canvas.start(line, 0, y, Canvas.TEXT);
            y += LINE;
        }
        canvas.start(date(one), 0, y, Canvas.SMALL);
        canvas.line(0, top + high(one) - 2, RIGHT, top + high(one) - 2, Canvas.PALETTE.line);
        double middle = top + (high(one) - 2) / 2 - BAR / 2;
        if (one.isDated()) {
            bar(one, middle);
        } else {
            canvas.start(
                    author.message("report.instruments.undated"),
                    LEFT + 4,
                    middle + BAR - 2,
                    Canvas.SMALL);
        }
    }

    private String date(Lifetime one) {
        Period start = one.start();
        Period end = one.end();
        String property = start == null ? one.endIs() : one.startIs();
        Period known = start == null ? end : start;
        return property == null || known == null
                ? author.message("report.instruments.undated")
                : Lifetimes.said(author, property, known);
    }

    private void bar(Lifetime one, double y) {
        Period start = one.start();
        Period end = one.end();
        double first = start == null ? LEFT : day(start.max().orElse(start.min().orElse(0)));
        double last = end == null ? RIGHT : day(end.min().orElse(end.max().orElse(0)));
        if (start == null) {
            fade(last, LEFT, y);
        } else if (end == null) {
            fade(first, RIGHT, y);
        } else if (last > first) {
            canvas.fill(Canvas.box(first, y, last - first, BAR), colour, .85);
        }
        if (start != null) {
            doubt(start, y);
        }
        if (end != null) {
            doubt(end, y);
        }
    }

    private double day(long day) {
        return x(When.years(day));
    }

    /** A stroke where the day is known; a dashed box over all days that it can be. */
    private void doubt(Period period, double y) {
        double first = day(period.min().orElse(period.max().orElse(0)));
        double last = day(period.max().orElse(period.min().orElse(0)) + 1);
        if (last - first < 3 && !period.isUnsure()) {
            canvas.fill(Canvas.box(first - 1, y - 3, 2.5, BAR + 6), colour, 1);
        } else {
            var box = Canvas.box(first, y, Math.max(3, last - first), BAR);
            canvas.fill(box, Canvas.PALETTE.paper, 1);
            canvas.outline(box, colour, 1.3, 3f, 2f);
        }
    }

    /** Towards an end that is not stated. */
    private void fade(double from, double to, double y) {
        double step = (to - from) / SLICES;
        for (int i = 0; i < SLICES; i++) {
            double left = Math.min(from + i * step, from + (i + 1) * step);
            double opacity = .85 * (SLICES - i) / SLICES;
            canvas.fill(Canvas.box(left, y, Math.abs(step), BAR), colour, opacity);
        }
    }

    private void legend() {
        double y = height() - 10;
        double x = 0;
        canvas.fill(Canvas.box(x, y - 9, 30, 10), colour, .85);
        x = legend("figure.lifetimes.legend.stated", x, y);
        double step = 30.0 / SLICES;
        for (int i = 0; i < SLICES; i++) {
            double opacity = .85 * (SLICES - i) / SLICES;
            canvas.fill(Canvas.box(x + i * step, y - 9, step, 10), colour, opacity);
        }
        x = legend("figure.lifetimes.legend.open", x, y);
        canvas.outline(Canvas.box(x, y - 9, 30, 10), colour, 1.3, 3f, 2f);
        legend("figure.lifetimes.legend.doubt", x, y);
    }

    private double legend(String key, double x, double y) {
        String text = author.message(key);
        canvas.start(text, x + 36, y, Canvas.SMALL);
        return x + 36 + Face.SANS.width(text, Canvas.SMALL) + 20;
    }
}
