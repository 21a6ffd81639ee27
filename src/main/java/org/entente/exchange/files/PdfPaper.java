package org.entente.exchange.files;

import org.entente.exchange.view.TakenView;
import org.entente.exchange.view.TakenView.Source;
import org.entente.picture.Drawing;

import java.util.stream.Stream;

/**
 * The paper for a picture: A4 across, or A3 where the letters would become too small.
 *
 * @param name of the paper in style sheets
 * @param width of the picture in pixels
 * @param height of the picture in pixels
 * @param hasBrief whether there is room for the sources below the picture
 */
record PdfPaper(String name, double width, double height, boolean hasBrief) {

    /** What is free between the margins, in pixels of a 96th of an inch. */
    private static final double A4_WIDTH = 1016;

    private static final double A4_HEIGHT = 680;
    private static final double A3_WIDTH = 1481;
    private static final double A3_HEIGHT = 1009;

    /** Letters of 13 pixels then print at 6 points. */
    private static final double SMALLEST = .62;

    /** A small view is not blown up without end. */
    private static final double LARGEST = 1.35;

    private static final double TITLE_LINE = 30;
    private static final int TITLE_LETTERS = 75;
    private static final double REMARK = 19;
    private static final int REMARK_LETTERS = 150;
    private static final double STAMP = 44;
    private static final double BRIEF = 15;
    private static final int MOST_IN_BRIEF = 8;
    private static final int BRIEF_LETTERS = 190;

    static PdfPaper of(Drawing drawing, TakenView view) {
        int lines = 1 + view.title().length() / TITLE_LETTERS;
        double taken = lines * TITLE_LINE + 8 + remarks(view) * REMARK + STAMP;
        int brief = brief(view);
        boolean fits = brief <= MOST_IN_BRIEF;
        double free = -taken - (fits ? brief * BRIEF : 0);
        PdfPaper small = fitted("A4", drawing, A4_WIDTH, A4_HEIGHT + free, fits);
        return small.width() / drawing.width() >= SMALLEST
                ? small
                : fitted("A3", drawing, A3_WIDTH, A3_HEIGHT + free, fits);
    }

    /** How many lines remarks take. */
    private static int remarks(TakenView view) {
        return view.stamp().remarks().stream()
                .mapToInt(text -> 1 + text.length() / REMARK_LETTERS)
                .sum();
    }

    /** How many lines sources and notes take. */
    private static int brief(TakenView view) {
        return Stream.concat(view.sources().stream().map(Source::text), view.nameNotes().stream())
                .mapToInt(text -> 1 + text.length() / BRIEF_LETTERS)
                .sum();
    }

    private static PdfPaper fitted(
            String name, Drawing drawing, double width, double height, boolean brief) {
        double scale =
                Math.min(LARGEST, Math.min(width / drawing.width(), height / drawing.height()));
        return new PdfPaper(
                name,
                Math.floor(drawing.width() * scale),
                Math.floor(drawing.height() * scale),
                brief);
    }

    String style() {
        return "@page { size: " + name + " landscape; }";
    }
}
