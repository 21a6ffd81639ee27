package org.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Instruments, memberships and events along time, in the drawer. */
class ChartIT extends BrowserTest {

    @Test
    void theKeyboardOpensTheChartAndARowOpensTheDetails() {
        Page page = withInstruments("en", 1440);
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Nodes")).focus();
        page.keyboard().press("ArrowLeft");
        Locator chart = page.locator("time-chart");
        assertThat(chart).containsText("Of the selection: Pompidou Group");
        Locator row = chart.locator("tbody tr").filter(text("February 2021"));
        assertThat(row).containsText("signed February 2021");
        assertThat(row.locator(".bar .known")).hasCount(1);
        assertThat(row.locator(".bar .open")).hasCount(1);
        row.getByRole(AriaRole.BUTTON).focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("entity-inspector .name")).containsText("rrangement");
        assertThat(axe(page).analyze().getViolations()).isEmpty();
    }

    @Test
    void whatHasNoDateIsListedApartAndAnUncertainDateIsMarked() {
        Page page = withInstruments("en", 1440);
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Time")).click();
        Locator undated = page.locator("time-chart section");
        assertThat(undated).containsText("Without a date");
        assertThat(undated.getByRole(AriaRole.BUTTON).first()).isVisible();
        Locator uncertain = page.locator("time-chart tbody tr").filter(text("uncertain date"));
        assertThat(uncertain).hasCount(1);
        assertThat(uncertain.locator(".bar.unsure")).hasCount(1);
        page.locator("time-filter input").fill("2010/2015");
        page.locator("time-filter input").press("Enter");
        assertThat(page.locator("time-chart .bar .asked").first()).isAttached();
        assertThat(undated).hasCount(0);
        picture(page, "chart-as-at-en-light");
    }

    @Test
    void withoutASelectionTheChartIsOfTheWholeView() {
        Page page = withInstruments("en", 1440);
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Time")).click();
        int own = page.locator("time-chart tbody tr button").count();
        page.locator("graph-canvas .stage").focus();
        page.keyboard().press("Escape");
        assertThat(page.locator("time-chart")).containsText("Of the whole view");
        assertThat(page.locator("time-chart tbody tr button").count()).isGreaterThanOrEqualTo(own);
    }

    @Test
    void itIsShownInBothLanguagesThemesAndSizes() {
        for (String language : List.of("en", "fr")) {
            for (int width : List.of(1440, 390)) {
                Page page = withInstruments(language, width);
                page.getByRole(AriaRole.TAB)
                        .filter(text(language.equals("en") ? "Time" : "Chronologie"))
                        .click();
                assertThat(page.locator("time-chart .bar").first()).isAttached();
                for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    show(page, scheme);
                    settledAddress(page);
                    page.locator("time-chart").scrollIntoViewIfNeeded();
                    assertThat(axe(page).analyze().getViolations()).isEmpty();
                    picture(
                            page,
                            "chart-%s-%s-%d"
                                    .formatted(language, scheme.name().toLowerCase(), width));
                }
            }
        }
    }

    /** The first view and its next two pages, with the drawer open. */
    private Page withInstruments(String language, int width) {
        Page page = open(language, width, 900, ColorScheme.LIGHT);
        page.locator("graph-canvas .stage").focus();
        page.keyboard().press("e");
        page.waitForFunction("() => document.querySelector('graph-canvas').cy.nodes().length > 30");
        page.keyboard().press("e");
        page.waitForFunction("() => document.querySelector('graph-canvas').cy.nodes().length > 60");
        page.keyboard().press("t");
        return page;
    }

    private static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
