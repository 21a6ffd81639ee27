package org.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;

import org.entente.WithGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;
import java.util.regex.Pattern;

import javax.sql.DataSource;

/** Views get a name, are opened again, shown one after the other and in other people's pages. */
class SavedViewsIT extends BrowserTest {

    private static final String POSITIONS =
            "() => JSON.stringify(document.querySelector('graph-canvas').cy.nodes()"
                    + ".map(n => [n.id(), Math.round(n.position('x')),"
                    + " Math.round(n.position('y'))]).sort())";

    private static final String NODES_ARE =
            "wanted => JSON.stringify((" + NODES + ")()) === JSON.stringify(wanted)";

    @Autowired private DataSource store;

    @AfterEach
    void removeWhatWasSaved() {
        JdbcClient.create(store).sql("delete from saved_views").update();
    }

    @Test
    void aSavedViewOpensForAReaderOfTheOtherLanguageAsItWasSaved() {
        Page page = open();
        page.locator("view-bar .do-views").click();
        assertThat(page.locator("saved-views")).containsText("Sign in to save a view");
        page.keyboard().press("Escape");
        signIn(page);
        save(page, "<b>Before</b> the meeting", true);
        assertThat(page).hasURL(Pattern.compile("#view\\.[0-9a-f-]+$"));
        picture(page, "saved-views-en-light");
        assertThat(axe(page).analyze().getViolations()).isEmpty();
        Object positions = page.evaluate(POSITIONS);

        Page other = open("fr", 1440, 900, ColorScheme.DARK);
        other.locator("view-bar .do-views").click();
        Locator link = other.locator("saved-views .saved a");
        assertThat(link).hasText("<b>Before</b> the meeting");
        picture(other, "saved-views-fr-dark");
        link.click();
        other.waitForFunction("wanted => (" + POSITIONS + ")() === wanted", positions);
        assertThat(other).hasURL(page.url());
        assertThat(other.locator("graph-legend")).containsText("Organisations");
    }

    @Test
    void changesOfASavedViewAreKeptUnderItsName() {
        Page page = open();
        signIn(page);
        save(page, "Work", false);
        close(page);
        select(page, "cicad");
        page.locator("graph-canvas .stage").press("h");
        assertThat(page).hasURL(Pattern.compile("#v1\\."));
        page.locator("view-bar .do-views").click();
        page.getByText("Save changes to “Work”").click();
        assertThat(page.locator("saved-views")).containsText("“Work” is saved.");
        assertThat(page).hasURL(Pattern.compile("#view\\."));
        page.reload();
        page.waitForFunction(
                "() => document.querySelector('graph-canvas')?.cy?.nodes().length > 0");
        assertThat(nodes(page)).contains("unodc").doesNotContain("cicad");
    }

    @Test
    void aPresentationStepsThroughViewsByTheKeyboard() {
        Page page = open();
        signIn(page);
        save(page, "One", false);
        close(page);
        select(page, "cicad");
        page.locator("graph-canvas .stage").press("h");
        save(page, "Two", false);
        page.getByLabel("Choose “Two” for a presentation").check();
        page.getByLabel("Choose “One” for a presentation").check();
        page.getByText("Present 2 views").click();
        Locator bar = page.locator("presentation-bar");
        assertThat(bar).containsText("Two");
        assertThat(bar).containsText("1 of 2");
        assertThat(page.locator("#legend-panel")).isHidden();
        picture(page, "presentation-en-light");
        assertThat(axe(page).analyze().getViolations()).isEmpty();
        page.keyboard().press("ArrowRight");
        assertThat(bar).containsText("One");
        assertThat(bar).containsText("2 of 2");
        assertThat(page.locator("presentation-bar strong")).hasText("One");
        page.waitForFunction(
                "() => document.querySelector('graph-canvas').cy.getElementById('cicad')"
                        + ".nonempty()");
        page.keyboard().press("Escape");
        assertThat(bar).hasCount(0);
        assertThat(page.locator("#legend-panel")).isVisible();
        assertThat(page).hasURL(Pattern.compile("#view\\."));
    }

