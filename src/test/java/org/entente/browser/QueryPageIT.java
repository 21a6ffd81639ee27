package org.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import org.junit.jupiter.api.Test;

class QueryPageIT extends BrowserTest {

    @Test
    void aQuestionOfTheLibraryIsAnsweredAsATable() {
        Page page = open();
        page.navigate(home() + "#query");
        page.getByText("Partners of a body, by kind of link").click();
        run(page);
        assertThat(page.locator("query-result")).containsText("MedNET");
        picture(page, "query-en-light");
    }

    @Test
    void aQuestionIsAskedInFrench() {
        Page page = open("fr", 1440, 900, ColorScheme.DARK);
        page.navigate(home() + "#query");
        page.getByText("Organes communs à deux pays").click();
        run(page);
        assertThat(page.locator("query-result")).containsText("MedNET");
        picture(page, "query-fr-dark");
    }

    private static void run(Page page) {
        page.locator("cypher-editor .cm-content").click();
        page.keyboard().press("Control+Enter");
    }
}
