package org.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import org.entente.Http;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.util.List;

/** Names are text, whatever stands in them. */
class HostileNamesIT extends BrowserTest {

    private static final String LONG = "Interministerial Committee ".repeat(18) + "of the North";
    private static final String MARKUP = "<img src=x onerror=alert(1)> & <b>Bold</b> Body";
    private static final String ARABIC = "المجلس الوطني لمكافحة المخدرات";
    private static final String JAPANESE = "薬物乱用対策推進会議" + "𠮷".repeat(60);

    @LocalServerPort private int port;
    @Autowired private Driver driver;

    @BeforeEach
    void load() {
        var http = new Http(port);
        String entities =
                "id,kind,name_en\ntest-long,Organisation,%s\ntest-markup,Organisation,%s\ntest-arabic,Organisation,%s\ntest-japanese,Organisation,%s\n"
                        .formatted(LONG, MARKUP, ARABIC, JAPANESE);
        String relations =
                "type,source,target\n"
                        + "COOPERATES_WITH,test-long,test-markup\n"
                        + "COOPERATES_WITH,test-long,test-arabic\n"
                        + "COOPERATES_WITH,test-long,test-japanese\n";
        for (String[] file :
                new String[][] {{"entities.csv", entities}, {"relations.csv", relations}}) {
            assertThat(http.upload(file[0], file[1], "Authorization", Http.admin()).statusCode())
                    .isEqualTo(200);
        }
    }

    @AfterEach
    void remove() {
        driver.executableQuery(
                        "MATCH (n) WHERE n.id STARTS WITH 'test-' OPTIONAL MATCH"
                                + " (n)-[:NAMED]->(name) DETACH DELETE n, name")
                .execute();
    }

    @Test
    void anyNameIsReadableOnTheCanvasInTheDetailsAndInTheTable() {
        Page page = open("en", 1280, 800, ColorScheme.LIGHT);
        Locator search = page.locator("top-bar search-box input");
        search.fill(ARABIC);
        assertThat(page.locator("search-box [role=option]").first()).containsText(ARABIC);
        page.keyboard().press("Enter");
        page.waitForFunction(
                "() =>"
                    + " document.querySelector('graph-canvas').cy.getElementById('test-arabic').nonempty()");
        page.locator("graph-canvas .stage").press("e");
        search.fill("Interministerial");
        assertThat(page.locator("search-box [role=option]").first())
                .containsText("Interministerial");
        page.keyboard().press("Enter");
        page.waitForFunction(
                "() =>"
                    + " document.querySelector('graph-canvas').cy.getElementById('test-long').nonempty()");
        page.locator("graph-canvas .stage").press("e");
        page.waitForFunction(
                "() =>"
                    + " document.querySelector('graph-canvas').cy.getElementById('test-markup').nonempty()");
        @SuppressWarnings("unchecked")
        var labels =
                (List<String>)
                        page.evaluate(
                                "() => document.querySelector('graph-canvas').cy.nodes().map(n =>"
                                        + " n.data('label'))");
        assertThat(labels).allSatisfy(label -> assertThat(label).hasSizeLessThan(100));
        assertThat(labels).anyMatch(label -> label.startsWith("<img src=x"));
        assertThat(page.locator("entity-inspector")).containsText(LONG.strip());
        assertThat(page.locator("entity-inspector")).containsText(MARKUP);
        picture(page, "hostile-names-en-light");
        page.locator("graph-canvas .stage").press("t");
        assertThat(page.locator("data-table tbody")).containsText(MARKUP);
        assertThat(page.locator("data-table tbody")).containsText(JAPANESE);
        assertThat(page.locator("img[src=x], explore-page b")).hasCount(0);
        assertThat(
                        (Boolean)
                                page.evaluate(
                                        "() => document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
        assertThat(axe(page).analyze().getViolations()).isEmpty();
    }
}
