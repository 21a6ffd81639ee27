package org.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the console shows of an answer, from its first row to its last. */
class ConsoleResultIT extends ConsoleTest {

    private static final String ENDLESS = "UNWIND range(1, 2000000000) AS x RETURN count(x) AS n";
    private static final String SLOW_AT_ITS_END =
            "UNWIND range(1, 150) AS i CALL (i) { UNWIND range(1, CASE i WHEN 150 THEN 2000000000"
                    + " ELSE 1 END) AS x RETURN count(x) AS n } RETURN i, n";
    private static final String RUN = "text => document.querySelector('query-page').run(text)";
    private static final String CELLS =
            """
            MATCH p = (a:Entity {id: 'mednet'})-[r:MEMBER_OF]-(b:Entity)
            WITH p, a, r, b ORDER BY b.id LIMIT 3
            RETURN a, r, p, [1, 2.5, 20210] AS list, {kind: 'map', of: b} AS map,
              date('2021-04-01') AS day, datetime('2021-04-01T10:00:00Z') AS moment,
              point({latitude: 48.85, longitude: 2.35}) AS place, true AS truth, null AS nothing,
              reduce(s = '=', i IN range(1, 60) | s + ' long') AS text
            """;

    @Test
    void theFirstRowsAreThereWhileTheOthersArriveAndWhatCameStaysWhenItIsCancelled() {
        Page page = query(open(), SLOW_AT_ITS_END);
        run(page);
        assertThat(page.getByTestId("progress")).containsText("100 rows");
        assertThat(page.getByTestId("progress")).containsText(" s");
        assertThat(page.locator("result-table tbody")).containsText("1");
        picture(page, "result-arriving-en");
        button(page, "Cancel").click();
        assertThat(page.locator("query-result .status"))
                .containsText("Cancelled. The 100 rows that had come are still shown.");
        assertThat(page.locator("query-page .run .primary")).isEnabled();
    }

    @Test
    void whoWaitsIsToldHowManyComeFirst() {
        Page page = query(open(), "RETURN 1 AS one");
        page.evaluate(
                "async (query) => { const { answer } = await import('/frontend/api/console.js');"
                    + " window.held = await Promise.all([1, 2].map(async () => { const qid ="
                    + " crypto.randomUUID(); const events = answer({ query, parameters: {}, qid });"
                    + " await events.next(); return { qid, events }; })); }",
                ENDLESS);
        run(page);
        assertThat(page.locator("query-result .under-way"))
                .containsText("All places are taken; your query is next.");
        picture(page, "result-waiting-en");
        page.evaluate(
                "async () => { const { cancel } = await import('/frontend/api/console.js');"
                        + " for (const { qid } of window.held) await cancel(qid); }");
        assertThat(page.locator("query-result .over")).containsText("1 row");
        assertThat(page.locator("result-table td")).hasText("1");
    }

    @Test
    void anAnswerWithoutItsEndIsSaidToBeCutOff() {
        Page page = query(open(), "RETURN 1 AS one");
        page.route(
                "**/api/cypher?**",
                route ->
                        route.fulfill(
                                new Route.FulfillOptions()
                                        .setContentType("application/vnd.entente.answer+x-ndjson")
                                        .setBody(
                                                "{\"begin\":{\"qid\":\"1\",\"columns\":[\"a\"],\"limit\":9}}\n"
                                                    + "{\"part\":{\"rows\":[[1],[2]],\"nodes\":[],\"edges\":[]}}\n")));
        run(page);
        assertThat(page.locator("query-result [role=alert]"))
                .containsText("The answer was cut off");
        assertThat(page.locator("query-result [role=alert]")).containsText("2 rows");
        assertThat(page.locator("result-table tbody tr")).hasCount(2);
    }

