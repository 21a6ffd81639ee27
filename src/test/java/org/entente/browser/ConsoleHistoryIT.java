package org.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;

import org.entente.WithGraph;
import org.junit.jupiter.api.Test;

/** Queries that were asked before come back. */
class ConsoleHistoryIT extends BrowserTest {

    @Test
    void aVisitorFindsEarlierQueriesInTheirOwnBrowser() {
        Page page = console(open());
        run(page, "MATCH (n {id: $body}) RETURN n.id AS it", "cicad");
        run(page, "RETURN 2 AS two", null);
        run(page, "RETURN 3 AS three", null);
        page.reload();
        Locator list = history(page);
        assertThat(list.locator("li")).hasCount(3);
        assertThat(list.locator("li").first()).containsText("RETURN 3 AS three");
        picture(page, "history-en-light");
        list.getByRole(AriaRole.SEARCHBOX).fill("BODY");
        assertThat(list.locator("li")).hasCount(1);
        assertThat(axe(page).include("query-history").analyze().getViolations()).isEmpty();
        list.locator("li .plain").click();
        assertThat(page.locator("query-values input")).hasValue("cicad");
        assertThat(ConsoleEditorIT.text(page)).isEqualTo("MATCH (n {id: $body}) RETURN n.id AS it");
    }

    @Test
    void oneIsForgottenAndThenAll() {
        Page page = console(open("fr", 360, 800, ColorScheme.DARK));
        run(page, "RETURN 1 AS one", null);
        run(page, "RETURN 2 AS two", null);
        Locator list = history(page);
        picture(page, "history-360-fr-dark");
        button(list, "Oublier\u00a0: RETURN 2 AS two").click();
        assertThat(list.locator("li")).hasCount(1);
        assertThat(list.locator("li")).containsText("RETURN 1 AS one");
        button(list, "Tout oublier").click();
        assertThat(list.getByRole(AriaRole.ALERT)).containsText("Elles seront perdues.");
        button(list, "Tout oublier").click();
        assertThat(list).containsText("Rien pour l’instant.");
        assertThat((String) page.evaluate("() => localStorage.getItem('entente.asked')"))
                .isEqualTo("[]");
    }

    @Test
    void theArrowsStepThroughEarlierQueriesAndBackToWhatWasBeingWritten() {
        Page page = console(open());
        run(page, "RETURN 1 AS one", null);
        run(page, "RETURN 2 AS two", null);
        fill(page, "RETURN 'unfinished");
        page.keyboard().press("Alt+ArrowUp");
        page.waitForCondition(() -> ConsoleEditorIT.text(page).equals("RETURN 2 AS two"));
        page.keyboard().press("Alt+ArrowUp");
        page.waitForCondition(() -> ConsoleEditorIT.text(page).equals("RETURN 1 AS one"));
        assertThat(page.locator("query-tools .note")).containsText("Earlier query 2 of 2.");
        page.keyboard().press("Alt+ArrowDown");
        page.waitForCondition(() -> ConsoleEditorIT.text(page).equals("RETURN 2 AS two"));
        page.keyboard().press("Alt+ArrowDown");
        page.waitForCondition(() -> ConsoleEditorIT.text(page).equals("RETURN 'unfinished"));
    }

    @Test
    void whoeverIsSignedInFindsThemInEveryBrowserAndLeavesNoneBehind() {
        Page page = console(signedIn(open()));
        run(page, "RETURN 'of my account' AS kept", null);
        assertThat((Object) page.evaluate("() => localStorage.getItem('entente.asked')")).isNull();
        Page other = console(signedIn(open("en", 1440, 900, ColorScheme.DARK)));
        Locator list = history(other);
        assertThat(list.locator("li").first()).containsText("of my account");
        picture(other, "history-account-en-dark");
        button(list, "Forget all").click();
        button(list, "Forget all").click();
        assertThat(list).containsText("Nothing yet.");
    }

    private Page console(Page page) {
        page.navigate(home() + "#query");
        assertThat(page.locator("query-tools .help")).isVisible();
        return page;
    }

    private static Page signedIn(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in")).click();
        page.locator("sign-in-dialog input[name=username]").fill("admin");
        page.locator("sign-in-dialog input[name=password]").fill(WithGraph.ADMIN_PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page.locator("top-bar")).containsText("admin");
        return page;
    }

    private static void run(Page page, String query, String value) {
        fill(page, query);
        if (value != null) {
            page.locator("query-values input").fill(value);
        }
        page.locator(".run .primary").click();
        String column = query.substring(query.lastIndexOf(' ') + 1);
        assertThat(page.locator("query-result thead th[title]")).hasText(column);
    }

    private static void fill(Page page, String text) {
        page.locator("cypher-editor .cm-content").click();
        page.keyboard().press("Control+a");
        page.keyboard().press("Delete");
        page.keyboard().insertText(text);
    }

    private static Locator history(Page page) {
        page.locator("query-tools .row button").nth(1).click();
        Locator dialog = page.locator("query-history dialog");
        assertThat(dialog).isVisible();
        return dialog;
    }

    private static Locator button(Locator inside, String name) {
        return inside.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
