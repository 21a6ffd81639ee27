package org.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.entente.WithGraph;
import org.junit.jupiter.api.Test;

class SignInIT extends BrowserTest {

    @Test
    void aWrongPasswordIsSaidInASentenceAndTheRightOneLetsIn() {
        Page page = open();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in")).click();
        page.locator("sign-in-dialog input[name=username]").fill("admin");
        page.locator("sign-in-dialog input[name=password]").fill("wrong");
        page.keyboard().press("Enter");
        assertThat(page.locator("sign-in-dialog"))
                .containsText("The user name or the password is not right.");
        page.locator("sign-in-dialog input[name=password]").fill(WithGraph.ADMIN_PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page.locator("top-bar")).containsText("admin");
        // The browser itself reports the refused sign-in; nothing else may be there.
        assertThat(faults).hasSize(1).allMatch(fault -> fault.contains("401"));
        faults.clear();
    }
}