    @Test
    void aHundredThousandRowsScrollAndTheRestIsOneClickAway() throws IOException {
        Page page = query(open(), "UNWIND range(1, 100001) AS x RETURN x, 'row ' + x AS text");
        run(page);
        Locator note = page.locator("query-result .status.cut");
        assertThat(note).containsText("100,000");
        Locator grid = page.getByRole(AriaRole.GRID);
        assertThat(grid).hasAttribute("aria-rowcount", "100001");
        grid.focus();
        page.keyboard().press("Control+End");
        assertThat(page.locator("#result-cell")).hasText("row 100000");
        assertThat(page.locator("tr[aria-rowindex='100001']")).isInViewport();
        assertThat(page.locator("result-table tbody tr").count()).isLessThan(100);
        picture(page, "result-limit-en");
        page.locator("result-table th button").nth(1).click();
        page.locator("result-table th button").nth(1).click();
        assertThat(page.locator("#result-cell")).hasText("row 1");
        assertThat(framesOfScrolling(page)).isLessThan(100);
        Download download = page.waitForDownload(() -> note.getByText("CSV").first().click());
        Path file = Path.of("target", "exports", "answer.csv");
        download.saveAs(file);
        assertThat(Files.readAllLines(file)).hasSize(100_002);
        assertThat(note).containsText(download.suggestedFilename());
    }

