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

/** What the details tell: many relations at once, names, both language versions. */
class ReadingIT extends BrowserTest {

    private static final String BUNDLE = "bundle:emcdda pompidou-group";
    private static final String BETWEEN =
            "cy.edges().filter(e => ['emcdda', 'pompidou-group'].includes(e.data('source')) &&"
                    + " ['emcdda', 'pompidou-group'].includes(e.data('target'))).length === a";

    @Test
    void manyRelationsBetweenTwoAreOneLineThatOpensTheirList() {
        Page page = withBundle();
        Canvas.click(page, BUNDLE);
        Locator list = page.locator("entity-inspector .bundle");
        assertThat(list).containsText(": 3 relations");
        assertThat(list.locator("li")).hasCount(3);
        assertThat(axe(page).analyze().getViolations()).isEmpty();
        picture(page, "bundle-en-light");
        list.locator(".unbundle").click();
        Canvas.waitFor(page, BETWEEN, 3);
        settledAddress(page);
        String address = page.url();
        page.keyboard().press("Control+z");
        Canvas.waitFor(page, BETWEEN, 1);
        page.navigate("about:blank");
        page.navigate(address);
        Canvas.waitFor(page, BETWEEN, 3);
    }

    @Test
    void theListIsReachedFromTheTableByTheKeyboard() {
        Page page = withBundle();
        page.locator("graph-canvas .stage").focus();
        page.keyboard().press("t");
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Relations")).click();
        Locator row =
                page.locator("data-table tbody tr")
                        .filter(new Locator.FilterOptions().setHasText("European Monitoring"))
                        .first();
        row.focus();
        page.keyboard().press("Enter");
        Locator link = page.locator("entity-inspector .to-bundle");
        assertThat(link).containsText("One of 3 relations");
        link.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("entity-inspector .bundle li")).hasCount(3);
        page.locator("entity-inspector .bundle li button").first().focus();
        page.keyboard().press("Enter");
        assertThat(link).isVisible();
    }

    @Test
    void namesAreListedByKindWithTheirTimeAndSources() {
        Page page = open();
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Names")).click();
        Locator names = page.getByRole(AriaRole.TABPANEL).filter(hasText("Former"));
        assertThat(names)
                .containsText(
                        "Co-operation Group to Combat Drug Abuse and Illicit Trafficking in Drugs");
        assertThat(names).containsText("since 27 March 1980");
        assertThat(names.locator(".source").first()).isVisible();
        assertThat(axe(page).analyze().getViolations()).isEmpty();
        picture(page, "names-en-light");
    }

    @Test
    void bothLanguageVersionsStandSideBySideAndTheirDifferenceIsSaid() {
        Page page = open();
        page.locator("top-bar search-box input").click();
        page.keyboard().type("through care");
        assertThat(page.getByRole(AriaRole.OPTION).first()).isVisible();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        Locator differ = page.locator("entity-inspector .differ").first();
        assertThat(differ).containsText("soins à distance");
        page.locator("entity-inspector .fact")
                .filter(hasText("soins à distance"))
                .locator(".source")
                .first()
                .click();
        Locator versions = page.locator("source-panel .versions section");
        assertThat(versions).hasCount(2);
        double left = versions.first().boundingBox().x;
        assertThat(versions.last().boundingBox().x).isGreaterThan(left);
        assertThat(axe(page).analyze().getViolations()).isEmpty();
        picture(page, "versions-en-light");
    }

    @Test
    void acronymsStandWithTheNameOfTheirLanguage() {
        Page page = open();
        Canvas.click(page, "emcdda");
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Names")).click();
        assertThat(page.locator("entity-inspector .names")).containsText("(EMCDDA)");
        assertThat(page.locator("entity-inspector .names")).containsText("(OEDT)");
        assertThat(page.locator("entity-inspector .facts")).containsText("OEEDT");
    }

    @Test
    void itIsShownInFrenchInTheDarkAndOnANarrowScreen() {
        for (int width : List.of(1440, 800, 390)) {
            Page page = open("fr", width, 900, ColorScheme.DARK);
            tell(page, BUNDLE);
            assertThat(page.locator("entity-inspector .bundle")).isVisible();
            assertThat(axe(page).analyze().getViolations()).isEmpty();
            picture(page, "bundle-fr-dark-" + width);
            tell(page, "emcdda");
            page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Noms")).click();
            assertThat(axe(page).analyze().getViolations()).isEmpty();
            picture(page, "names-fr-dark-" + width);
            page.locator("entity-inspector .facts .source").first().click();
            assertThat(page.locator("source-panel dialog")).isVisible();
            picture(page, "versions-fr-dark-" + width);
        }
    }

    /** As the canvas does when something is clicked. */
    private static void tell(Page page, String id) {
        page.evaluate(
                "id => document.querySelector('graph-canvas').dispatchEvent(new"
                        + " CustomEvent('inspect', {detail: {id}}))",
                id);
    }

    @Test
    void theNeighboursOfOneAreNeverShownUnderTheNameOfAnother() {
        Page page = open();
        Canvas.click(page, "mednet");
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Neighbours")).click();
        assertThat(page.locator("expansion-list")).containsText("has as members countries");
        List<Route> held = new ArrayList<>();
        page.route("**/api/expansions?**id=cicad**", held::add);
        Canvas.click(page, "cicad");
        assertThat(page.locator("entity-inspector .name")).containsText("CICAD");
        assertThat(page.locator("expansion-list")).containsText("Loading");
        assertThat(page.locator("expansion-list")).not().containsText("countries");
        assertThat(held).isNotEmpty();
        held.forEach(Route::resume);
        assertThat(page.locator("expansion-list")).containsText("cooperates with");
    }

    private Page withBundle() {
        Page page = open();
        Canvas.waitFor(page, "cy.getElementById(a).nonempty()", "emcdda");
        Canvas.waitFor(page, BETWEEN, 1);
        return page;
    }

    private static Locator.FilterOptions hasText(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
