package org.entente.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A person at the console. */
abstract class ConsoleTest extends BrowserTest {

    static final String BY_YEAR =
            "UNWIND range(2009, 2024) AS year UNWIND ['CICAD', 'Pompidou Group', 'EUDA, a name that"
                    + " is quite long for a column'] AS body RETURN body, 'region ' + (year % 4) AS"
                    + " region, year, (year * 37 + size(body) * 11) % 97 AS meetings";

    Page query(Page page, String text) {
        if (!page.url().endsWith("#query")) {
            page.navigate(home() + "#query");
        }
        page.waitForFunction("() => document.querySelector('cypher-editor')?.text");
        page.evaluate("text => { document.querySelector('cypher-editor').text = text }", text);
        return page;
    }

    static void run(Page page) {
        page.locator("cypher-editor .cm-content").click();
        page.keyboard().press("Control+Enter");
    }

    static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
