package org.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;

import org.junit.jupiter.api.Test;

import java.util.List;

/** What the canvas does can be done without it, by the keyboard alone. */
class OutlineIT extends BrowserTest {

    @Test
    void theOutlineIsReadAndWorkedInByTheKeyboard() {
        Page page = open();
        Locator tree = outline(page);
        List<String> before = nodes(page);
        assertThat(tree.getByRole(AriaRole.TREEITEM)).hasCount(before.size());
        assertThat(tree.getByRole(AriaRole.TREEITEM).first()).containsText("Pompidou Group");
        picture(page, "outline-en-light");
        assertThat(axe(page).analyze().getViolations()).isEmpty();

        tree.getByRole(AriaRole.TREEITEM).first().focus();
        page.keyboard().press("ArrowLeft");
        assertThat(tree.getByRole(AriaRole.TREEITEM)).hasCount(1);
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        String id = (String) page.evaluate("() => document.activeElement.dataset.id");
        page.keyboard().press("e");
        page.waitForFunction(
                "n => document.querySelector('graph-canvas').cy.nodes().length > n", before.size());
        page.keyboard().press("Shift+E");
        page.waitForFunction(
                "n => document.querySelector('graph-canvas').cy.nodes().length === n",
                before.size());
        page.keyboard().press("h");
        page.waitForFunction(
                "id => document.querySelector('graph-canvas').cy.getElementById(id).empty()", id);
    }

    @Test
    void theMenuOfARowIsThatOfItsEntity() {
        Page page = open("fr", 1000, 800, ColorScheme.DARK);
        Locator tree = outline(page);
        picture(page, "outline-fr-dark");
        tree.getByRole(AriaRole.TREEITEM).first().focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Shift+F10");
        assertThat(page.getByRole(AriaRole.MENU)).isVisible();
        page.keyboard().press("Escape");
        page.getByRole(AriaRole.TAB).first().click();
        page.locator("data-table tbody tr").nth(1).focus();
        page.keyboard().press("ContextMenu");
        assertThat(page.getByRole(AriaRole.MENU)).isVisible();
    }

    @Test
    void aRowOfTheTableIsHiddenByItsKeyAndNotAnotherThatIsSelected() {
        Page page = open();
        page.locator("graph-canvas .stage").press("t");
        Locator row = page.locator("data-table tbody tr[data-id=unodc]");
        row.focus();
        page.keyboard().press("h");
        page.waitForFunction(
                "() => document.querySelector('graph-canvas').cy.getElementById('unodc').empty()");
        assertThat(nodes(page)).contains("pompidou-group", "cicad");
    }

    private static Locator outline(Page page) {
        page.locator("graph-canvas .stage").press("t");
        Locator tabs = page.locator("data-table [role=tablist]");
        tabs.getByRole(AriaRole.TAB).first().focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        Locator tree = page.getByRole(AriaRole.TREE);
        assertThat(tree).isVisible();
        return tree;
    }
}
