package org.entente.picture;

import org.springframework.core.io.ClassPathResource;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** The bundled typefaces. What they have no letters for, a font of the system is asked for. */
public enum Face {
    SANS("SourceSans3-Regular.ttf", "Source Sans 3", 400),
    BOLD("SourceSans3-Bold.ttf", "Source Sans 3", 700),
    SERIF("SourceSerif4-SemiBold.ttf", "Source Serif 4", 600);

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final String file;
    private final String family;
    private final int weight;
    private final Font font;

    Face(String file, String family, int weight) {
        this.file = file;
        this.family = family;
        this.weight = weight;
        try (InputStream letters = open()) {
            Font created = Font.createFont(Font.TRUETYPE_FONT, letters);
            // A PDF asks the style which of the family's files it is.
            this.font = weight == 700 ? created.deriveFont(Font.BOLD) : created;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(file, e);
        }
    }

    /** The font file. */
    public InputStream open() throws IOException {
        return new ClassPathResource("fonts/" + file).getInputStream();
    }

    public String family() {
        return family;
    }

    public int weight() {
        return weight;
    }

    /** The font for a text: this one, or one of the system if that has more of its letters. */
    public Font font(String text, double size) {
        Font chosen = canShow(text) ? font : new Font(Font.SANS_SERIF, style(), 1);
        return chosen.deriveFont(
                Map.of(
                        TextAttribute.SIZE,
                        (float) size,
                        TextAttribute.KERNING,
                        TextAttribute.KERNING_ON));
    }

    private int style() {
        return this == SANS ? Font.PLAIN : Font.BOLD;
    }

    /** Whether the bundled font has all its letters. */
    public boolean canShow(String text) {
        return font.canDisplayUpTo(text) < 0;
    }

    boolean has(int letter) {
        return font.canDisplay(letter);
    }

    /** The outlines of a text that starts at the origin. */
    public Shape outline(String text, double size) {
        return new TextLayout(text, font(text, size), CONTEXT).getOutline(null);
    }

    public double width(String text, double size) {
        return text.isEmpty() ? 0 : font(text, size).getStringBounds(text, CONTEXT).getWidth();
    }
}
