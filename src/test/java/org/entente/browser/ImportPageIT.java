package org.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A data steward brings in a spreadsheet. */
class ImportPageIT extends BrowserTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String FILE =
            """
            pays;organe;qualité;depuis
            Maroc;Test Réseau;member;2006-03
            France;Test Réseau;observer;03/04/1999
            Égypte;Test Réseau;member;1999
            """;

    @Autowired private Driver driver;
    @Autowired private Environment environment;

    @AfterEach
    void tidy() throws IOException {
        try (var session = driver.session()) {
            session.run("MATCH (c:Claim)-[:IN]->(d:Document {id: 'test-liste'}) DETACH DELETE c, d")
                    .consume();
            session.run("MATCH (e:Entity) WHERE e.id STARTS WITH 'test-' DETACH DELETE e")
                    .consume();
        }
        Files.deleteIfExists(
                Path.of(
                        environment.getRequiredProperty("entente.home"),
                        "profiles",
                        "test-liste.yaml"));
    }

    @Test
    void aFileIsUnderstoodTriedLoadedCorrectedAndItsMappingKept() throws IOException {
        Page page = open("en", 1440, 900, ColorScheme.LIGHT);
        signInAtData(page, "Sign in");
        choose(page, "membres.csv", FILE.getBytes(WINDOWS));
        assertThat(page.locator("data-page .detected"))
                .hasText("membres.csv: table of text, cells parted by semicolons, windows-1252");
        assertThat(field(page, "source")).hasValue("pays");
        assertThat(field(page, "source-kind")).hasValue("State");
        assertThat(field(page, "target")).hasValue("organe");
        assertThat(field(page, "role")).hasValue("qualité");
        assertThat(field(page, "from")).hasValue("depuis");
        assertThat(page.locator("import-preview .faults"))
                .containsText("Line 3, depuis: \"03/04/1999\"");
        page.locator("import-mapping summary").click();
        field(page, "document").fill("Test liste");
        field(page, "document").press("Tab");
        field(page, "target-kind").selectOption("Network");
        assertThat(page.locator("import-preview .made")).containsText("3 entities and 2 relations");
        assertThat(page.locator("import-preview graph-canvas")).isVisible();
        page.locator("import-preview details summary").click();
        assertThat(
                        page.locator("import-preview li")
                                .filter(new Locator.FilterOptions().setHasText("state-mar")))
                .containsText("Country");
        page.waitForTimeout(1_000);
        picture(page, "import-en-light");
        assertThat(axe(page).include("data-page").analyze().getViolations()).isEmpty();

        page.locator("data-page .do-try").click();
        assertThat(page.locator("import-outcome h2"))
                .hasText("Nothing was written. Loading would do this:");
        assertThat(page.locator("import-outcome .rejected dd")).hasText("1");
        page.locator("data-page .do-load").click();
        assertThat(page.locator("import-outcome h2")).hasText("Loaded");
        assertThat(page.locator("import-outcome .created dd")).hasText("2");
        page.locator("import-outcome").scrollIntoViewIfNeeded();
        picture(page, "import-en-outcome");
        Download rejects =
                page.waitForDownload(
                        () -> page.getByText("Download the rejected rows (CSV)").click());
        String rows = Files.readString(rejects.path());
        assertThat(rows)
                .contains("membres.csv,3,depuis,")
                .contains("France,Test Réseau,observer,03/04/1999");

        page.locator("data-page .keep input").fill("test-liste");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Keep").setExact(true))
                .click();
        assertThat(page.locator("data-page .keep")).containsText("Kept as test-liste.");
        choose(
                page,
                "corrected.csv",
                rows.replace("03/04/1999", "1999-04-03").getBytes(StandardCharsets.UTF_8));
        assertThat(field(page, "profile")).hasValue("test-liste");
        page.locator("data-page .do-load").click();
        assertThat(page.locator("import-outcome .created dd")).hasText("1");
        assertThat(page.locator("import-outcome")).containsText("Every row was taken.");
    }

    @Test
    void itFitsANarrowDarkScreenInFrench() {
        Page page = open("fr", 420, 900, ColorScheme.DARK);
        signInAtData(page, "Se connecter");
        choose(page, "membres.csv", FILE.getBytes(StandardCharsets.UTF_8));
        assertThat(page.locator("data-page .detected"))
                .hasText(
                        "membres.csv : tableau en texte, cellules séparées par des points-virgules,"
                                + " UTF-8");
        assertThat(page.locator("import-preview .made")).containsText("Entités : 3");
        page.waitForTimeout(1_000);
        picture(page, "import-fr-dark-narrow");
        page.locator("import-preview .made").scrollIntoViewIfNeeded();
        picture(page, "import-fr-dark-narrow-preview");
        assertThat(
                        (Boolean)
                                page.evaluate(
                                        "() => document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
        assertThat(axe(page).include("data-page").analyze().getViolations()).isEmpty();
    }

    @Test
    void aFileThatCannotBeReadIsSaidAtOnce() {
        Page page = open("en", 1440, 900, ColorScheme.DARK);
        signInAtData(page, "Sign in");
        choose(page, "old.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0});
        assertThat(page.locator("data-page [role=alert]")).containsText("save it as XLSX");
        assertThat(page.locator("data-page .do-load")).hasCount(0);
        // The browser itself reports the refusal; nothing else may be there.
        assertThat(faults).hasSize(1).allMatch(fault -> fault.contains("422"));
        faults.clear();
    }

    private static void choose(Page page, String name, byte[] content) {
        page.locator("data-page input[type=file]")
                .setInputFiles(new FilePayload(name, "application/octet-stream", content));
    }

    private static Locator field(Page page, String name) {
        return page.locator("data-page [data-field='" + name + "']");
    }
}