    @Test
    void aSharedViewIsReadInAFrameWithoutAnAccountAndAPrivateOneIsNot() {
        Page page = open();
        signIn(page);
        save(page, "Shared", true);
        String id = page.url().substring(page.url().indexOf("#view.") + "#view.".length());
        page.navigate(home() + "embed/" + id + "?lang=fr");
        assertThat(page.locator("embed-view h1")).hasText("Shared");
        page.waitForFunction(
                "() => document.querySelector('graph-canvas')?.cy?.nodes().length > 5");
        picture(page, "embed-fr-light");
        assertThat(axe(page).analyze().getViolations()).isEmpty();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tableau")).click();
        assertThat(page.locator("data-table")).isVisible();

        page.navigate(home());
        page.locator("view-bar .do-views").click();
        page.getByText("Stop sharing").click();
        assertThat(page.locator("saved-views")).containsText("only for its owner");
        page.navigate(home() + "embed/" + id + "?lang=en");
        assertThat(page.locator("embed-view")).containsText("does not share it");
        assertThat(faults).hasSize(1).allMatch(fault -> fault.contains("404"));
        faults.clear();
    }

    @Test
    void aViewThatIsGoneIsSaidInASentenceAndTheFirstViewShown() {
        Page page = open();
        page.navigate("about:blank");
        page.navigate(home() + "#view.00000000-0000-0000-0000-000000000000");
        assertThat(page.locator("explore-page .messages")).containsText("There is no saved view");
        page.waitForFunction(
                "() => document.querySelector('graph-canvas')?.cy?.nodes().length > 5");
        assertThat(faults).isNotEmpty().allMatch(fault -> fault.contains("404"));
        faults.clear();
    }

    @Test
    void aViewOfAnOlderFormOpensAndOneOfANewerFormIsSaid() {
        keep("old", 1, "{\"n\":[[\"cicad\",10,20],[\"no-longer-there\",0,0]],\"e\":[]}");
        keep("new", 2, "{\"n\":[[\"cicad\",10,20]],\"e\":[]}");
        Page page = open();
        page.navigate(home() + "#view.old");
        assertThat(page.locator("explore-page .messages")).containsText("no longer exists");
        page.waitForFunction(NODES_ARE, List.of("cicad"));
        page.navigate(home() + "#view.new");
        assertThat(page.locator("explore-page .messages")).containsText("newer version");
        assertThat(nodes(page)).containsExactly("cicad");
    }

    @Test
    void twoTabsHaveTwoViews() {
        Page page = open();
        List<String> before = nodes(page);
        Page second = page.context().newPage();
        second.navigate(page.url());
        second.waitForFunction(NODES_ARE, before);
        second.evaluate(
                "() => document.querySelector('graph-canvas').dispatchEvent(new"
                    + " CustomEvent('canvas-key', {detail: {action: 'keepOnly', id: 'cicad'}}))");
        second.waitForFunction(NODES_ARE, List.of("cicad"));
        page.reload();
        page.waitForFunction(NODES_ARE, before);
    }

    private void keep(String id, int format, String link) {
        JdbcClient.create(store)
                .sql(
                        "insert into saved_views values (?, ?, 'admin', true, ?, ?, 1,"
                                + " current_timestamp)")
                .params(id, id, format, link)
                .update();
    }

    private static void signIn(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in")).click();
        page.locator("sign-in-dialog input[name=username]").fill("admin");
        page.locator("sign-in-dialog input[name=password]").fill(WithGraph.ADMIN_PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page.locator("top-bar")).containsText("admin");
    }

    private static void save(Page page, String title, boolean shared) {
        page.locator("view-bar .do-views").click();
        page.getByLabel("Name of this view").fill(title);
        if (shared) {
            page.getByLabel("Share it").check();
        }
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Save this view").setExact(true))
                .click();
        assertThat(page.locator("saved-views")).containsText("is saved");
        assertThat(page.locator("saved-views .saved")).containsText(title);
    }

    private static void close(Page page) {
        page.locator("saved-views dialog > .actions .primary").click();
    }

    private static void select(Page page, String id) {
        page.evaluate(
                "id => document.querySelector('graph-canvas').dispatchEvent(new"
                        + " CustomEvent('inspect', {detail: {id, add: false}}))",
                id);
    }
}
