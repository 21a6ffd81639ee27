package org.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** The network is not always there, and not always quick. */
class LostServerIT extends BrowserTest {

    private static final String CICAD =
            "() => document.querySelector('graph-canvas').dispatchEvent(new CustomEvent('inspect',"
                    + " {detail: {id: 'cicad', add: false}}))";

    @Test
    void aLostServerIsSaidTheViewKeptAndTheWorkGoesOnWhenItIsBack() {
        Page page = open();
        page.evaluate(CICAD);
        assertThat(page.locator("entity-inspector")).containsText("CICAD");
        List<String> before = nodes(page);
        page.route("**/api/**", Route::abort);
        page.locator("graph-canvas .stage").press("e");
        Locator messages = page.locator("explore-page .messages");
        assertThat(messages).containsText("The server does not answer");
        assertThat(nodes(page)).isEqualTo(before);
        page.unroute("**/api/**");
        assertThat(messages).not().containsText("The server does not answer");
        page.waitForFunction(
                "n => document.querySelector('graph-canvas').cy.nodes().length > n", before.size());
        assertThat(faults).isNotEmpty().allMatch(fault -> fault.contains("ERR_FAILED"));
        faults.clear();
    }

    @Test
    void slowLoadingIsSaidAndCanBeCancelled() {
        Page page = open();
        page.evaluate(CICAD);
        assertThat(page.locator("entity-inspector")).containsText("CICAD");
        List<String> before = nodes(page);
        var held = new AtomicReference<Route>();
        page.route("**/api/neighbourhood**", held::set);
        page.locator("graph-canvas .stage").press("e");
        Locator cancel =
                page.locator("explore-page .messages")
                        .getByRole(
                                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Cancel"));
        assertThat(cancel).isVisible();
        cancel.click();
        assertThat(page.locator("explore-page .messages")).containsText("Cancelled");
        page.unroute("**/api/neighbourhood**");
        assertThat(held.get().request().failure()).contains("ABORTED");
        assertThat(nodes(page)).isEqualTo(before);
        page.locator("graph-canvas .stage").press("e");
        page.waitForFunction(
                "n => document.querySelector('graph-canvas').cy.nodes().length > n", before.size());
    }
}
