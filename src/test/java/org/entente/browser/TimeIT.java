package org.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** The bar of years under the canvas. */
class TimeIT extends BrowserTest {

    private static final String STEPS = "explore-page context-menu [role=menuitem]";

    @Test
    void theKeysGoThroughTheYearsAndAreOneStepToUndo() {
        Page page = open();
        int ever = Canvas.edges(page);
        Locator year = page.getByRole(AriaRole.SLIDER);
        assertThat(year).hasAttribute("aria-valuetext", "Any time");
        year.focus();
        page.keyboard().press("Home");
        assertThat(page.locator(".chips")).containsText("as at 1971");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("PageUp");
        assertThat(page.locator(".chips")).containsText("as at 1982");
        assertThat(year).hasAttribute("aria-valuenow", "1982");
        assertThat(page.locator("time-filter input")).hasValue("1982");
        assertThat(Canvas.edges(page)).isLessThan(ever);
        page.keyboard().press("End");
        assertThat(year).hasAttribute("aria-valuenow", year.getAttribute("aria-valuemax"));
        page.keyboard().press("Control+z");
        assertThat(page.locator(".chips")).not().containsText("as at");
        assertThat(page.locator("view-bar .do-undo")).isDisabled();
        Canvas.waitFor(page, "cy.edges().length === a", ever);
    }

    @Test
    void playbackGoesToTheLastYearAndIsOneStep() {
        Page page = open();
        Locator year = page.getByRole(AriaRole.SLIDER);
        String last = year.getAttribute("aria-valuemax");
        year.focus();
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("ArrowLeft");
        assertThat(page.locator(".chips")).containsText("as at");
        page.keyboard().press("Space");
        assertThat(page.locator("time-slider .play")).containsText("Pause");
        assertThat(page.locator("time-slider .play")).containsText("Play");
        assertThat(year).hasAttribute("aria-valuenow", last);
        assertThat(page.locator(".chips")).containsText("as at " + last);
        page.locator("view-bar .do-steps").click();
        assertThat(page.locator(STEPS)).hasCount(2);
        assertThat(page.locator(STEPS).first()).containsText("playback up to " + last);
        page.locator(STEPS).last().click();
        assertThat(page.locator(".chips")).not().containsText("as at");
    }

    @Test
    void playbackStopsWithASentenceWhenTheServerDoesNotAnswer() {
        Page page = open();
        page.getByRole(AriaRole.SLIDER).focus();
        page.keyboard().press("Home");
        assertThat(page.locator(".chips")).containsText("as at 1971");
        page.route("**/api/relations?**", com.microsoft.playwright.Route::abort);
        page.keyboard().press("Space");
        assertThat(page.locator("explore-page .messages")).containsText("does not answer");
        assertThat(page.locator("time-slider .play")).containsText("Play");
        assertThat(page.getByRole(AriaRole.SLIDER)).hasAttribute("aria-valuenow", "1971");
        page.unroute("**/api/relations?**");
        page.locator("explore-page .messages button").click();
        assertThat(page.locator(".chips")).containsText("as at 1972");
        assertThat(faults).isNotEmpty().allMatch(fault -> fault.contains("ERR_FAILED"));
        faults.clear();
    }

    @Test
    void whoeverAskedForLessMotionGoesOnAYearAtATime() {
        Page page = open();
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        page.locator("time-filter input").fill("1979");
        page.locator("time-filter input").press("Enter");
        Locator next = page.locator("time-slider .play");
        assertThat(next).containsText("Next year");
        next.click();
        assertThat(page.locator(".chips")).containsText("as at 1980");
        assertThat(next).containsText("Next year");
        assertThat(page.getByRole(AriaRole.SLIDER)).hasAttribute("aria-valuenow", "1980");
    }

    @Test
    void aRangeIsDraggedAndTheLinkKeepsIt() {
        Page page = open();
        page.locator("time-slider .ranged").click();
        Locator start = page.locator("time-slider .handle.start");
        drag(page, start, 0.5);
        assertThat(page.locator(".chips")).containsText("as at 19");
        Locator end = page.locator("time-slider .handle.end");
        drag(page, end, -0.1);
        String from = start.getAttribute("aria-valuenow");
        String to = end.getAttribute("aria-valuenow");
        assertThat(page.locator(".chips")).containsText("as at %s/%s".formatted(from, to));
        assertThat(Integer.parseInt(from)).isLessThan(Integer.parseInt(to));
        start.focus();
        page.keyboard().press("ArrowRight");
        from = String.valueOf(Integer.parseInt(from) + 1);
        assertThat(start).hasAttribute("aria-valuenow", from);
        page.locator("view-bar .do-steps").click();
        assertThat(page.locator(STEPS)).hasCount(3);
        page.keyboard().press("Escape");
        picture(page, "time-range-en-light");
        reopen(page);
        assertThat(page.locator(".chips")).containsText("as at %s/%s".formatted(from, to));
        assertThat(page.locator("time-slider .handle")).hasCount(2);
    }

