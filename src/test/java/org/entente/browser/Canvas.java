package org.entente.browser;

import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.MouseButton;

import java.util.List;

/** What is drawn, where it is, and what a hand does with it. */
final class Canvas {

    private Canvas() {}

    static int edges(Page page) {
        return (Integer)
                page.evaluate("() => document.querySelector('graph-canvas').cy.edges().length");
    }

    static String label(Page page, String id) {
        return (String)
                page.evaluate(
                        "id => document.querySelector('graph-canvas').cy.getElementById(id)"
                                + ".data('label')",
                        id);
    }

    static boolean draws(Page page, String id) {
        return (Boolean)
                page.evaluate(
                        "id => document.querySelector('graph-canvas').cy.getElementById(id)"
                                + ".nonempty()",
                        id);
    }

    /** Waits until something is true of {@code cy}, the drawing, and {@code a}, the argument. */
    static void waitFor(Page page, String condition, Object argument) {
        page.waitForFunction(
                "a => { const cy = document.querySelector('graph-canvas')?.cy; return cy && ("
                        + condition
                        + ") }",
                argument);
    }

    /** Where the middle of a node or an edge is on the screen. */
    static double[] place(Page page, String id) {
        return point(
                page.evaluate(
                        "id => { const canvas = document.querySelector('graph-canvas'); const r ="
                            + " canvas.querySelector('.cy').getBoundingClientRect(); const e ="
                            + " canvas.cy.getElementById(id); const p = e.isNode() ?"
                            + " e.renderedPosition() : e.renderedMidpoint(); return [r.left + p.x,"
                            + " r.top + p.y] }",
                        id));
    }

    static void click(Page page, String id) {
        double[] at = place(page, id);
        page.mouse().click(at[0], at[1]);
        waitFor(page, "cy.$('.chosen').some(e => e.id() === a)", id);
    }

    /** By the menu of the right button on a node or an edge. */
    static void menu(Page page, String id, String item) {
        double[] at = place(page, id);
        page.mouse().click(at[0], at[1], new Mouse.ClickOptions().setButton(MouseButton.RIGHT));
        page.getByRole(AriaRole.MENUITEM)
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(item))
                .click();
    }

    static double[] point(Object found) {
        return ((List<?>) found).stream().mapToDouble(n -> ((Number) n).doubleValue()).toArray();
    }
}
