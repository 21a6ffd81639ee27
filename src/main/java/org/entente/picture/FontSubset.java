package org.entente.picture;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.entente.picture.Mark.Figure;
import org.entente.picture.Mark.Group;
import org.entente.picture.Mark.Letters;
import org.entente.picture.Mark.Turned;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The letters that a drawing uses, as a style sheet: so it looks the same where it is opened. */
public final class FontSubset {

    /** What a browser needs of a font file; the rules for other scripts and styles are large. */
    private static final List<String> TABLES =
            List.of(
                    "head", "hhea", "hmtx", "maxp", "name", "OS/2", "post", "cmap", "loca", "glyf",
                    "cvt ", "fpgm", "prep", "gasp");

    private final Map<Face, Set<Integer>> letters = new EnumMap<>(Face.class);

    private FontSubset() {}

    public static String styleSheet(Drawing drawing) {
        var subset = new FontSubset();
        subset.collect(drawing.marks());
        var sheet = new StringBuilder();
        subset.letters.forEach((face, used) -> sheet.append(rule(face, used)));
        return sheet.toString();
    }

    private void collect(List<Mark> marks) {
        for (Mark mark : marks) {
            switch (mark) {
                case Figure _ -> {}
                case Letters one ->
                        one.text()
                                .codePoints()
                                .forEach(
                                        letters.computeIfAbsent(one.face(), face -> new TreeSet<>())
                                                ::add);
                case Group group -> collect(group.marks());
                case Turned turned -> collect(turned.marks());
            }
        }
    }

    private static String rule(Face face, Set<Integer> letters) {
        String font = Base64.getEncoder().encodeToString(subset(face, letters));
        return "@font-face{font-family:\"%s\";font-weight:%d;src:url(data:font/ttf;base64,%s)}"
                .formatted(face.family(), face.weight(), font);
    }

    private static byte[] subset(Face face, Set<Integer> letters) {
        var bytes = new ByteArrayOutputStream();
        try (InputStream file = face.open();
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            var subsetter = new TTFSubsetter(font, TABLES);
            subsetter.addAll(letters);
            subsetter.writeToStream(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
