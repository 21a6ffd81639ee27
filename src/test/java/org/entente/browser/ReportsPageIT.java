package org.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;

class ReportsPageIT extends BrowserTest {

    @Test
    void aReportIsPreparedFromTheBodyThatIsRead() {
        Page page = open();
        button(page, "Prepare a report…").click();
        choosePartner(page, "CICAD");
        assertThat(page.locator("reports-page h1"))
                .hasText(
                        "Cooperation between the Pompidou Group and the Inter-American Drug Abuse"
                                + " Control Commission (CICAD)");
        assertThat(page.locator("reports-page")).containsText("signatories not stated");
        picture(page, "reports-en-light");
        page.locator("reports-page a[data-note='5']").first().click();
        assertThat(page.locator("reports-page [data-footnote='5']")).isFocused();
        assertThat(page.locator("reports-page [data-footnote='5']"))
                .containsText("Main activities, para. 8");
        assertThat(axe(page).analyze().getViolations()).isEmpty();
    }

    @Test
    void theFileSaysWhatTheScreenSays() throws IOException {
        Page page = open("fr", 1440, 900, ColorScheme.DARK);
        page.navigate(home() + "#reports");
        choosePartner(page, "Maroc");
        assertThat(page.locator("reports-page h1"))
                .hasText("Coopération entre le Groupe Pompidou et le Maroc");
        picture(page, "reports-fr-dark");
        Download file = page.waitForDownload(() -> page.getByText("Texte (Markdown)").click());
        assertThat(file.suggestedFilename())
                .isEqualTo("partnership-pompidou-group-state-mar-fr.md");
        assertThat(Files.readString(file.path()))
                .startsWith("# Coopération entre le Groupe Pompidou et le Maroc");
    }

    @Test
    void theReportFollowsTheLanguageAndFitsANarrowScreen() {
        Page page = open("en", 420, 900, ColorScheme.LIGHT);
        page.navigate(home() + "#reports");
        choosePartner(page, "Greece");
        assertThat(page.locator("reports-page")).containsText("Education: a gateway");
        picture(page, "reports-en-narrow");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Français")).click();
        assertThat(page.locator("reports-page h1"))
                .hasText("Coopération entre le Groupe Pompidou et la Grèce");
    }

    @Test
    void anEntityOfTheReportOpensInTheExplorer() {
        Page page = open();
        page.navigate(home() + "#reports");
        choosePartner(page, "CICAD");
        page.locator("reports-page a[data-entity='oas']").first().click();
        assertThat(page.locator("entity-inspector h2.name"))
                .containsText("Organization of American States");
    }

    @Test
    void theRegisterOfAPartysInstrumentsIsSavedToBeEdited() {
        Page page = open("fr", 1440, 900, ColorScheme.LIGHT);
        page.navigate(home() + "#reports");
        page.locator("reports-page select").selectOption("instruments");
        assertThat(page.locator("reports-page search-box")).hasCount(1);
        assertThat(page.locator("reports-page h1"))
                .hasText("Registre des instruments : Groupe Pompidou");
        page.locator("reports-page select").selectOption("profile");
        assertThat(page.locator("reports-page h1"))
                .hasText("Profil de coopération : Groupe Pompidou");
        picture(page, "reports-profile-fr");
        assertThat(axe(page).analyze().getViolations()).isEmpty();
        Download file = page.waitForDownload(() -> page.getByText("À modifier (Word)").click());
        assertThat(file.suggestedFilename()).isEqualTo("profile-pompidou-group-fr.docx");
    }

    private static void choosePartner(Page page, String name) {
        Locator field = page.locator("reports-page search-box input").nth(1);
        field.click();
        page.keyboard().type(name);
        assertThat(page.locator("reports-page search-box").getByRole(AriaRole.OPTION).first())
                .containsText(name);
        page.keyboard().press("Enter");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
