package org.entente.picture;

import java.text.Bidi;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Which letters the bundled typefaces print, and what stands for those that they lack. */
public final class PrintedLetters {

    /** Latin letters below this are in every face. */
    private static final int COMMON = 0x180;

    private static final int FIRST_SELECTOR = 0xFE00;
    private static final int LAST_SELECTOR = 0xFE0F;

    private PrintedLetters() {}

    /** Whether some of its letters can only be printed as their codes. */
    public static boolean lacks(String text) {
        return text.codePoints().anyMatch(letter -> !prints(letter) && !isSilent(letter));
    }

    /** The text with codes for letters that no typeface has: {@code [U+1F30D]}. */
    static String printable(String text) {
        if (text.codePoints().allMatch(PrintedLetters::prints)) {
            return text;
        }
        var printable = new StringBuilder();
        text.codePoints()
                .forEach(letter -> {
                    if (prints(letter)) {
                        printable.appendCodePoint(letter);
                    } else if (Character.isSpaceChar(letter)) {
                        printable.append(' ');
                    } else if (!isSilent(letter)) {
                        printable.append("[U+%04X]".formatted(letter));
                    }
                });
        return printable.toString();
    }

    /** The further typefaces that a text needs. */
    static Set<Script> scripts(String text) {
        Set<Script> scripts = EnumSet.noneOf(Script.class);
        text.codePoints()
                .distinct()
                .filter(letter -> !isInEveryFace(letter))
                .forEach(letter -> script(letter).ifPresent(scripts::add));
        return scripts;
    }

    /** Whether any of it is written from right to left. */
    public static boolean turns(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    private static boolean prints(int letter) {
        return isInEveryFace(letter) || script(letter).isPresent();
    }

    private static boolean isInEveryFace(int letter) {
        return letter < COMMON || Arrays.stream(Face.values()).allMatch(face -> face.has(letter));
    }

    private static Optional<Script> script(int letter) {
        return Arrays.stream(Script.values()).filter(script -> script.has(letter)).findFirst();
    }

    /** What is no letter: signs that steer others, and spaces. */
    private static boolean isSilent(int letter) {
        return Character.getType(letter) == Character.FORMAT
                || Character.isSpaceChar(letter)
                || letter >= FIRST_SELECTOR && letter <= LAST_SELECTOR;
    }
}
