package org.entente.exchange.files;

import org.entente.exchange.picture.Sheet;
import org.entente.exchange.view.TakenView;
import org.entente.graph.Identifiers;
import org.entente.picture.Drawing;
import org.entente.picture.FontSubset;
import org.entente.picture.SvgPicture;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** One page that opens anywhere without a network: the picture, to move and enlarge, and tables. */
@Component
class HtmlFile implements ViewFile {

    private static final String STYLE = ViewPage.resource("page.css");
    private static final String SCRIPT = ViewPage.resource("move.js");

    /** Its own style and script, and nothing from anywhere. */
    private static final String POLICY =
            "default-src 'none'; font-src data:; style-src 'sha256-%s'; script-src 'sha256-%s';"
                    + " base-uri 'none'; form-action 'none'";

    @Override
    public String id() {
        return "html";
    }

    @Override
    public String mediaType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public byte[] write(TakenView view) {
        Drawing drawing = Sheet.screen(view);
        String style = STYLE + FontSubset.styleSheet(drawing);
        var page = new ViewPage(view, style);
        Element figure = page.figure();
        buttons(figure, view);
        figure.appendElement("div")
                .addClass("picture")
                .attr("tabindex", "0")
                .attr("role", "group")
                .attr("aria-label", view.title())
                .appendChild(SvgPicture.element(SvgPicture.of(drawing)));
        page.relations();
        page.entities();
        page.sources();
        page.stamp();
        Document document = page.page();
        document.head()
                .prependElement("meta")
                .attr("http-equiv", "Content-Security-Policy")
                .attr("content", POLICY.formatted(sha256(style), sha256(SCRIPT)));
        if (view.dark()) {
            document.child(0).attr("data-theme", "dark");
        }
        document.body().appendElement("script").appendChild(new DataNode(SCRIPT));
        return document.outerHtml().getBytes(StandardCharsets.UTF_8);
    }

    /** Without the script they would do nothing, so it shows them. */
    private static void buttons(Element figure, TakenView view) {
        Element bar = figure.appendElement("p").addClass("bar").attr("hidden", true);
        for (String action : new String[] {"larger", "smaller", "whole"}) {
            bar.appendElement("button")
                    .attr("type", "button")
                    .attr("data-action", action)
                    .text(view.words().message("export.page." + action));
        }
    }

    private static String sha256(String text) {
        byte[] hash = Identifiers.sha256().digest(text.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(hash);
    }
}
