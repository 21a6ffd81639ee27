package org.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** An answer as a chart, and the plan of a query. */
class ConsoleChartIT extends ConsoleTest {

    @ParameterizedTest
    @CsvSource({
        "en, LIGHT, Chart, Bars, Line, Matrix",
        "fr, DARK, Graphique, Barres, Courbe, Matrice"
    })
    void chartsAreOfferedWhereTheColumnsAllowThem(
            String language,
            ColorScheme scheme,
            String tab,
            String bars,
            String line,
            String matrix) {
        Page page = query(open(language, 1440, 900, scheme), BY_YEAR);
        run(page);
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(tab)).click();
        for (String kind : List.of(bars, line, matrix)) {
            button(page, kind).click();
            assertThat(page.locator("result-chart svg.drawn")).isVisible();
            assertThat(axe(page).include("result-chart").analyze().getViolations()).isEmpty();
            picture(page, "result-chart-" + kind + "-" + language);
        }
        page.locator("result-chart summary").click();
        assertThat(page.locator("result-chart .values tbody tr")).hasCount(3);
        assertThat(page.locator("result-chart .values thead th")).hasCount(5);
        query(page, "RETURN 'a' AS name, 1 AS n");
        run(page);
        assertThat(page.locator("query-result .over")).containsText("1 ");
        assertThat(page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(tab)))
                .hasCount(0);
    }

    @Test
    void whichChartsAreOfferedIsDecidedByWhatTheColumnsHold() {
        Page page = modules();
        assertThat(charts(page, "[['a', 1], ['b', 2]]")).isEqualTo("bar");
        assertThat(charts(page, "[[2020, 1], [2021, null]]")).isEqualTo("line");
        assertThat(charts(page, "[['2020-03', 1], ['2021', 2]]")).isEqualTo("line");
        assertThat(charts(page, "[['a', 'x', 1], ['b', 'y', 2]]")).isEqualTo("bar matrix");
        assertThat(charts(page, "[['a', 2020, 1], ['b', 2021, 2]]")).isEqualTo("bar line");
        assertThat(charts(page, "[['a', 1], ['b', 'many']]")).isEmpty();
        assertThat(charts(page, "[['a', [1]], ['b', [2]]]")).isEmpty();
        assertThat(charts(page, "[[1, 2], [3, 4]]")).isEmpty();
        assertThat(charts(page, "[['a', 1]]")).isEmpty();
    }

    private static String charts(Page page, String rows) {
        String script =
                "async () => { const { chartsOf } = await import('/frontend/graph/charting.js');"
                        + " const rows = %s; return chartsOf(rows[0], rows).map(c =>"
                        + " c.kind).join(' '); }";
        return (String) page.evaluate(script.formatted(rows));
    }

    @ParameterizedTest
    @CsvSource({"en, DARK, Explain, Profile", "fr, LIGHT, Expliquer, Profiler"})
    void aPlanIsEstimatedOrMeasured(
            String language, ColorScheme scheme, String explain, String profile) {
        Page page =
                query(
                        open(language, 1440, 900, scheme),
                        "MATCH (a:Organisation)-[:MEMBER_OF]->(b:Network)\n"
                                + "WHERE EXISTS { (a)-[:TAKES_PART_IN]->(:Event) }\n"
                                + "RETURN b.name_en AS network, count(a) AS members");
        button(page, explain).click();
        assertThat(page.locator("result-plan tbody tr").first()).containsText("Produce Results");
        assertThat(page.locator("result-plan thead th")).hasCount(3);
        assertThat(page.getByRole(AriaRole.TAB).first()).isDisabled();
        button(page, profile).click();
        assertThat(page.locator("result-plan thead th")).hasCount(5);
        assertThat(page.locator("result-plan .part").first()).isAttached();
        picture(page, "result-plan-" + language);
        assertThat(axe(page).analyze().getViolations()).isEmpty();
    }
}
