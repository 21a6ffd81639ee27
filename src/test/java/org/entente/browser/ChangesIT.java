package org.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import org.entente.Http;
import org.entente.TestEntities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

import java.net.URI;

/** Somebody looks what was changed, and an editor takes a mistake back. */
class ChangesIT extends BrowserTest {

    @Autowired private Driver driver;

    @AfterEach
    void tidy() {
        TestEntities.remove(driver);
    }

    @Test
    void anEditorTakesAnImportBackAndMakesItAgain() {
        load("bodies.csv", "id,kind,name_en\ntest-one,Organisation,One\n");
        load("bodies.csv", "id,kind,name_en\ntest-one,Organisation,The One\n");
        Page page = open("en", 1440, 900, ColorScheme.LIGHT);
        signInAtData(page, "Sign in");
        assertThat(page.locator("change-list .do-undo").first()).isVisible();
        Locator last = page.locator("change-list .changes > li").first();
        assertThat(last).containsText("import of bodies.csv");
        assertThat(last).containsText("1 fact altered");
        last.locator(".do-open").click();
        assertThat(last.locator("change-facts del")).hasText("One");
        assertThat(last.locator("change-facts ins")).hasText("The One");
        last.scrollIntoViewIfNeeded();
        picture(page, "changes-en-light");
        assertThat(axe(page).include("change-list").analyze().getViolations()).isEmpty();

        last.locator(".do-undo").click();
        assertThat(page.locator("change-list status-message"))
                .hasText("Done: 0 withdrawn, 0 there again, 1 as before.");
        assertThat(name()).isEqualTo("One");
        assertThat(last.locator(".do-undo")).hasText("Make again");
        last.locator(".do-undo").click();
        assertThat(last).containsText("undo of change");
        assertThat(page.locator("change-list status-message")).isVisible();
        assertThat(name()).isEqualTo("The One");
    }

    @Test
    void whatStandsInTheWayIsShownAndCanBeKept() {
        load("bodies.csv", "id,kind,name_en\ntest-one,Organisation,One\ntest-two,Network,Two\n");
        load("relations.csv", "type,source,target\nCOOPERATES_WITH,cicad,test-one\n");
        Page page = open("fr", 420, 900, ColorScheme.DARK);
        signInAtData(page, "Se connecter");
        Locator first = page.locator("change-list .changes > li").nth(1);
        first.locator(".do-undo").click();
        assertThat(page.locator("change-list .refused")).containsText("test-one");
        page.locator("change-list .refused").scrollIntoViewIfNeeded();
        picture(page, "changes-fr-dark-narrow");
        assertThat(axe(page).include("change-list").analyze().getViolations()).isEmpty();
        page.locator("change-list .do-keep").click();
        assertThat(page.locator("change-list status-message")).containsText("1 retirés");
        assertThat(page.locator("change-list .refused")).hasCount(0);
        assertThat(
                        (Boolean)
                                page.evaluate(
                                        "() => document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
        // The browser itself reports the refusal; nothing else may be there.
        assertThat(faults).hasSize(1).allMatch(fault -> fault.contains("409"));
        faults.clear();
    }

    @Test
    void aReaderSeesTheChangesAndNoWayToTakeThemBack() {
        Page page = open("en", 1440, 900, ColorScheme.DARK);
        page.navigate(home() + "#data");
        assertThat(page.locator("change-list .changes > li").first()).isVisible();
        assertThat(page.locator("change-list .do-undo")).hasCount(0);
        picture(page, "changes-en-dark-reader");
    }

    private String name() {
        return driver.executableQuery("MATCH (e:Entity {id: 'test-one'}) RETURN e.name_en")
                .execute()
                .records()
                .getFirst()
                .get(0)
                .asString();
    }

    private void load(String file, String rows) {
        var http = new Http(URI.create(home()).getPort());
        assertThat(http.upload(file, rows, "Authorization", Http.admin()).statusCode())
                .isEqualTo(200);
    }
}
