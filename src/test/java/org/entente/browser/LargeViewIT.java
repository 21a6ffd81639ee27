package org.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;

import org.entente.bench.ScaleFree;
import org.entente.graph.VocabularyFixture;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;

/** Views of hundreds and thousands of nodes, of a generated graph. */
class LargeViewIT extends BrowserTest {

    private static final String DRAWN =
            "() => document.querySelector('graph-canvas').cy.nodes().length";

    private static final String LABELS_OVER_EACH_OTHER =
            """
            () => {
              const nodes = document.querySelector('graph-canvas').cy.nodes();
              const shown = nodes.filter(n => !['bare', 'crowded', 'focus', 'chosen'].some(c => n.hasClass(c)));
              const boxes = shown.map(n => n.boundingBox(
                { includeNodes: false, includeEdges: false, includeLabels: true, includeOverlays: false, useCache: false }));
              const over = (a, b) => a.x1 + 4 < b.x2 && b.x1 + 4 < a.x2 && a.y1 + 4 < b.y2 && b.y1 + 4 < a.y2;
              return boxes.filter((a, i) => boxes.some((b, j) => i < j && over(a, b))).length;
            }\
            """;

    @Test
    void moreNodesThanCanBeReadAreDrawnInGroupsAndThePageSaysHow() {
        Page page = open("fr", 1440, 900, ColorScheme.LIGHT);
        show(page, 2_600);
        page.waitForFunction("() => document.querySelector('graph-canvas')?.groups");
        assertThat(page.locator(".guide-note")).containsText("réunis, par catégorie");
        page.waitForFunction(
                "() => document.querySelector('graph-canvas').getAttribute('aria-busy') =="
                        + " 'false'");
        assertThat((Integer) page.evaluate(DRAWN)).isBetween(36, 400);
        picture(page, "groups-fr-light");
        List<?> group =
                (List<?>)
                        page.evaluate(
                                "() => { const canvas = document.querySelector('graph-canvas');"
                                    + " const [id, members] = [...canvas.groups.members].find(([,"
                                    + " all]) => all.length > 1);"
                                    + " canvas.cy.getElementById(id).emit('tap'); return members"
                                    + " }");
        assertThat(group).hasSizeGreaterThan(1);
        page.waitForFunction(
                "n => document.querySelector('graph-canvas').selected.length === n", group.size());
        assertThat(page.locator("entity-inspector h2.name")).isVisible();
    }

    @Test
    void linesArePlainFromAfarAndToldApartFromNear() {
        Page page = open();
        show(page, 400);
        page.waitForFunction(
                "() => { const cy = document.querySelector('graph-canvas')?.cy; return cy &&"
                    + " cy.nodes().length === 400 && cy.edges('.many').length === cy.edges().length"
                    + " }");
        // The message takes room from the canvas, which is then fitted anew.
        assertThat(page.locator("explore-page .messages")).containsText("too large for a link");
        page.waitForFunction(
                "() => document.querySelector('graph-canvas').getAttribute('aria-busy') !=="
                        + " 'true'");
        picture(page, "large-en-light");
        page.evaluate(
                "() => { const cy = document.querySelector('graph-canvas').cy; cy.zoom(1.5);"
                        + " cy.center(cy.nodes()[399]); cy.emit('scrollzoom'); }");
        page.waitForFunction(
                "() => document.querySelector('graph-canvas').cy.edges().not('.many').length > 0");
        picture(page, "large-near-en-light");
        assertThat(page.evaluate(LABELS_OVER_EACH_OTHER)).isEqualTo(0);
    }

    /** The first view, as if the focus had so many neighbours. */
    private void show(Page page, int nodes) {
        var graph = new ScaleFree(VocabularyFixture.shipped(), nodes);
        String answer = new JsonMapper().writeValueAsString(graph.answer(0));
        page.route(
                "**/api/neighbourhood?*",
                route ->
                        route.fulfill(
                                new Route.FulfillOptions()
                                        .setContentType("application/json")
                                        .setBody(answer)));
        // What is selected is read in the inspector, and none of it is stored.
        page.route(
                "**/api/entities/generated-*",
                route ->
                        route.fulfill(
                                new Route.FulfillOptions()
                                        .setResponse(
                                                route.fetch(
                                                        new Route.FetchOptions()
                                                                .setUrl(
                                                                        home()
                                                                                + "api/entities/pompidou-group")))));
        page.navigate("about:blank");
        page.navigate(home());
    }
}
