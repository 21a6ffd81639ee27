package org.entente.reports.figures;

import org.entente.picture.Face;
import org.entente.picture.Mark;
import org.entente.picture.Mark.Turned;
import org.entente.reports.writing.Author;
import org.entente.reports.writing.Party;

import java.awt.Color;
import java.util.List;

/** A grid of shades with the number in each; where nothing is recorded a cell stays empty. */
final class HeatMapDrawing {

    private static final double NAMES = 200;
    private static final double LEFT = NAMES + 10;
    private static final double WIDEST = 56;
    private static final double HIGH = 25;
    private static final double LONGEST_HEAD = 150;
    private static final double DEGREES = -45;
    private static final double SLOPE = Math.sin(Math.toRadians(45));
    private static final double FOOT = 38;

    /** From light to dark; on each the number has a contrast of more than 4.5. */
    private static final double[] SHADES = {.12, .3, .5, .8, 1};

    /** From this shade on the number is white. */
    private static final double DARK = .8;

    private final Author author;
    private final Grid grid;
    private final Canvas canvas = new Canvas();
    private final double wide;
    private final double top;

    HeatMapDrawing(Author author, Grid grid) {
        this.author = author;
        this.grid = grid;
        double longest =
                grid.columns().stream()
                        .mapToDouble(head -> Face.SANS.width(cut(head, LONGEST_HEAD), Canvas.TEXT))
                        .max()
                        .orElse(0);
        double head = longest * SLOPE;
        this.wide = Math.min(WIDEST, (Canvas.WIDTH - LEFT - head) / grid.columns().size());
        this.top = head + 16;
    }

    double height() {
        return top + grid.rows().size() * HIGH + FOOT;
    }

    List<Mark> marks() {
        for (int i = 0; i < grid.columns().size(); i++) {
            head(cut(grid.columns().get(i), LONGEST_HEAD), LEFT + (i + .5) * wide);
        }
        for (int i = 0; i < grid.rows().size(); i++) {
            row(grid.rows().get(i), top + i * HIGH);
        }
        legend();
        return canvas.marks();
    }

    private void head(String text, double x) {
        var turned = new Canvas();
        turned.start(text, 0, 0, Canvas.TEXT);
        canvas.add(new Turned(DEGREES, x + 4, top - 6, turned.marks()));
    }

    private void row(Party row, double y) {
        String name = cut(row.name().name(), NAMES);
        canvas.end(name, NAMES, y + HIGH / 2 + 4, Canvas.TEXT);
        for (int i = 0; i < grid.columns().size(); i++) {
            cell(grid.at(row, grid.columns().get(i)), LEFT + i * wide, y, wide);
        }
    }

    private void cell(int number, double x, double y, double width) {
        var box = Canvas.box(x + 1, y + 1, width - 2, HIGH - 2);
        if (number > 0) {
            double shade = SHADES[step(number)];
            canvas.fill(box, Canvas.PALETTE.accent, shade);
            Color on = shade < DARK ? Canvas.PALETTE.ink : Canvas.PALETTE.paper;
            canvas.bold(String.valueOf(number), x + width / 2, y + HIGH / 2 + 4, Canvas.TEXT, on);
        }
        canvas.outline(box, Canvas.PALETTE.line, 1);
    }

    private int step(int number) {
        int highest = grid.highest();
        return highest <= SHADES.length
                ? number - 1
                : (int) Math.ceil((double) number * SHADES.length / highest) - 1;
    }

    private void legend() {
        double y = height() - HIGH - 1;
        double x = 0;
        String empty = author.message("figure.crossings.empty");
        cell(0, x, y, 30);
        canvas.start(empty, x + 36, y + HIGH / 2 + 4, Canvas.SMALL);
        x += 36 + Face.SANS.width(empty, Canvas.SMALL) + 20;
        String some = author.message("figure.crossings.some");
        cell(1, x, y, 30);
        if (grid.highest() > 1) {
            x += 30;
            cell(grid.highest(), x, y, 30);
        }
        canvas.start(some, x + 36, y + HIGH / 2 + 4, Canvas.SMALL);
    }

    private static String cut(String text, double width) {
        if (Face.SANS.width(text, Canvas.TEXT) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 1 && Face.SANS.width(text.substring(0, end) + "…", Canvas.TEXT) > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).strip() + "…";
    }
}
