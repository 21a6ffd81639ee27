package org.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A person takes the view away. */
class ExportIT extends BrowserTest {

    private static final Path TAKEN = Path.of("target", "exports");
    private static final String PDF = "%PDF-";
    private static final String ZIP = "PK\u0003\u0004";

    @Test
    void theViewBecomesAReportToEdit() {
        Page page = open("fr", 1440, 900, ColorScheme.LIGHT);
        settledAddress(page);
        button(page, "Emporter").click();
        Download download = taken(page, () -> choice(page, "report-docx").click());
        assertThat(download.suggestedFilename()).isEqualTo("view-fr.docx");
        assertThat(page.locator("export-dialog .how")).containsText("view-fr.docx");
    }

    @ParameterizedTest
    @CsvSource({"en, LIGHT, Take away, Close", "fr, DARK, Emporter, Fermer"})
    void everyFormatIsDownloadedWithWhatItHolds(
            String language, ColorScheme scheme, String button, String close) throws IOException {
        Page page = open(language, 1440, 900, scheme);
        settledAddress(page);
        picture(page, "export-bar-" + language);
        button(page, button).click();
        assertThat(page.locator("export-dialog dialog")).isVisible();
        picture(page, "export-" + language + "-" + scheme);
        assertThat(axe(page).analyze().getViolations()).isEmpty();
        for (String format :
                List.of(
                        "pdf",
                        "png",
                        "svg",
                        "html",
                        "xlsx",
                        "csv-spreadsheet",
                        "json",
                        "graphml",
                        "gexf",
                        "cytoscape")) {
            Download download = taken(page, () -> choice(page, format).click());
            Path file = TAKEN.resolve(language + "-" + format + ending(download));
            download.saveAs(file);
            assertThat(download.suggestedFilename())
                    .matches("[\\p{L}\\d-]+-\\d{4}-\\d\\d-\\d\\d\\.[a-z]+");
            assertThat(start(file)).as(format).startsWith(begins(format));
            assertThat(page.locator("export-dialog [role=status]"))
                    .containsText(download.suggestedFilename());
            assertThat(choice(page, format)).isFocused();
        }
        picture(page, "export-done-" + language + "-" + scheme);
        button(page, close).click();
        assertThat(page.locator("export-dialog dialog")).isHidden();
    }

    private static String begins(String format) {
        return switch (format) {
            case "pdf" -> PDF;
            case "png" -> "\u0089PNG";
            case "svg", "graphml", "gexf" -> "<?xml";
            case "html" -> "<!doctype html>";
            case "json", "cytoscape" -> "{";
            default -> ZIP;
        };
    }

    private static String start(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return new String(bytes, 0, Math.min(32, bytes.length), StandardCharsets.ISO_8859_1);
    }

    private static String ending(Download download) {
        String name = download.suggestedFilename();
        return name.substring(name.lastIndexOf('.'));
    }

    /** Opened from the disk by a browser: no request, no error, the picture can be enlarged. */
    @Test
    void theWebPageOpensOfflineAndItsPictureGrows() {
        Page page = open();
        settledAddress(page);
        button(page, "Take away").click();
        page.getByLabel("Title").fill("Pour la ministre : « Égypte » <b>");
        Download download = taken(page, () -> choice(page, "html").click());
        Path file = TAKEN.resolve("offline.html").toAbsolutePath();
        download.saveAs(file);
        var requests = new CopyOnWriteArrayList<String>();
        Page offline = page.context().newPage();
        offline.onRequest(request -> requests.add(request.url()));
        offline.onConsoleMessage(message -> faults.add(message.text()));
        offline.navigate(file.toUri().toString());
        assertThat(offline.locator("h1")).hasText("Pour la ministre : « Égypte » <b>");
        assertThat(offline.locator("table")).hasCount(2);
        Locator svg = offline.locator(".picture svg");
        double before = svg.boundingBox().width;
        offline.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Larger")).click();
        assertThat(svg.boundingBox().width).isGreaterThan(before * 1.3);
        picture(offline, "export-page-en");
        assertThat(axe(offline).analyze().getViolations()).isEmpty();
        assertThat(requests).hasSize(1);
        faults.removeIf(fault -> fault.contains("a request to another host: file:"));
    }

    /** More than at first, less what a filter and a date leave out, as it is drawn. */
    @Test
    void theFileHoldsWhatIsDrawnAndSaysWhatIsLeftOut() throws IOException {
        Page page = open("fr", 1440, 900, ColorScheme.LIGHT);
        page.locator("graph-canvas .stage").focus();
        expand(page);
        expand(page);
        settledAddress(page);
        button(page, "Emporter").click();
        download(page, "pdf", "large.pdf");
        download(page, "png", "large.png");
        button(page, "Fermer").click();
        page.locator("graph-legend")
                .getByRole(AriaRole.BUTTON)
                .filter(text("Réseaux"))
                .first()
                .click();
        page.locator("time-filter input").fill("2020");
        page.locator("time-filter input").press("Enter");
        assertThat(page.locator(".chips")).containsText("2020");
        settledAddress(page);
        List<String> drawn = nodes(page);
        button(page, "Emporter").click();
        JsonNode file =
                new JsonMapper()
                        .readTree(Files.readString(download(page, "json", "filtered.json")));
        assertThat(file.get("nodes").findValuesAsString("id"))
                .containsExactlyInAnyOrderElementsOf(drawn);
        assertThat(file.at("/stamp/remarks").toString())
                .contains("Date de référence", "2020", "Écarté par les filtres", "réseaux");
    }

    private static void expand(Page page) {
        int before = nodes(page).size();
        page.keyboard().press("e");
        page.waitForFunction(
                "n => document.querySelector('graph-canvas').cy.nodes().length > n", before);
    }

    /** A busy machine makes its first page late. */
    private static Download taken(Page page, Runnable action) {
        return page.waitForDownload(new Page.WaitForDownloadOptions().setTimeout(120_000), action);
    }

    private static Path download(Page page, String format, String name) {
        Path file = TAKEN.resolve(name);
        taken(page, () -> choice(page, format).click()).saveAs(file);
        return file;
    }

    private static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    @Test
    void byKeyboardOnANarrowScreenAFailureIsSaidInASentence() {
        Page page = open("en", 360, 740, ColorScheme.LIGHT);
        settledAddress(page);
        button(page, "Take away").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("export-dialog dialog")).isVisible();
        picture(page, "export-narrow-en");
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
        page.route("**/api/export**", route -> route.abort());
        choice(page, "png").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("export-dialog [role=alert]")).containsText("does not answer");
        page.unroute("**/api/export**");
        Download download = taken(page, () -> page.keyboard().press("Enter"));
        assertThat(download.suggestedFilename()).endsWith(".png");
        page.keyboard().press("Escape");
        assertThat(page.locator("export-dialog dialog")).isHidden();
        assertThat(faults).allMatch(fault -> fault.contains("ERR_FAILED"));
        faults.clear();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator choice(Page page, String format) {
        return page.locator("export-dialog .do-" + format);
    }
}
