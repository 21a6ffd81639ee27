package org.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class ExplorerIT extends BrowserTest {

    private static final String PLACES =
            "() => Object.fromEntries(document.querySelector('graph-canvas').cy.nodes().map(n =>"
                    + " [n.id(), [Math.round(n.position('x')), Math.round(n.position('y'))]]))";

    @Test
    void theFirstViewIsThePompidouGroupAndItsDirectPartners() {
        Page page = open();
        assertThat(nodes(page)).hasSize(15).contains("pompidou-group", "cicad", "unodc");
        assertThat(page.getByRole(AriaRole.HEADING, named("Pompidou Group"))).isVisible();
        assertThat(page.locator("body")).containsText("14 of ");
    }

    @Test
    void searchingFromTheKeyboardOpensWhatWasFound() {
        Page page = open();
        page.locator("search-box input").first().click();
        page.keyboard().type("OEEDT");
        assertThat(page.getByRole(AriaRole.OPTION).first()).containsText("EMCDDA");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(
                        page.getByRole(
                                AriaRole.HEADING,
                                named("European Monitoring Centre for Drugs and Drug Addiction")))
                .isVisible();
    }

    @Test
    void expandingLeavesEveryOldNodeWhereItWasAndCanBeUndone() {
        Page page = open();
        List<String> before = nodes(page);
        expandFocus(page);
        Map<?, ?> start = (Map<?, ?>) page.evaluate(PLACES);
        page.waitForFunction(
                "n => document.querySelector('graph-canvas').cy.nodes().length > n", before.size());
        Map<?, ?> after = (Map<?, ?>) page.evaluate(PLACES);
        for (String id : before) {
            assertThat(after.get(id)).as(id).isEqualTo(start.get(id));
        }
        page.keyboard().press("Control+z");
        page.waitForFunction(
                "n => document.querySelector('graph-canvas').cy.nodes().length === n",
                before.size());
        assertThat(nodes(page)).isEqualTo(before);
        page.keyboard().press("Control+Shift+z");
        page.waitForFunction(
                "n => document.querySelector('graph-canvas').cy.nodes().length > n", before.size());
    }

    @Test
    void theAddressReopensTheExactView() {
        Page page = open();
        expandFocus(page);
        page.waitForFunction("() => document.querySelector('graph-canvas').cy.nodes().length > 15");
        page.waitForFunction("() => location.hash.startsWith('#v1.')");
        String address = settledAddress(page);
        List<String> seen = nodes(page);
        Object places = page.evaluate(PLACES);
        page.navigate("about:blank");
        page.navigate(address);
        page.waitForFunction(
                "n => document.querySelector('graph-canvas')?.cy?.nodes().length === n",
                seen.size());
        assertThat(nodes(page)).isEqualTo(seen);
        assertThat(page.evaluate(PLACES)).isEqualTo(places);
    }

    @Test
    void frenchIsOneClickAwayAndKeepsTheView() {
        Page page = open();
        List<String> seen = nodes(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("FR").setExact(false))
                .first()
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, named("Groupe Pompidou"))).isVisible();
        assertThat(page.locator("entity-inspector")).containsText("coopère avec");
        assertThat(nodes(page)).isEqualTo(seen);
    }

    @Test
    void theLanguageOfTheBrowserIsTheFirstLanguage() {
        Page page = open("fr", 1440, 900, ColorScheme.LIGHT);
        assertThat(page.locator("html")).hasAttribute("lang", "fr");
        assertThat(page.getByRole(AriaRole.HEADING, named("Groupe Pompidou"))).isVisible();
    }

    @Test
    void everyFactShowsWhereItIsSaid() {
        Page page = open();
        assertThat(page.locator("entity-inspector")).containsText("Statement, para. 5");
        assertThat(page.locator("entity-inspector"))
                .containsText("13 named by a source dated 2020 or later");
    }

    @Test
    void thePageIsUsableWithoutSeeingIt() {
        Page page = open();
        var found = axe(page, List.of("wcag2a", "wcag2aa")).analyze();
        assertThat(found.getViolations()).as(() -> found.getViolations().toString()).isEmpty();
    }

    @Test
    void itIsShownInBothLanguagesThemesAndSizes() {
        for (String language : List.of("en", "fr")) {
            Page wide = open(language, 1440, 900, ColorScheme.LIGHT);
            assertThat(wide.locator("entity-inspector h1, entity-inspector h2").first())
                    .isVisible();
            Page narrow = open(language, 390, 844, ColorScheme.LIGHT);
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                String name = language + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT);
                show(wide, scheme);
                settledAddress(wide);
                picture(wide, "explore-" + name);
                show(narrow, scheme);
                settledAddress(narrow);
                picture(narrow, "explore-narrow-" + name);
            }
        }
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(false);
    }

    private static void expandFocus(Page page) {
        page.evaluate(
                "() => { const c = document.querySelector('graph-canvas');"
                        + " c.querySelector('.stage').focus(); }");
        page.keyboard().press("e");
    }
}
