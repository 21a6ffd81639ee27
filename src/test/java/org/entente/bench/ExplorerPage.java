package org.entente.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The explorer as users have it, except that the neighbourhood of the first view is a generated
 * graph; everything else, the layout too, is the running application's.
 */
final class ExplorerPage implements AutoCloseable {

    static final int EXPANSION = 25;
    private static final JsonMapper JSON = new JsonMapper();

    /** Of more nodes groups are drawn. */
    static final int MOST_APART = 2_500;

    private static final int PATIENCE = 120_000;

    private final BrowserContext context;
    private final Page page;
    private final ScaleFree graph;

    /**
     * How a view opened, in milliseconds since the answer with the graph had arrived.
     *
     * @param picture until all of it was painted
     * @param settled until nothing was moved any more
     * @param tasks of the page that took over 50 ms, longest first
     */
    record Opening(double picture, double settled, List<Double> tasks) {

        double task(int rank) {
            return rank < tasks.size() ? tasks.get(rank) : 0;
        }
    }

    /** How an expansion came: until it was painted, and how far the others moved at most. */
    record Expansion(double millis, double moved) {}

    private ExplorerPage(BrowserContext context, Page page, ScaleFree graph) {
        this.context = context;
        this.page = page;
        this.graph = graph;
    }

    static ExplorerPage open(Browser browser, int port, ScaleFree graph) throws IOException {
        BrowserContext context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(1440, 900)
                                .setLocale("en-GB"));
        Page page = context.newPage();
        page.setDefaultTimeout(PATIENCE);
        String expected =
                graph.nodes().size() > MOST_APART
                        ? "window.expected = {grouped: true};"
                        : "window.expected = {nodes: %d, edges: %d};"
                                .formatted(graph.nodes().size(), graph.edges().size());
        page.addInitScript(expected + Queries.script("explorer-probe.js"));
        var calls = new AtomicInteger();
        String whole = JSON.writeValueAsString(graph.answer(EXPANSION));
        String further = JSON.writeValueAsString(graph.expansion(EXPANSION));
        page.route(
                "**/api/neighbourhood?*",
                route -> answer(route, calls.getAndIncrement() == 0 ? whole : further));
        page.navigate("http://127.0.0.1:" + port + "/");
        page.waitForFunction("() => window.probe.settled");
        return new ExplorerPage(context, page, graph);
    }

    private static void answer(Route route, String json) {
        route.fulfill(
                new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBodyBytes(json.getBytes(StandardCharsets.UTF_8)));
    }

    @SuppressWarnings("unchecked")
    Opening opening() {
        page.waitForTimeout(1_500); // what follows from the opening is counted with it
        var found =
                (Map<String, Object>)
                        page.evaluate(
                                "() => { const at = window.probe.answered(); return {picture:"
                                    + " window.probe.full - at, settled: window.probe.settled - at,"
                                    + " tasks: window.probe.tasks.filter(t => t.start + t.ms >"
                                    + " at).map(t => t.ms)} }");
        return new Opening(
                number(found.get("picture")),
                number(found.get("settled")),
                ((List<?>) found.get("tasks"))
                        .stream()
                                .map(ExplorerPage::number)
                                .sorted(Comparator.reverseOrder())
                                .toList());
    }

    /** Frames while the ground is dragged to and fro. */
    Sample pan() {
        double[] at =
                point(
                        "() => { const r = window.probe.canvas().getBoundingClientRect();"
                                + " return [r.left + 12, r.top + 12]; }");
        return frames(at);
    }

    /** Frames while the best connected node is dragged to and fro. */
    Sample drag() {
        double[] at =
                point(
                        "() => { const r = window.probe.canvas().getBoundingClientRect(); const p ="
                                + " window.probe.canvas().cy.$('.focus').renderedPosition(); return"
                                + " [r.left + p.x, r.top + p.y]; }");
        return frames(at);
    }

    private Sample frames(double[] at) {
        return Gestures.frames(page, at[0], at[1]);
    }

    Expansion expand() {
        Map<String, List<?>> before = places();
        page.evaluate("() => window.probe.canvas().querySelector('.stage').focus()");
        page.evaluate(
                "([n, m]) => { window.probe.expanded = null; window.probe.drawn(n, m).then(t => {"
                        + " window.probe.expanded = t; }); }",
                List.of(graph.nodes().size() + EXPANSION, graph.edges().size() + EXPANSION));
        page.keyboard().press("e");
        page.waitForFunction("() => window.probe.expanded");
        double millis =
                number(page.evaluate("() => window.probe.expanded - window.probe.answered()"));
        Map<String, List<?>> after = places();
        double moved =
                before.entrySet().stream()
                        .mapToDouble(place -> distance(place.getValue(), after.get(place.getKey())))
                        .max()
                        .orElseThrow();
        return new Expansion(millis, moved);
    }

    int nodesDrawn() {
        return (int) number(page.evaluate("() => window.probe.canvas().cy.nodes().length"));
    }

    /** What the page says behind the nodes. */
    String note() {
        return page.locator("graph-canvas .guide-note").innerText();
    }

    DrawingQuality quality() {
        return DrawingQuality.of(graph, places());
    }

    @SuppressWarnings("unchecked")
    private Map<String, List<?>> places() {
        return (Map<String, List<?>>) page.evaluate("() => window.probe.places()");
    }

    private double[] point(String script) {
        return ((List<?>) page.evaluate(script))
                .stream().mapToDouble(ExplorerPage::number).toArray();
    }

    private static double distance(List<?> one, List<?> other) {
        return Math.hypot(
                number(one.get(0)) - number(other.get(0)),
                number(one.get(1)) - number(other.get(1)));
    }

    static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    static double median(double... values) {
        return new Sample(Arrays.stream(values).sorted().toArray()).median();
    }

    @Override
    public void close() {
        context.close();
    }
}
