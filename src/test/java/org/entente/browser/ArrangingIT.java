package org.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** A view is laid out anew when somebody asks for it, and only then. */
class ArrangingIT extends BrowserTest {

    private static final String PLACES =
            "() => Object.fromEntries(document.querySelector('graph-canvas').cy.nodes().map(n =>"
                    + " [n.id(), [Math.round(n.position('x')), Math.round(n.position('y'))]]))";
    private static final String MOVED =
            "places => { const cy = document.querySelector('graph-canvas').cy; return"
                    + " cy.nodes().some(n => places[n.id()] && Math.round(n.position('x')) !=="
                    + " places[n.id()][0]) }";
    private static final Map<String, String> WORDS =
            Map.of(
                    "concentric", "In rings around the focus",
                    "layers", "In rows, by kind",
                    "bipartite", "Countries facing bodies",
                    "time", "Along time",
                    "map", "On the world map",
                    "force", "By relations");

    @Test
    void everyArrangementIsOneStepThatCanBeUndone() {
        Page page = open();
        expand(page);
        for (String name : List.of("concentric", "layers", "bipartite", "time", "map", "force")) {
            Map<?, ?> before = places(page);
            arrange(page, "Arrange", WORDS.get(name));
            page.waitForFunction(MOVED, before);
            assertThat(page.locator(".do-undo")).hasAttribute("title", contains("arrange"));
            picture(page, "arranged-" + name + "-en-light");
            page.keyboard().press("Control+z");
            page.waitForFunction(same(), before);
            assertThat(places(page)).isEqualTo(before);
        }
    }

    @Test
    void whatWasMovedByHandStaysUnlessAllIsAskedFor() {
        Page page = open();
        drag(page, "unodc");
        Map<?, ?> before = places(page);
        arrange(page, "Arrange", WORDS.get("layers"));
        page.waitForFunction(MOVED, before);
        assertThat(places(page).get("unodc")).isEqualTo(before.get("unodc"));
        arrange(page, "Arrange", "Including the one moved by hand");
        page.waitForFunction(
                "at => Math.round(document.querySelector('graph-canvas').cy.getElementById('unodc')"
                        + ".position('y')) !== at",
                ((List<?>) before.get("unodc")).get(1));
    }

    @Test
    void theLinkKeepsTheArrangement() {
        Page page = open();
        Map<?, ?> before = places(page);
        arrange(page, "Arrange", WORDS.get("time"));
        page.waitForFunction(MOVED, before);
        assertThat(page.locator(".chips")).containsText("Along time");
        String address = settledAddress(page);
        Map<?, ?> arranged = places(page);
        page.navigate("about:blank");
        page.navigate(address);
        assertThat(page.locator(".chips")).containsText("Along time");
        assertThat(page.locator(".guide-note")).containsText("first date known");
        assertThat(places(page)).isEqualTo(arranged);
    }

    @Test
    void whatComesLaterMovesNothingAndIsSaidToBeOutOfPlace() {
        Page page = open();
        Map<?, ?> first = places(page);
        arrange(page, "Arrange", WORDS.get("concentric"));
        page.waitForFunction(MOVED, first);
        Map<?, ?> before = places(page);
        expand(page);
        Map<?, ?> after = places(page);
        before.forEach((id, place) -> assertThat(after.get(id)).as("%s", id).isEqualTo(place));
        assertThat(page.locator(".guide-note")).containsText("stand where there was room");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Arrange again"))
                .click();
        assertThat(page.locator(".guide-note")).hasCount(0);
    }

    @Test
    void theMapIsFetchedWhenAskedForAndSaysWhatItsBordersMean() {
        Page page = open("fr", 1440, 900, ColorScheme.DARK);
        List<String> asked = new CopyOnWriteArrayList<>();
        page.onRequest(request -> asked.add(request.url()));
        Map<?, ?> before = places(page);
        arrange(page, "Disposer", "En rangées, par catégorie");
        page.waitForFunction(MOVED, before);
        picture(page, "arranged-layers-fr-dark");
        assertThat(asked).noneMatch(url -> url.contains("world.js"));
        Map<?, ?> rows = places(page);
        arrange(page, "Disposer", "Sur la carte du monde");
        page.waitForFunction(MOVED, rows);
        assertThat(page.locator(".guide-note")).containsText("aucune opinion");
        picture(page, "arranged-map-fr-dark");
        assertThat(asked).anyMatch(url -> url.contains("world.js"));
        assertThat(axe(page).analyze().getViolations()).isEmpty();
    }

    @Test
    void theFirstPictureIsTheSameEachTime() {
        List<Map<?, ?>> seen = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            Page page = open();
            seen.add(places(page));
        }
        assertThat(seen.getFirst()).isEqualTo(seen.getLast());
    }

    @Test
    void withoutAnAnswerFromTheServerThePageLaysOutByItself() {
        Page page = open();
        page.route("**/api/layout?*", Route::abort);
        page.navigate("about:blank");
        page.navigate(home());
        page.waitForFunction(
                "() => document.querySelector('graph-canvas')?.cy?.nodes().length === 15");
        assertThat(places(page).values().stream().distinct()).hasSize(15);
        assertThat(faults).allMatch(fault -> fault.contains("ERR_FAILED"));
        faults.clear();
    }

    private static String same() {
        return "places => document.querySelector('graph-canvas').cy.nodes().every(n =>"
                + " Math.round(n.position('x')) === places[n.id()][0] &&"
                + " Math.round(n.position('y')) === places[n.id()][1])";
    }

    private static Pattern contains(String text) {
        return Pattern.compile(text);
    }

    private static Map<?, ?> places(Page page) {
        return (Map<?, ?>) page.evaluate(PLACES);
    }

    private static void arrange(Page page, String button, String item) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        page.getByRole(AriaRole.MENUITEM)
                .filter(new Locator.FilterOptions().setHasText(item))
                .click();
    }

    private static void expand(Page page) {
        int before = nodes(page).size();
        page.locator("graph-canvas .stage").focus();
        page.keyboard().press("e");
        page.waitForFunction(
                "n => document.querySelector('graph-canvas').cy.nodes().length > n", before);
        page.waitForFunction(
                "() => document.querySelector('graph-canvas').getAttribute('aria-busy') =="
                        + " 'false'");
    }

    private static void drag(Page page, String id) {
        List<?> at =
                (List<?>)
                        page.evaluate(
                                "id => { const canvas = document.querySelector('graph-canvas');"
                                        + " const r = canvas.getBoundingClientRect(); const p ="
                                        + " canvas.cy.getElementById(id).renderedPosition(); return"
                                        + " [r.left + p.x, r.top + p.y] }",
                                id);
        double x = ((Number) at.get(0)).doubleValue();
        double y = ((Number) at.get(1)).doubleValue();
        page.mouse().move(x, y);
        page.mouse().down();
        page.mouse().move(x + 40, y + 30);
        page.mouse().move(x + 60, y + 45);
        page.mouse().up();
        assertThat(page.locator(".do-undo")).hasAttribute("title", contains("move"));
    }
}
