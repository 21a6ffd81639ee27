package org.entente.exchange.reading.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Map;

/**
 * Which encoding of one byte a character a text is in. ICU tells the languages and so their
 * encodings; it does not know that of the old Macintosh, which is told from the Western one by
 * where its letters are.
 */
final class EightBit {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset MACINTOSH = Charset.forName("x-MacRoman");

    /** The encodings of Windows have all characters of the ISO ones that ICU names, and more. */
    private static final Map<String, String> WINDOWS =
            Map.of(
                    "ISO-8859-1", "windows-1252",
                    "ISO-8859-2", "windows-1250",
                    "ISO-8859-5", "windows-1251",
                    "ISO-8859-7", "windows-1253",
                    "ISO-8859-8", "windows-1255",
                    "ISO-8859-9", "windows-1254");

    /** In a few words ICU takes one Latin script for another; the Western one is the usual. */
    private static final int DOUBT = 15;

    private EightBit() {}

    /**
     * @param sample of lines with bytes above 127
     */
    static Charset guess(byte[] sample) {
        if (letters(sample, MACINTOSH) > letters(sample, WESTERN)) {
            return MACINTOSH;
        }
        int western = 0;
        int most = 0;
        Charset best = WESTERN;
        for (CharsetMatch match : new CharsetDetector().setText(sample).detectAll()) {
            String name = WINDOWS.getOrDefault(match.getName(), match.getName());
            boolean fits =
                    name.startsWith("windows-") && letters(sample, Charset.forName(name)) >= 0;
            if (name.equals(WESTERN.name())) {
                western = Math.max(western, match.getConfidence());
            } else if (fits && match.getConfidence() > most) {
                most = match.getConfidence();
                best = Charset.forName(name);
            }
        }
        return most > western + DOUBT ? best : WESTERN;
    }

    /** How many letters more than signs and controls stand beside a small letter of ASCII. */
    private static int letters(byte[] sample, Charset charset) {
        String text;
        try {
            text = charset.newDecoder().decode(ByteBuffer.wrap(sample)).toString();
        } catch (CharacterCodingException e) {
            return Integer.MIN_VALUE;
        }
        int balance = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean within = i > 0 && isSmall(text.charAt(i - 1));
            if (c > 127 && within) {
                balance += Character.isLowerCase(c) || c == '’' ? 1 : -1;
            }
        }
        return balance;
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }
}
