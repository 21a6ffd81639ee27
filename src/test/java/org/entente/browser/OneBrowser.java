package org.entente.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import java.util.Map;

/**
 * The one browser of a run, as there is one application: it ends with the last test. What tests
 * must not share is in the profiles, which each makes for itself.
 */
final class OneBrowser implements BeforeAllCallback {

    private @Nullable Running running;

    @Override
    public void beforeAll(ExtensionContext context) {
        var ofTheRun = context.getRoot().getStore(ExtensionContext.Namespace.create(getClass()));
        if (ofTheRun.get(getClass()) instanceof Running other && !other.browser.isConnected()) {
            // A class of before broke it, and has said so.
            ofTheRun.remove(getClass(), Running.class).close();
        }
        running = ofTheRun.computeIfAbsent(getClass(), key -> Running.start(), Running.class);
    }

    Browser get() {
        if (running == null) {
            throw new IllegalStateException("no class of tests has begun");
        }
        return running.browser;
    }

    private record Running(Playwright playwright, Browser browser) implements AutoCloseable {

        static Running start() {
            var playwright =
                    Playwright.create(
                            new Playwright.CreateOptions()
                                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            return new Running(playwright, Chromium.launch(playwright));
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }
}
