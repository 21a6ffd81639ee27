package org.entente.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;

import org.entente.WithGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A person at the page. Every test fails on an error in the browser's console and on a request to
 * another host.
 */
@WithGraph
abstract class BrowserTest {

    static final String NODES =
            "() => { const cy = document.querySelector('graph-canvas')?.cy; return cy ?"
                    + " cy.nodes().map(n => n.id()).sort() : [] }";

    @RegisterExtension static final OneBrowser BROWSER = new OneBrowser();

    @LocalServerPort private int port;

    final List<String> faults = new CopyOnWriteArrayList<>();
    private final List<BrowserContext> contexts = new CopyOnWriteArrayList<>();

    @BeforeAll
    static void waitLong() {
        // A busy machine answers late; what is asserted does not change by that.
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
    }

    @AfterEach
    void nothingWentWrongInTheBrowser() {
        contexts.forEach(BrowserContext::close);
        assertThat(faults).isEmpty();
    }

    String home() {
        return "http://127.0.0.1:" + port + "/";
    }

    /** A new browser profile of that language, size and scheme, with the page opened in it. */
    Page open(String language, int width, int height, ColorScheme scheme) {
        Page page =
                blank(
                        new Browser.NewContextOptions()
                                .setLocale(language)
                                .setViewportSize(width, height)
                                .setColorScheme(scheme));
        page.navigate(home());
        page.waitForFunction(
                "() => document.querySelector('graph-canvas')?.cy?.nodes().length > 0");
        return page;
    }

    private Page blank(Browser.NewContextOptions profile) {
        BrowserContext context = BROWSER.get().newContext(profile);
        contexts.add(context);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                faults.add(message.text() + " " + message.location());
            }
        });
        page.onPageError(faults::add);
        page.onRequest(request -> {
            if (!request.url().startsWith(home()) && !request.url().startsWith("data:")) {
                faults.add("a request to another host: " + request.url());
            }
        });
        return page;
    }

    /** An empty page at the application's address, which may import its modules. */
    Page modules() {
        Page page = blank(new Browser.NewContextOptions());
        String address = home() + "empty";
        page.route(
                address,
                route ->
                        route.fulfill(
                                new Route.FulfillOptions()
                                        .setContentType("text/html")
                                        .setBody("<!doctype html><link rel=icon href=data:,>")));
        page.navigate(address);
        return page;
    }

    Page open() {
        return open("en", 1440, 900, ColorScheme.LIGHT);
    }

    /** Signs in as the administrator where the page of data asks for it. */
    void signInAtData(Page page, String button) {
        page.navigate(home() + "#data");
        page.locator("data-page button")
                .filter(new Locator.FilterOptions().setHasText(button))
                .click();
        page.locator("sign-in-dialog input[name=username]").fill("admin");
        page.locator("sign-in-dialog input[name=password]").fill(WithGraph.ADMIN_PASSWORD);
        page.keyboard().press("Enter");
        page.waitForSelector("data-page input[type=file]");
    }

    @SuppressWarnings("unchecked")
    static List<String> nodes(Page page) {
        return (List<String>) page.evaluate(NODES);
    }

    /** The same page in the other scheme, as when the system's changes. */
    static void show(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    /** Checks of WCAG 2.2 AA. */
    static AxeBuilder axe(Page page) {
        return axe(page, List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"));
    }

    /**
     * Every rule is tried on every element, but only what violates one is described: to describe
     * all that passes, and to carry it out of the page, takes three times as long as to check it.
     * No page here has frames, so that the checks need not be put together from several.
     */
    static AxeBuilder axe(Page page, List<String> tags) {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options).setLegacyMode(true).withTags(tags);
    }

    static void picture(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(Path.of("target", "screenshots", name + ".png")));
    }

    /** The address once the page no longer writes it. */
    static String settledAddress(Page page) {
        page.waitForFunction(
                "() => new Promise(done => { let last = ''; let same = 0; const look = () => {"
                    + " const now = location.hash; same = now === last && now ? same + 1 : 0; last"
                    + " = now; same > 10 ? done(true) : requestAnimationFrame(() =>"
                    + " setTimeout(look, 30)); }; look(); })");
        return page.url();
    }
}
