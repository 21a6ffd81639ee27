package org.entente.graph;

import org.entente.graph.Evidence.Document;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;

/** Documents as a list of sources prints them, in one language. */
public record SourceWords(Words words) {

    /** Its title, marked where it is the other language's, with its symbol. */
    public String title(Document document) {
        String title = document.title(words.language());
        String symbol = document.symbol();
        String mark =
                document.lacksTitle(words.language())
                        ? " " + words.message("report.name.other-language")
                        : "";
        return symbol == null || folded(title).contains(folded(symbol))
                ? title + mark
                : title + mark + " (" + symbol + ")";
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    }

    /** Title, date, and when it was read. */
    public String source(Document document) {
        String text = title(document);
        Period date = document.date();
        if (date != null && !text.contains(date.toText(words.language()))) {
            text += ", " + date.toText(words.language());
        }
        if (document.retrieved() != null) {
            text += ", " + words.message("report.source.retrieved", retrieved(document));
        }
        return Typography.of(words.language(), text);
    }

    private String retrieved(Document document) {
        String date = words.date(document.retrieved());
        return date == null ? "" : date;
    }

    /** The address if a browser may open it: data may hold any text. */
    public static @Nullable String webAddress(@Nullable String url) {
        if (url == null) {
            return null;
        }
        try {
            String scheme = new URI(url).getScheme();
            return "http".equals(scheme) || "https".equals(scheme) ? url : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
