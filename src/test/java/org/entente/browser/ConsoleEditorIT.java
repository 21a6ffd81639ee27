package org.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.regex.Pattern;

/** Writing a query and running it. */
class ConsoleEditorIT extends BrowserTest {

    private static final String TEXT = "() => document.querySelector('cypher-editor').text";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    MATCH (n:Organi            | Organisation
                    MATCH (n)-[:MEMB           | MEMBER_OF
                    MATCH (n:State) WHERE n.is | iso3
                    MATCH (n {acr              | acronym_en
                    RETURN toLow               | toLower
                    RETURN date.trun           | date.truncate
                    CALL db.lab                | db.labels
                    opt                        | OPTIONAL MATCH
                    RETURN $subject, $su       | $subject
                    MATCH (n {id: 'onudc       | UNODC
                    MATCH (n) WHERE n.id = 'ONU| UNODC
                    """)
    void whatFitsThePlaceIsOffered(String written, String offered) {
        Page page = console(open());
        write(page, written);
        assertThat(offers(page).filter(containing(offered)).first()).isVisible();
    }

    @Test
    void anEntityIsFoundByItsNameAndItsIdIsWritten() {
        Page page = console(open());
        write(page, "MATCH (n {id: 'onudc");
        assertThat(offers(page).first()).containsText("unodc");
        picture(page, "editor-completion-en-light");
        page.keyboard().press("Enter");
        assertThat(text(page)).startsWith("MATCH (n {id: 'unodc'");
    }

    @Test
    void anErrorIsUnderlinedWhileOneWritesAndGoesWhenItIsMended() {
        Page page = console(open());
        write(page, "MATCH (n:State)\nRETURN nn");
        page.keyboard().press("Escape");
        assertThat(page.locator("cypher-editor .cm-lintRange-error")).hasText("nn");
        assertThat(page.locator("query-tools .checked")).containsText("Line 2, column 8");
        picture(page, "editor-error-en-light");
        page.keyboard().press("Backspace");
        assertThat(page.locator("cypher-editor .cm-lintRange-error")).hasCount(0);
        assertThat(page.locator("query-tools .checked")).hasText("");
    }

    @Test
    void whatTheConsoleWouldRefuseIsSaidBeforeItIsRun() {
        Page page = console(open());
        fill(page, "RETURN 1; CREATE (n:Entity) RETURN n");
        assertThat(page.locator("query-tools .checked.error")).not().hasText("");
        assertThat(page.locator("cypher-editor .cm-lintRange-error").first())
                .hasText(Pattern.compile("CREATE"));
    }

    @Test
    void severalStatementsRunInTheirOrderUpToTheFirstThatFails() {
        Page page = console(open());
        fill(
                page,
                "RETURN ';' AS a; // one; two\nRETURN 2 AS b;\nRETURN\n 1/0 AS c;\nRETURN 4 AS d");
        page.keyboard().press("Control+Enter");
        Locator list = page.locator("run-list");
        assertThat(list).containsText("Statement 3 of 4 failed; those after it were not run.");
        assertThat(list.locator("option")).hasCount(3);
        list.locator("select").selectOption("0");
        assertThat(page.locator("query-result")).containsText(";");
        list.locator("select").selectOption("1");
        assertThat(page.locator("query-result")).containsText("b");
        picture(page, "editor-statements-en-light");
    }

    @Test
    void anErrorOfALaterStatementIsPlacedInTheWholeText() {
        Page page = console(open());
        fill(page, "RETURN 1 AS a;\nRETURN 2 AS b; RETURN wrong");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".answer")).containsText("Line 2, column 23");
        onlyARefusalWasReported();
    }

    @Test
    void thePlanIsThatOfTheStatementAtTheCursor() {
        Page page = console(open());
        fill(page, "RETURN 1 AS one;\nMATCH (n:State) RETURN n.id; RETURN wrong");
        page.keyboard().press("ArrowUp");
        button(page, "Explain").click();
        assertThat(page.locator("query-result")).containsText("Produce Results");
        page.locator("cypher-editor .cm-content").press("Control+End");
        button(page, "Explain").click();
        assertThat(page.locator(".answer")).containsText("Line 2, column 37");
        onlyARefusalWasReported();
    }

    @Test
    void onlyWhatIsSelectedRuns() {
        Page page = console(open());
        fill(page, "RETURN 1 AS first;\nRETURN 2 AS second");
        page.keyboard().press("Shift+Home");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("query-result")).containsText("second");
        assertThat(page.locator("run-list")).hasText("");
    }

    @Test
    void theKeyboardAloneCommentsIndentsAndLeaves() {
        Page page = console(open());
        write(page, "RETURN 1");
        page.keyboard().press("Control+/");
        assertThat(text(page)).isEqualTo("// RETURN 1");
        page.keyboard().press("Control+/");
        page.keyboard().press("Tab");
        assertThat(text(page)).isEqualTo("  RETURN 1");
        page.keyboard().press("Escape");
        page.keyboard().press("Tab");
        assertThat(button(page, "Format")).isFocused();
        page.keyboard().press("Enter");
        page.waitForCondition(() -> text(page).equals("RETURN 1"));
        assertThat(page.locator("cypher-editor .cm-content")).isFocused();
    }

    @Test
    void parametersOfTheTextAreAskedForAndSent() {
        Page page = console(open());
        fill(page, "UNWIND $ids AS id MATCH (n {id: id}) RETURN n.id, $note AS note LIMIT $most");
        Locator fields = page.locator("query-values");
        assertThat(fields.locator(".value")).hasCount(3);
        assertThat(fields.getByLabel("Type of $ids")).hasValue("list");
        assertThat(fields.getByLabel("Type of $most")).hasValue("number");
        fields.getByLabel("$ids", exactly()).fill("cicad");
        page.keyboard().press("Enter");
        assertThat(fields.locator(".wrong").first()).containsText("not a list in JSON");
        assertThat(fields.getByLabel("$ids", exactly())).isFocused();
        picture(page, "editor-values-en-light");
        fields.getByLabel("$ids", exactly()).fill("[\"cicad\", \"unodc\"]");
        fields.getByLabel("$note", exactly()).fill("seen");
        fields.getByLabel("$most", exactly()).fill("1");
        page.keyboard().press("Enter");
        assertThat(page.locator("query-result tbody tr")).hasCount(1);
        assertThat(page.locator("query-result")).containsText("seen");
    }

    @Test
    void aLinkOpensTheQueryWithItsValuesAndRunsNothing() {
        Page page = console(open());
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        fill(page, "MATCH (n {id: $body}) RETURN n.id");
        page.locator("query-values").getByLabel("$body", exactly()).fill("cicad");
        button(page, "Copy link").click();
        assertThat(page.locator("query-tools")).containsText("The link is copied.");
        String link = (String) page.evaluate("() => navigator.clipboard.readText()");
        Page other = open("fr", 1440, 900, ColorScheme.DARK);
        other.navigate(link);
        other.reload();
        assertThat(other.locator("query-values").getByLabel("$body", exactly())).hasValue("cicad");
        assertThat(text(other)).isEqualTo("MATCH (n {id: $body}) RETURN n.id");
        assertThat(other.locator("query-result")).hasCount(0);
        picture(other, "editor-link-fr-dark");
    }

    @Test
    void abrokenLinkIsSaidAndTheTextStays() {
        Page page = console(open());
        fill(page, "RETURN 1");
        page.navigate(home() + "#q1.bm90IGEgcXVlcnk");
        assertThat(page.locator("query-tools")).containsText("not complete");
        assertThat(text(page)).isEqualTo("RETURN 1");
    }

    @ParameterizedTest
    @CsvSource({"1440, en, LIGHT", "1440, fr, DARK", "360, fr, LIGHT", "360, en, DARK"})
    void nobodyIsKeptOut(int width, String language, ColorScheme scheme) {
        Page page = console(open(language, width, 800, scheme));
        fill(
                page,
                "MATCH (a:Entity {id: $body})--(b) RETURN b.id, bb LIMIT $most;\nRETURN 1 AS one"
                        + "\n// long".repeat(20));
        assertThat(page.locator("cypher-editor .cm-lintRange-error")).hasText("bb");
        page.locator("query-values").getByLabel("$most", exactly()).fill("x");
        page.keyboard().press("Tab");
        assertThat(page.locator("query-values .wrong")).hasCount(1);
        assertThat(axe(page).include("query-page").analyze().getViolations()).isEmpty();
        assertThat(
                        (Boolean)
                                page.evaluate(
                                        "() => document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
        picture(page, "editor-%d-%s-%s".formatted(width, language, scheme));
    }

    private void onlyARefusalWasReported() {
        // The browser itself reports a refused request; nothing else may be there.
        assertThat(faults).hasSize(1).allMatch(fault -> fault.contains("400"));
        faults.clear();
    }

    private Page console(Page page) {
        page.navigate(home() + "#query");
        assertThat(page.locator("cypher-editor .cm-content")).isVisible();
        assertThat(page.locator("query-tools .help")).isVisible();
        return page;
    }

    /** As by hand: brackets and quotes close by themselves. */
    private static void write(Page page, String text) {
        fill(page, "");
        page.keyboard().type(text);
    }

    private static void fill(Page page, String text) {
        page.locator("cypher-editor .cm-content").click();
        page.keyboard().press("Control+a");
        page.keyboard().press("Delete");
        page.keyboard().insertText(text);
    }

    static String text(Page page) {
        return (String) page.evaluate(TEXT);
    }

    private static Locator offers(Page page) {
        return page.locator("cypher-editor .cm-tooltip-autocomplete li");
    }

    private static Locator.FilterOptions containing(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }

    private static Locator button(Page page, String name) {
        return page.locator("query-page")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }
}