    @Test
    void undatedFactsAreCountedApartAndCanBeLeftOut() {
        Page page = open();
        page.locator("graph-canvas .stage").focus();
        page.keyboard().press("e");
        page.keyboard().press("e");
        assertThat(page.locator("time-slider .about")).containsText("undated");
        int all = Canvas.edges(page);
        page.locator("time-slider .undated").click();
        assertThat(page.locator("time-slider .about")).containsText("left out");
        assertThat(page.locator(".chips")).containsText("dated facts only");
        Canvas.waitFor(page, "cy.edges().length < a", all);
        int dated = Canvas.edges(page);
        reopen(page);
        assertThat(page.locator(".chips")).containsText("dated facts only");
        Canvas.waitFor(page, "cy.edges().length === a", dated);
        page.locator("time-slider .undated").click();
        Canvas.waitFor(page, "cy.edges().length === a", all);
        page.keyboard().press("Control+z");
        Canvas.waitFor(page, "cy.edges().length === a", dated);
    }

    /** As links were before a view had more than kinds, types, evidence and one date. */
    @Test
    void aLinkOfBeforeStillOpens() {
        Page page = open();
        page.locator("time-filter input").fill("1999");
        page.locator("time-filter input").press("Enter");
        assertThat(page.locator(".chips")).containsText("as at 1999");
        page.waitForFunction("() => location.hash.startsWith('#v1.')");
        settledAddress(page);
        List<String> seen = nodes(page);
        Object old =
                page.evaluate(
                        "async () => { const { pack, unpack } = await"
                            + " import('/frontend/lib/deflate.js'); const link = JSON.parse(await"
                            + " unpack(location.hash.slice(4))); const { f, n, e, x, a, o, t, s } ="
                            + " link; return '#v1.' + await pack(JSON.stringify({ f, n, e, x:"
                            + " x.map(one => one.slice(0, 7)), a, o: o.slice(0, 3), t, s })) }");
        page.navigate("about:blank");
        page.navigate(home() + old);
        assertThat(page.locator(".chips")).containsText("as at 1999");
        Canvas.waitFor(page, "cy.nodes().length === a", seen.size());
        assertThat(nodes(page)).isEqualTo(seen);
        assertThat(page.locator("time-slider .handle")).hasCount(1);
    }

    @Test
    void theNumberOfHiddenNeighboursFollowsTheDate() {
        Page page = open();
        String ever = Canvas.label(page, "pompidou-group");
        page.locator("time-filter input").fill("1999");
        page.locator("time-filter input").press("Enter");
        assertThat(page.locator(".chips")).containsText("as at 1999");
        page.waitForFunction(
                "async ever => { const all = await (await"
                    + " fetch('/api/entities?ids=pompidou-group&at=1999')).json(); const number ="
                    + " Object.values(all.hidden['pompidou-group']).reduce((a, b) => a + b, 0);"
                    + " const node ="
                    + " document.querySelector('graph-canvas').cy.getElementById('pompidou-group');"
                    + " const label = node.data('label'); return label !== ever && label ==="
                    + " 'Pompidou Group  +' + (number - node.degree()) }",
                ever);
        page.keyboard().press("Control+z");
        page.locator("graph-canvas .stage").focus();
        page.keyboard().press("Control+z");
        Canvas.waitFor(page, "cy.getElementById('pompidou-group').data('label') === a", ever);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-04-12 | 2021 | 2021",
                "198X | 1980 | 1989",
                "1980? | 1980 | 1980",
                "-0044 | -44 | -44",
                "Y12000 | 12000 | 12000",
                "2010/2020-03 | 2010 | 2020",
                "[1981-09..1982-10] | 1981 | 1982",
                "../2021 | | 2021",
                "2021/.. | 2021 |",
                "2021/ | 2021 |"
            })
    void datesAreReadAsTheServerReadsThem(String date, Integer first, Integer last) {
        Page page = modules();
        Object found =
                page.evaluate(
                        "async date => { const { spanOf } = await"
                                + " import('/frontend/graph/timeline.js'); const { first, last } ="
                                + " spanOf(date); return [first ?? null, last ?? null] }",
                        date);
        assertThat((List<?>) found).isEqualTo(java.util.Arrays.asList(first, last));
    }

    @Test
    void theBarIsShownInBothLanguagesThemesAndSizes() {
        for (String language : List.of("en", "fr")) {
            for (int width : List.of(1440, 390)) {
                Page page = open(language, width, 900, ColorScheme.LIGHT);
                page.getByRole(AriaRole.SLIDER).focus();
                page.keyboard().press("ArrowLeft");
                page.keyboard().press("ArrowLeft");
                for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    show(page, scheme);
                    settledAddress(page);
                    page.locator("time-slider").scrollIntoViewIfNeeded();
                    assertThat(axe(page).analyze().getViolations()).isEmpty();
                    picture(
                            page,
                            "time-%s-%s-%d"
                                    .formatted(language, scheme.name().toLowerCase(), width));
                }
            }
        }
    }

    private static void drag(Page page, Locator handle, double part) {
        BoundingBox at = handle.boundingBox();
        double width = page.locator("time-slider .axis").boundingBox().width;
        double x = at.x + at.width / 2;
        double y = at.y + 10;
        page.mouse().move(x, y);
        page.mouse().down();
        for (int step = 1; step <= 5; step++) {
            page.mouse().move(x + width * part * step / 5, y);
        }
        page.mouse().up();
    }

    private static void reopen(Page page) {
        page.waitForFunction("() => location.hash.startsWith('#v1.')");
        String address = settledAddress(page);
        page.navigate("about:blank");
        page.navigate(address);
    }
}
