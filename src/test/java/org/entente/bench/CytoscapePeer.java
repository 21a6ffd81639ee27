package org.entente.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cytoscape.js with fCoSE on the same elements, as its documentation starts it, in a bare page. */
final class CytoscapePeer {

    /** Beyond it nobody waits. */
    static final int CAP = 45_000;

    private static final List<String> SCRIPTS =
            List.of(
                    "cytoscape/dist/cytoscape.min.js",
                    "layout-base/layout-base.js",
                    "cose-base/cose-base.js",
                    "cytoscape-fcose/cytoscape-fcose.js");

    private final Browser browser;
    private final HttpCalls http;

    /**
     * What came out.
     *
     * @param millis until the picture was painted; the cap where it never was
     * @param places by id, empty where the cap was reached
     */
    record Picture(double millis, Map<String, List<?>> places) {

        boolean isComplete() {
            return !places.isEmpty();
        }
    }

    CytoscapePeer(Browser browser, HttpCalls http) {
        this.browser = browser;
        this.http = http;
    }

    @SuppressWarnings("unchecked")
    Picture draw(ScaleFree graph, Map<String, ?> options) throws Exception {
        BrowserContext context =
                browser.newContext(new Browser.NewContextOptions().setViewportSize(1440, 900));
        try {
            Page page = context.newPage();
            page.setContent("<div id='cy' style='width: 812px; height: 700px'></div>");
            for (String script : SCRIPTS) {
                String text = new String(http.get("/webjars/" + script), StandardCharsets.UTF_8);
                page.addScriptTag(new Page.AddScriptTagOptions().setContent(text));
            }
            page.evaluate(
                    Queries.script("explorer-peer.js"),
                    Map.of("nodes", graph.nodes(), "edges", graph.edges(), "layout", options));
            page.waitForFunction(
                    "() => window.peer.millis",
                    null,
                    new Page.WaitForFunctionOptions().setTimeout(CAP));
            return new Picture(
                    ExplorerPage.number(page.evaluate("() => window.peer.millis")),
                    (Map<String, List<?>>) page.evaluate("() => window.peer.places()"));
        } catch (TimeoutError e) {
            return new Picture(CAP, new LinkedHashMap<>());
        } finally {
            context.close();
        }
    }
}
