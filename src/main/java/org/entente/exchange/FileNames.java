package org.entente.exchange;

import org.entente.exchange.view.TakenView;
import org.springframework.http.ContentDisposition;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** Names of files: letters, digits and hyphens, whatever the title holds. */
final class FileNames {

    private static final int LONGEST = 60;
    private static final int DAY = 10;

    private FileNames() {}

    /** The name as RFC 5987 writes it, and one in ASCII for what does not read that. */
    static ContentDisposition attachment(TakenView view, String ending) {
        String name =
                stem(view.title()) + "-" + view.stamp().made().substring(0, DAY) + "." + ending;
        return ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build();
    }

    static String stem(String title) {
        String words =
                Normalizer.normalize(title, Normalizer.Form.NFC)
                        .replaceAll("[^\\p{L}\\p{M}\\p{Nd}]+", "-")
                        .replaceAll("^-+|-+$", "");
        if (words.isEmpty()) {
            return "entente";
        }
        int end =
                words.offsetByCodePoints(
                        0, Math.min(LONGEST, words.codePointCount(0, words.length())));
        return words.substring(0, end).replaceAll("-+$", "");
    }
}
