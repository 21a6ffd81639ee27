package org.entente.identity.reconciliation;

import org.entente.graph.Identifiers;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A small page by itself. All text is set as nodes of a tree, so that no data becomes markup. */
final class PreviewPage {

    private static final String STYLE =
            "body{font:14px/1.4 system-ui,sans-serif;color:#1b2230;background:#fff;margin:12px}"
                    + "h1{font:700 18px/1.25 Georgia,serif;margin:0 0 4px}"
                    + "p{margin:0 0 6px}.soft{color:#5a6373}";

    private final Document page = Document.createShell("");

    PreviewPage(String language, String title) {
        page.selectXpath("/html").attr("lang", language);
        page.head().appendElement("meta").attr("charset", "utf-8");
        page.head().appendElement("title").text(title);
        page.head().appendElement("style").appendChild(new DataNode(STYLE));
        page.body().appendElement("h1").text(title);
    }

    /** A paragraph; nothing where there is no text. */
    PreviewPage add(@Nullable String text, boolean soft) {
        if (text != null && !text.isBlank()) {
            Element paragraph = page.body().appendElement("p").text(text);
            if (soft) {
                paragraph.addClass("soft");
            }
        }
        return this;
    }

    String html() {
        return "<!doctype html>\n" + page.outerHtml();
    }

    /** Nothing but its own style, and in a frame of whoever uses the service. */
    static String policy() {
        return "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'; frame-ancestors *"
                .formatted(hash());
    }

    private static String hash() {
        byte[] style = STYLE.getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder().encodeToString(Identifiers.sha256().digest(style));
    }
}
