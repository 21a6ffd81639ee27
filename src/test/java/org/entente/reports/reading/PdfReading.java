package org.entente.reports.reading;

import static org.entente.reports.reading.Reading.mark;
import static org.entente.reports.reading.Reading.squeezed;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Printed pages, read back between their margins as one text in the order of reading. */
public final class PdfReading {

    /**
     * @param text all but the markers of lists, which a page draws before its text
     * @param markers of the items of lists in their order: {@code 1.2.3.}
     */
    public record Printed(String text, String markers) {}

    /** In points: marks are not larger, stand so much higher than their line at most, and apart. */
    private static final float MARK = 7.5f;

    private static final float RAISED = 7;
    private static final float APART = 1;

    /** Where items of lists begin, and how large their letters are. */
    private static final float INDENT = 79;

    private static final float LIST = 9.5f;
    private static final float TOP = 66;
    private static final float BOTTOM = 780;

    private PdfReading() {}

    public static Printed of(byte[] file) throws IOException {
        var letters = new Letters();
        try (var document = Loader.loadPDF(file)) {
            letters.getText(document);
        }
        letters.endMark();
        return new Printed(
                letters.items.stream().map(Item::text).collect(Collectors.joining()),
                letters.markers.toString());
    }

    private record Item(String text, float left, float right, float line) {

        Item and(Item next) {
            return new Item(text + next.text, left, next.right, line);
        }

        boolean precedes(Item next) {
            return line == next.line && Math.abs(next.left - right) < APART;
        }

        boolean isOnLineOf(Item mark) {
            float raised = line - mark.line;
            return raised >= 0 && raised < RAISED;
        }
    }

    /** Marks and links of a line are drawn after its words: each is put where the eye finds it. */
    private static final class Letters extends PDFTextStripper {

        private final List<Item> items = new ArrayList<>();
        private final StringBuilder markers = new StringBuilder();
        private @Nullable Item mark;

        @Override
        protected void processTextPosition(TextPosition letter) {
            if (letter.getYDirAdj() <= TOP || letter.getYDirAdj() >= BOTTOM) {
                return;
            }
            var item =
                    new Item(
                            squeezed(letter.getUnicode()),
                            letter.getXDirAdj(),
                            letter.getXDirAdj() + letter.getWidthDirAdj(),
                            letter.getYDirAdj());
            if (isMarker(letter)) {
                markers.append(item.text);
            } else if (letter.getFontSizeInPt() > MARK) {
                endMark();
                items.add(place(item), item);
            } else if (mark != null && mark.precedes(item)) {
                mark = mark.and(item);
            } else {
                endMark();
                mark = item;
            }
        }

        private static boolean isMarker(TextPosition letter) {
            return Math.abs(letter.getFontSize() - LIST) < 0.1
                    && letter.getXDirAdj() < INDENT
                    && letter.getUnicode().matches("[\\d.]");
        }

        private void endMark() {
            Item ended = mark;
            if (ended != null) {
                var said = new Item(mark(ended.text), ended.left, ended.right, ended.line);
                items.add(place(ended), said);
                mark = null;
            }
        }

        private int place(Item raised) {
            int at = items.size();
            while (at > 0
                    && items.get(at - 1).isOnLineOf(raised)
                    && items.get(at - 1).right > raised.left + APART) {
                at--;
            }
            return at;
        }
    }
}
