package org.entente.picture;

import org.springframework.core.io.ClassPathResource;
import org.springframework.util.function.SingletonSupplier;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The bundled typefaces for what the main ones lack, in the order in which they are asked; each is
 * read when it is first asked.
 */
enum Script {
    /** Latin, Greek and Cyrillic letters that are not in the bold or the serif one. */
    SANS("SourceSans3-Regular.ttf"),
    ARABIC("NotoNaskhArabic-Regular.ttf"),
    HEBREW("NotoSansHebrew-Regular.ttf"),
    ARMENIAN("NotoSansArmenian-Regular.ttf"),
    GEORGIAN("NotoSansGeorgian-Regular.ttf"),
    DEVANAGARI("NotoSansDevanagari-Regular.ttf"),
    THAI("NotoSansThai-Regular.ttf"),
    HANGUL("EntenteHangul-Regular.ttf"),
    HAN("DroidSansFallbackFull.ttf");

    private final String file;
    private final SingletonSupplier<Font> font;

    Script(String file) {
        this.file = file;
        this.font = SingletonSupplier.of(this::read);
    }

    boolean has(int letter) {
        return font.obtain().canDisplay(letter);
    }

    /** As a style sheet would name it. */
    String family() {
        return "Entente " + name();
    }

    InputStream open() {
        try {
            return new ClassPathResource("fonts/" + file).getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Font read() {
        try (InputStream letters = open()) {
            return Font.createFont(Font.TRUETYPE_FONT, letters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(file, e);
        }
    }
}