    @ParameterizedTest
    @CsvSource({"csv, x", "csv-spreadsheet, x", "jsonl, {\"x\"", "xlsx, PK"})
    void everyFormIsSaved(String format, String begins) throws IOException {
        Page page = query(open(), "UNWIND range(1, 3) AS x RETURN x");
        run(page);
        Download download =
                page.waitForDownload(() -> page.locator("result-files .do-" + format).click());
        Path file = Path.of("target", "exports", format + "-" + download.suggestedFilename());
        download.saveAs(file);
        assertThat(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.UTF_8))
                .contains(begins);
    }

    @Test
    void aFaultIsSaidWithItsPlaceAlsoWhenAPlanWasAskedFor() {
        Page page = query(open(), "MATCH (n:Entity)\nRETRUN n");
        run(page);
        Locator alert = page.locator("query-result [role=alert]");
        assertThat(alert).containsText("Line 2, column 1:");
        button(page, "Explain").click();
        assertThat(alert).containsText("Line 2, column 1:");
        picture(page, "result-fault-en");
        assertThat((Boolean) page.evaluate(RUN, "RETRUN 1")).isFalse();
        assertThat((Boolean) page.evaluate(RUN, "RETURN 1")).isTrue();
        assertThat(alert).isHidden();
        assertThat(faults).allMatch(fault -> fault.contains("400"));
        faults.clear();
    }

    @Test
    void cellsAreReadByKeyboardSortedOpenedAndCopied() {
        Page page = query(open(), CELLS);
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        run(page);
        Locator grid = page.getByRole(AriaRole.GRID);
        assertThat(grid).containsText("2.35° E");
        picture(page, "result-cells-en");
        assertThat(axe(page).analyze().getViolations()).isEmpty();
        grid.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("query-page entity-inspector .name")).containsText("MedNET");
        picture(page, "result-inspected-en");
        button(page, "Close the panel").click();
        grid.focus();
        page.keyboard().press("End");
        page.keyboard().press("Control+c");
        assertThat(page.locator("result-table .foot")).containsText("Copied.");
        assertThat(clipboard(page)).startsWith("= long long").endsWith("long");
        page.keyboard().press("Enter");
        assertThat(page.locator("cell-dialog pre")).containsText("= long long");
        picture(page, "result-cell-en");
        page.keyboard().press("Escape");
        assertThat(page.locator("cell-dialog dialog")).isHidden();
        assertThat(grid).isFocused();
        button(page, "Copy the table").click();
        assertThat(page.locator("result-table .foot")).containsText("3 rows copied.");
        assertThat(clipboard(page))
                .startsWith("a\tr\tp\tlist")
                .contains("\t2021-04-01\t", "'= long");
    }

    @Test
    void aClickOnAHeadSortsUpDownAndNotAtAll() {
        Page page = query(open(), "UNWIND [20, 3, null, 100, 'b', 'é', 'f'] AS x RETURN x, 1 AS y");
        run(page);
        Locator head = page.locator("result-table th").filter(having("x"));
        Locator first = page.locator("result-table td[data-column='0']");
        assertThat(first).hasText(new String[] {"20", "3", "—", "100", "b", "é", "f"});
        head.getByRole(AriaRole.BUTTON).click();
        assertThat(head).hasAttribute("aria-sort", "ascending");
        assertThat(first).hasText(new String[] {"3", "20", "100", "b", "é", "f", "—"});
        page.keyboard().press("Enter");
        assertThat(head).hasAttribute("aria-sort", "descending");
        assertThat(first).hasText(new String[] {"f", "é", "b", "100", "20", "3", "—"});
        page.keyboard().press("Enter");
        assertThat(head).hasAttribute("aria-sort", "none");
        assertThat(first).hasText(new String[] {"20", "3", "—", "100", "b", "é", "f"});
    }

    @Test
    void whatTheAnswerDrawsIsAddedToTheViewAndCanBeUndone() {
        Page page = open();
        List<String> before = nodes(page);
        page.navigate(home() + "#query");
        query(page, "MATCH (a:Entity {id: 'mednet'})-[r:MEMBER_OF]-(b:Entity) RETURN a, r, b");
        run(page);
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Graph")).click();
        page.waitForFunction(
                "() => document.querySelector('answer-graph graph-canvas')?.cy?.nodes().size() >"
                        + " 19");
        picture(page, "result-graph-en");
        button(page, "Add to the view in Explore").click();
        assertThat(page.locator("explore-page .messages")).containsText("of the answer");
        assertThat(nodes(page)).contains("mednet").containsAll(before);
        int after = nodes(page).size();
        assertThat(after).isGreaterThan(before.size());
        page.keyboard().press("Control+z");
        page.waitForFunction(
                "n => document.querySelector('graph-canvas').cy.nodes().length === n",
                before.size());
    }

    @ParameterizedTest
    @CsvSource({"en, LIGHT", "fr, DARK"})
    void anAnswerIsReadOnANarrowScreen(String language, ColorScheme scheme) {
        Page page = query(open(language, 360, 740, scheme), CELLS);
        run(page);
        assertThat(page.getByRole(AriaRole.GRID)).containsText("MedNET");
        page.locator("query-result").scrollIntoViewIfNeeded();
        picture(page, "result-narrow-" + language);
        assertThat(beyondTheEdge(page)).isEmpty();
        assertThat(axe(page).exclude("cypher-editor").analyze().getViolations()).isEmpty();
        query(page, BY_YEAR);
        run(page);
        page.getByRole(AriaRole.TAB).nth(2).click();
        assertThat(page.locator("result-chart svg.drawn")).isVisible();
        page.locator("result-chart").scrollIntoViewIfNeeded();
        picture(page, "result-narrow-chart-" + language);
        assertThat(beyondTheEdge(page)).isEmpty();
    }

    /** What makes the page wider than the screen. */
    @SuppressWarnings("unchecked")
    private static List<String> beyondTheEdge(Page page) {
        return (List<String>)
                page.evaluate(
                        "() => document.documentElement.scrollWidth <= innerWidth ? [] :"
                                + " [...document.querySelectorAll('body *')].filter(e =>"
                                + " e.getBoundingClientRect().right > innerWidth).map(e =>"
                                + " e.outerHTML.slice(0, 90))");
    }

    /** Milliseconds that a frame takes at the median while many rows fly by. */
    private static double framesOfScrolling(Page page) {
        Number median =
                (Number)
                        page.evaluate(
                                "async () => { const scroll ="
                                        + " document.querySelector('result-table .scroll'); const"
                                        + " times = []; let last = performance.now(); for (let i ="
                                        + " 0; i < 60; i++) { scroll.scrollTop = i * 47321; await"
                                        + " new Promise(requestAnimationFrame); const now ="
                                        + " performance.now(); times.push(now - last); last = now;"
                                        + " } return times.sort((a, b) => a - b)[30]; }");
        return median.doubleValue();
    }

    private static String clipboard(Page page) {
        return (String) page.evaluate("navigator.clipboard.readText()");
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
