package org.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import org.entente.Http;
import org.entente.TestEntities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A reader looks which entities may be one. */
class DuplicatesPageIT extends BrowserTest {

    private static final String FILE =
            """
            id,kind,category,name_en,name_fr,acronym_fr,from,url
            test-conseil,Organisation,,,Conseil de l’Europe,,1949,javascript:alert(1)
            test-forum-a,Organisation,,Forum of Harbours,,,1990,
            test-forum-b,Organisation,,Forum of the Harbours,,,,
            test-onudc,Organisation,body,,Office contre la drogue,ONUDC,,https://example.org/onudc
            """;

    /** On a busy machine the first comparison of all names takes its time. */
    private static final Page.WaitForSelectorOptions PATIENTLY =
            new Page.WaitForSelectorOptions().setTimeout(120_000);

    @Autowired private Driver driver;
    @LocalServerPort private int here;

    @BeforeEach
    void load() {
        assertThat(
                        new Http(here)
                                .upload("entities.csv", FILE, "Authorization", Http.admin())
                                .statusCode())
                .isEqualTo(200);
    }

    @AfterEach
    void tidy() {
        TestEntities.remove(driver);
    }

    @Test
    void pairsStandSideBySideWithWhatSpeaksForAndAgainst() {
        Page page = open("en", 1440, 900, ColorScheme.LIGHT);
        page.navigate(home() + "#data");
        page.locator("data-tabs a[href='#duplicates']").click();
        assertThat(page.locator("top-bar nav a[aria-current='page']")).hasText("Data");
        page.waitForSelector("duplicates-page .found.done", PATIENTLY);
        Locator council = pair(page, "test-conseil");
        assertThat(council.locator("h2")).hasText("Conseil de l'Europe — Conseil de l’Europe");
        assertThat(council.locator(".why")).containsText("the same name but for accents");
        assertThat(council.locator("tbody")).containsText("Council of Europe");
        assertThat(council.locator("tbody")).containsText("javascript:alert(1)");
        assertThat(council.locator("tbody a")).hasCount(0);
        assertThat(page.locator("duplicates-page .found")).containsText("entities were examined");
        picture(page, "duplicates-en-light");
        assertThat(axe(page).include("duplicates-page").analyze().getViolations()).isEmpty();

        page.locator("duplicates-page [data-field='kind']").selectOption("State");
        assertThat(page.locator("duplicates-page .found")).containsText("No pair");
        page.locator("duplicates-page [data-field='kind']").selectOption("");
        council.locator(".actions button").first().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("entity-inspector h2").first()).containsText("Council of Europe");
    }

    @Test
    void anEditorMakesOneOfTwoAndPartsThemAgain() {
        Page page = open("en", 1440, 900, ColorScheme.LIGHT);
        signInAtData(page, "Sign in");
        page.locator("data-tabs a[href='#duplicates']").click();
        page.waitForSelector("duplicates-page .found.done", PATIENTLY);
        pair(page, "test-forum-b").locator("[data-stays='test-forum-a']").click();
        assertThat(page.locator("duplicates-page .merged"))
                .containsText("test-forum-b was merged into test-forum-a");
        assertThat(pair(page, "test-forum-b")).hasCount(0);
        picture(page, "duplicates-en-merged");
        assertThat(new Http(here).get("/api/entities/test-forum-b").statusCode()).isEqualTo(307);
        page.locator("duplicates-page .do-part").click();
        page.waitForSelector("duplicates-page .found.done", PATIENTLY);
        assertThat(pair(page, "test-forum-b")).isVisible();
        assertThat(new Http(here).get("/api/entities/test-forum-b").statusCode()).isEqualTo(200);
    }

    @Test
    void itFitsANarrowDarkScreenInFrench() {
        Page page = open("fr", 420, 900, ColorScheme.DARK);
        page.navigate(home() + "#duplicates");
        assertThat(page.locator("duplicates-page h1"))
                .hasText("Entités qui pourraient n’en faire qu’une");
        page.waitForSelector("duplicates-page .found.done", PATIENTLY);
        assertThat(pair(page, "test-onudc").locator(".why")).containsText("même sigle");
        pair(page, "test-onudc").scrollIntoViewIfNeeded();
        picture(page, "duplicates-fr-dark-narrow");
        assertThat(
                        (Boolean)
                                page.evaluate(
                                        "() => document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
        assertThat(axe(page).include("duplicates-page").analyze().getViolations()).isEmpty();
    }

    private static Locator pair(Page page, String id) {
        return page.locator("pair-comparison").filter(new Locator.FilterOptions().setHasText(id));
    }
}
