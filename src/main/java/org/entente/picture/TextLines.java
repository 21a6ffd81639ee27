package org.entente.picture;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks text into lines, between words where it can. */
public final class TextLines {

    private TextLines() {}

    public static List<String> of(
            String text, Face face, double size, double width, Locale locale) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String piece : pieces(text, face, size, width, locale)) {
            if (!line.isEmpty() && face.width((line + piece).stripTrailing(), size) > width) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(piece);
        }
        if (!line.toString().isBlank()) {
            lines.add(line.toString().strip());
        }
        return lines;
    }

    /** What is not broken: words, and parts of words that are wider than a line. */
    private static List<String> pieces(
            String text, Face face, double size, double width, Locale locale) {
        var pieces = new ArrayList<String>();
        BreakIterator breaks = BreakIterator.getLineInstance(locale);
        breaks.setText(text);
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            String word = text.substring(from, to);
            while (face.width(word.stripTrailing(), size) > width && word.length() > 1) {
                int fits = fitting(word, face, size, width);
                pieces.add(word.substring(0, fits));
                word = word.substring(fits);
            }
            pieces.add(word);
        }
        return pieces;
    }

    /** How many characters of a word fit, at least one. */
    private static int fitting(String word, Face face, double size, double width) {
        int end = word.offsetByCodePoints(0, 1);
        int next = end;
        while (next < word.length() && face.width(word.substring(0, next), size) <= width) {
            end = next;
            next = word.offsetByCodePoints(end, 1);
        }
        return end;
    }
}
