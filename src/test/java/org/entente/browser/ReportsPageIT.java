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
        page.locator("reports-page [data-field=kind]").selectOption("instruments");
        assertThat(page.locator("reports-page search-box")).hasCount(1);
        assertThat(page.locator("reports-page h1"))
                .hasText("Registre des instruments : Groupe Pompidou");
        page.locator("reports-page [data-field=kind]").selectOption("profile");
        assertThat(page.locator("reports-page h1"))
                .hasText("Profil de coopération : Groupe Pompidou");
        Locator network = page.locator("reports-page figure img").first();
        network.scrollIntoViewIfNeeded();
        assertThat((Boolean) network.evaluate("img => img.complete && img.naturalWidth > 300"))
                .isTrue();
        picture(page, "reports-profile-fr");
        assertThat(axe(page).analyze().getViolations()).isEmpty();
        Download file = page.waitForDownload(() -> page.getByText("À modifier (Word)").click());
        assertThat(file.suggestedFilename()).isEqualTo("profile-pompidou-group-fr.docx");
    }

    @Test
    void aBriefingIsPreparedForSeveralPartnersInBothLanguagesWithoutASection() {
        Page page = open("en", 1440, 900, ColorScheme.LIGHT);
        page.navigate(home() + "#reports");
        page.locator("reports-page [data-field=kind]").selectOption("briefing");
        choosePartner(page, "Morocco");
        assertThat(page.locator("reports-page h1"))
                .hasText("Briefing: Pompidou Group – meeting with Morocco");
        button(page, "+ Add another").click();
        choose(page, 2, "EMCDDA");
        assertThat(page.locator("reports-page h1")).containsText("European Monitoring Centre");
        page.locator("reports-page [data-field=edition]").selectOption("en-fr");
        assertThat(page.locator("reports-page .parallel p[lang=fr]").first()).isVisible();
        assertThat(page.locator("reports-page article")).containsText("Points à soulever");
        page.locator("reports-page .sections summary").click();
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Points to raise"))
                .uncheck();
        assertThat(page.locator("reports-page article")).not().containsText("Points à soulever");
        picture(page, "reports-briefing-parallel");
        assertThat(axe(page).analyze().getViolations()).isEmpty();
        Download file = page.waitForDownload(() -> page.getByText("To edit (Word)").click());
        assertThat(file.suggestedFilename())
                .isEqualTo("briefing-pompidou-group-state-mar-emcdda-en-fr.docx");
    }

    @Test
    void aReportForAPeriodIsFoundAgainAmongTheRecentOnes() {
        Page page = open("fr", 1440, 900, ColorScheme.DARK);
        page.navigate(home() + "#reports");
        page.locator("reports-page [data-field=kind]").selectOption("annual");
        assertThat(page.locator("reports-page"))
                .containsText("Indiquez l’année, le mois ou le jour");
        page.locator("reports-page [data-field=from]").fill("2022");
        page.locator("reports-page [data-field=to]").fill("2020");
        page.keyboard().press("Tab");
        assertThat(page.locator("reports-page")).containsText("avant de commencer");
        assertThat(faults).singleElement().asString().contains("status of 400");
        faults.clear();
        page.locator("reports-page [data-field=from]").fill("2020");
        page.locator("reports-page [data-field=to]").fill("2021");
        page.keyboard().press("Tab");
        assertThat(page.locator("reports-page h1"))
                .hasText("Rapport de coopération : Groupe Pompidou");
        picture(page, "reports-annual-fr-dark");
        page.locator("reports-page [data-field=kind]").selectOption("gaps");
        assertThat(page.locator("reports-page h1"))
                .hasText("Lacunes des données enregistrées : Groupe Pompidou");
        page.reload();
        page.getByText("Rapports récents").click();
        button(page, "Rapport de coopération : Groupe Pompidou").click();
        assertThat(page.locator("reports-page h1"))
                .hasText("Rapport de coopération : Groupe Pompidou");
        assertThat(page.locator("reports-page [data-field=from]")).hasValue("2020");
    }

    private static void choosePartner(Page page, String name) {
        choose(page, 1, name);
    }

    private static void choose(Page page, int field, String name) {
        page.locator("reports-page search-box input").nth(field).click();
        page.keyboard().type(name);
        assertThat(page.locator("reports-page search-box").getByRole(AriaRole.OPTION).first())
                .containsText(name);
        page.keyboard().press("Enter");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
