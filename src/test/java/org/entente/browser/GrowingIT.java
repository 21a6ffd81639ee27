package org.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.MouseButton;

import org.junit.jupiter.api.Test;

import java.util.List;

/** A view grows by what is asked for and by nothing else. */
class GrowingIT extends BrowserTest {

    private static final String EDGES =
            "() => document.querySelector('graph-canvas').cy.edges().length";

    @Test
    void anExpansionByRelationBringsThatRelationAlone() {
        Page page = open();
        select(page, "mednet");
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Neighbours")).click();
        assertThat(page.locator("expansion-list")).containsText("has as members countries");
        assertThat(page.locator("expansion-list")).containsText("0 of 17");
        picture(page, "neighbours-en-light");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Add 17: has as members countries"))
                .click();
        assertThat(page.locator("expansion-list")).containsText("17 of 17");
        assertThat(nodes(page)).contains("state-egy", "state-mar").doesNotContain("medspad");
        assertThat(axe(page).analyze().getViolations()).isEmpty();
    }

    @Test
    void pathsBetweenTwoAreAskedForInTheMenuOfTheKeyboard() {
        Page page = open();
        searchAndAdd(page, "Greece", "state-grc");
        select(page, "cicad");
        page.evaluate(
                "() => document.querySelector('graph-canvas').dispatchEvent(new"
                        + " CustomEvent('inspect', {detail: {id: 'state-grc', add: true}}))");
        page.locator("graph-canvas .stage").focus();
        Object before = page.evaluate(EDGES);
        page.keyboard().press("Shift+F10");
        assertThat(page.getByRole(AriaRole.MENU)).isVisible();
        picture(page, "menu-en-light");
        page.getByRole(AriaRole.MENUITEM).filter(text("Shortest paths to")).focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("explore-page .messages")).containsText("shortest path");
        assertThat((Integer) page.evaluate(EDGES)).isGreaterThan((Integer) before);
    }

    @Test
    void whatWasTakenAwayComesBackStepByStep() {
        Page page = open();
        List<String> before = nodes(page);
        menu(page, "unodc", "Keep only this");
        page.waitForFunction(
                "() => document.querySelector('graph-canvas').cy.nodes().length === 1");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Steps").setExact(true))
                .click();
        page.getByRole(AriaRole.MENUITEM).filter(text("keep only UNODC")).click();
        page.waitForFunction(
                "n => document.querySelector('graph-canvas').cy.nodes().length === n",
                before.size());
        assertThat(nodes(page)).isEqualTo(before);
    }

    @Test
    void aSelectionOfOneKindIsTakenAwayAtOnce() {
        Page page = open();
        menu(page, "unodc", "Select all organisations");
        page.locator("graph-canvas .stage").focus();
        page.keyboard().press("Delete");
        page.waitForFunction(
                "() => document.querySelector('graph-canvas').cy.nodes('.Organisation').length"
                        + " === 0");
        page.keyboard().press("Control+z");
        page.waitForFunction(
                "() => document.querySelector('graph-canvas').cy.nodes('.Organisation').length"
                        + " > 5");
    }

    @Test
    void relationsAmongThoseShownAreDrawnOnlyWhenAskedFor() {
        Page page = open();
        searchAndAdd(page, "OAS", "oas");
        menu(page, null, "Show all relations among these");
        assertThat(page.locator("explore-page .messages")).containsText("shown");
        page.waitForFunction(
                "() => document.querySelector('graph-canvas').cy.edges().some(e => e.data('source')"
                        + " === 'cicad' && e.data('target') === 'oas')");
    }

    @Test
    void asAtADateOnlyWhatIsAttestedThenIsDrawnAndTheLinkKeepsIt() {
        Page page = open();
        page.locator("time-filter input").fill("1999");
        page.locator("time-filter input").press("Enter");
        assertThat(page.locator("time-filter")).containsText("left out");
        page.waitForFunction(
                "() => !document.querySelector('graph-canvas').cy.nodes().some(n => n.id() ==="
                        + " 'unodc')");
        assertThat(page.locator(".chips")).containsText("as at 1999");
        assertThat(page.locator("entity-inspector")).not().containsText("cooperates with");
        picture(page, "as-at-en-light");
        List<String> then = nodes(page);
        page.waitForFunction("() => location.hash.startsWith('#v1.')");
        String address = settledAddress(page);
        page.navigate("about:blank");
        page.navigate(address);
        assertThat(page.locator(".chips")).containsText("as at 1999");
        page.waitForFunction(
                "n => document.querySelector('graph-canvas')?.cy?.nodes().length === n",
                then.size());
        assertThat(nodes(page)).isEqualTo(then);
        page.locator("time-filter").getByText("Any time").click();
        page.waitForFunction(
                "() => document.querySelector('graph-canvas').cy.nodes().some(n => n.id() ==="
                        + " 'unodc')");
    }

    @Test
    void aDateThatIsNoneIsSaidInASentence() {
        Page page = open();
        page.locator("time-filter input").fill("yesterday");
        page.locator("time-filter input").press("Enter");
        assertThat(page.locator("explore-page .messages"))
                .containsText("\"yesterday\" is not a date");
        assertThat(faults).isNotEmpty().allMatch(fault -> fault.contains("400"));
        faults.clear();
    }

    private static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static void searchAndAdd(Page page, String name, String id) {
        page.locator("top-bar search-box input").click();
        page.keyboard().type(name);
        assertThat(page.getByRole(AriaRole.OPTION).first()).containsText(name);
        page.keyboard().press("Control+Enter");
        page.waitForFunction(
                "id => document.querySelector('graph-canvas').cy.getElementById(id).length === 1",
                id);
    }

    /** By a click on the node where it is drawn. */
    private static void select(Page page, String id) {
        double[] at = place(page, id);
        page.mouse().click(at[0], at[1]);
        assertThat(page.locator("graph-canvas .visually-hidden[role=status]")).not().isEmpty();
        page.waitForFunction(
                "id => document.querySelector('graph-canvas').cy.$('.chosen').some(e => e.id() ==="
                        + " id)",
                id);
    }

    private static void menu(Page page, String id, String item) {
        double[] at = id == null ? corner(page) : place(page, id);
        page.mouse().click(at[0], at[1], new Mouse.ClickOptions().setButton(MouseButton.RIGHT));
        page.getByRole(AriaRole.MENUITEM).filter(text(item)).click();
    }

    private static double[] place(Page page, String id) {
        return point(
                page.evaluate(
                        "id => { const canvas = document.querySelector('graph-canvas'); const r ="
                            + " canvas.querySelector('.cy').getBoundingClientRect(); const p ="
                            + " canvas.cy.getElementById(id).renderedPosition(); return [r.left +"
                            + " p.x, r.top + p.y] }",
                        id));
    }

    private static double[] corner(Page page) {
        return point(
                page.evaluate(
                        "() => { const r = document.querySelector('graph-canvas"
                            + " .cy').getBoundingClientRect(); return [r.left + 8, r.top + 8] }"));
    }

    private static double[] point(Object found) {
        return ((List<?>) found).stream().mapToDouble(n -> ((Number) n).doubleValue()).toArray();
    }
}
