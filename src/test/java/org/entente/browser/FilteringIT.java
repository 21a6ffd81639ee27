package org.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Filters by role, certainty and topic, and the selection by a line around nodes. */
class FilteringIT extends BrowserTest {

    private static final String STATED =
            "() => document.querySelector('data-table').drawn.edges"
                    + ".filter(e => e.certainty === 'stated').length";

    @Test
    void aRoleIsSwitchedOffUndoneAndKeptInTheLink() {
        Page page = expanded();
        int all = Canvas.edges(page);
        page.locator("more-filters summary").click();
        Locator role = row(page, "Roles").first();
        assertThat(role).hasAttribute("aria-pressed", "true");
        role.click();
        Canvas.waitFor(page, "cy.edges().length < a", all);
        int rest = Canvas.edges(page);
        assertThat(page.locator(".chips")).containsText("1 filter");
        assertThat(role).hasAttribute("aria-pressed", "false");
        assertThat(role).containsText("0 of");
        assertThat(axe(page).analyze().getViolations()).isEmpty();
        String address = settledAddress(page);
        page.keyboard().press("Control+z");
        Canvas.waitFor(page, "cy.edges().length === a", all);
        page.navigate("about:blank");
        page.navigate(address);
        Canvas.waitFor(page, "cy.edges().length === a", rest);
        assertThat(row(page, "Roles").first()).isVisible();
    }

    @Test
    void whatIsInferredCanBeLeftOut() {
        Page page = expanded();
        int all = Canvas.edges(page);
        page.locator("more-filters summary").focus();
        page.keyboard().press("Enter");
        Locator stated = row(page, "Certainty").filter(text("Stated"));
        stated.focus();
        page.keyboard().press("Space");
        Canvas.waitFor(page, "cy.edges().length < a", all);
        assertThat(page.evaluate(STATED)).isEqualTo(0);
        stated.press("Space");
        Canvas.waitFor(page, "cy.edges().length === a", all);
    }

    @Test
    void whatIsOnlyCommittedCanBeLeftOut() {
        Page page = open();
        int all = Canvas.edges(page);
        page.locator("more-filters summary").click();
        row(page, "Stages").filter(text("committed")).click();
        Canvas.waitFor(page, "cy.edges().length < a", all);
        assertThat(Canvas.draws(page, "unodc")).isFalse();
        assertThat(Canvas.draws(page, "mednet")).isTrue();
    }

    @Test
    void aTopicThatIsSwitchedOffTakesAwayWhatIsAboutNothingElse() {
        Page page = expanded();
        List<String> all = nodes(page);
        page.locator("more-filters summary").click();
        Locator topics = row(page, "Topics");
        assertThat(topics.first()).isVisible();
        picture(page, "filters-en-light");
        int number = topics.count();
        for (int i = 0; i < number; i++) {
            topics.nth(i).click();
        }
        assertThat(page.locator(".chips")).containsText(number + " filter");
        Canvas.waitFor(page, "cy.nodes().length < a", all.size());
        List<String> rest = nodes(page);
        assertThat(all).containsAll(rest);
        assertThat(rest).contains("pompidou-group");
        String address = settledAddress(page);
        page.navigate("about:blank");
        page.navigate(address);
        Canvas.waitFor(page, "cy.nodes().length === a", rest.size());
        assertThat(nodes(page)).isEqualTo(rest);
    }

    @Test
    void whatComesIntoTheViewLaterIsCountedByItsTopicsToo() {
        Page page = open();
        page.locator("more-filters summary").click();
        assertThat(row(page, "Topics").first()).isVisible();
        int before = row(page, "Topics").count();
        Canvas.click(page, "mednet");
        page.keyboard().press("e");
        page.waitForFunction("() => document.querySelector('graph-canvas').cy.nodes().length > 30");
        page.waitForFunction(
                "n => document.querySelectorAll('more-filters section:last-of-type"
                        + " .row').length > n",
                before);
    }

    @Test
    void theyAreShownInFrenchInTheDark() {
        Page page = open("fr", 1440, 900, ColorScheme.DARK);
        page.locator("more-filters summary").click();
        assertThat(page.locator("more-filters section").last()).containsText("Thèmes");
        page.locator("more-filters section").last().scrollIntoViewIfNeeded();
        assertThat(axe(page).analyze().getViolations()).isEmpty();
        picture(page, "filters-fr-dark");
    }

    @Test
    void aLineAroundNodesSelectsThemAndNothingMoves() {
        Page page = open();
        double[] at = Canvas.place(page, "unodc");
        Object before = page.evaluate("() => document.querySelector('graph-canvas').cy.pan()");
        page.keyboard().down("Alt");
        page.mouse().move(at[0] - 30, at[1] - 30);
        page.mouse().down();
        for (double[] step : new double[][] {{30, -30}, {32, 30}, {-28, 32}, {-30, -20}}) {
            page.mouse()
                    .move(
                            at[0] + step[0],
                            at[1] + step[1],
                            new com.microsoft.playwright.Mouse.MoveOptions().setSteps(4));
        }
        assertThat(page.locator(".lasso polygon")).isVisible();
        picture(page, "lasso-en-light");
        page.mouse().up();
        page.keyboard().up("Alt");
        assertThat(page.locator(".lasso")).hasCount(0);
        Canvas.waitFor(page, "cy.$('.chosen').map(e => e.id()).join() === a", "unodc");
        assertThat(page.evaluate("() => document.querySelector('graph-canvas').cy.pan()"))
                .isEqualTo(before);
    }

    private Page expanded() {
        Page page = open();
        page.locator("graph-canvas .stage").focus();
        page.keyboard().press("e");
        page.waitForFunction("() => document.querySelector('graph-canvas').cy.nodes().length > 30");
        page.keyboard().press("e");
        page.waitForFunction("() => document.querySelector('graph-canvas').cy.nodes().length > 60");
        return page;
    }

    private static Locator row(Page page, String group) {
        return page.locator("more-filters section")
                .filter(
                        new Locator.FilterOptions()
                                .setHas(
                                        page.getByRole(
                                                AriaRole.HEADING,
                                                new Page.GetByRoleOptions().setName(group))))
                .locator("button.row");
    }

    private static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
