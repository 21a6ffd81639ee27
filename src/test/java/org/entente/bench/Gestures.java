package org.entente.bench;

import com.microsoft.playwright.Page;

import java.util.List;

/** What a hand does with the mouse, and how the page keeps up. */
final class Gestures {

    private static final long MILLIS = 3_000;
    private static final double REACH = 160;

    private Gestures() {}

    /** Frame times while the mouse is held down and moved in circles for three seconds. */
    static Sample frames(Page page, double x, double y) {
        page.mouse().move(x, y);
        page.mouse().down();
        page.evaluate("() => { window.recorder = window.probe.frames(); }");
        long start = System.nanoTime();
        double turn = 0;
        while (System.nanoTime() - start < MILLIS * 1_000_000) {
            turn += 0.08;
            page.mouse()
                    .move(
                            x + REACH * (1 - Math.cos(turn)) / 2,
                            y + REACH * Math.abs(Math.sin(turn)) / 2);
        }
        List<?> times = (List<?>) page.evaluate("() => window.recorder.stop()");
        page.mouse().up();
        return new Sample(times.stream().mapToDouble(ExplorerPage::number).sorted().toArray());
    }
}
