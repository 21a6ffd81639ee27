package org.entente.reports.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;

/** Each kind of block as a page and as Markdown. */
class EveryBlockTests {

    private final Document page = Jsoup.parse(new HtmlReport().render(EveryBlock.in("en")));
    private final String markdown = new MarkdownReport().render(EveryBlock.in("en"));

    @Test
    void aPartIsBelowItsSectionAndAnAnnexBeginsAPage() {
        assertThat(page.select("section > h3").eachText()).containsExactly("Bodies");
        assertThat(page.select("h2.annex").eachText()).containsExactly("Annex: remarks");
        assertThat(markdown).contains("\n## In brief\n", "\n### Bodies\n", "\n## Annex: remarks\n");
    }

    @Test
    void bothLanguagesStandUnderOneNumber() {
        Elements cells = page.select(".parallel").first().select("td");
        assertThat(cells.eachAttr("lang")).containsExactly("en", "fr");
        assertThat(cells.eachText()).containsExactly("3. Both say", "Les deux disent");
        assertThat(page.select("#para-3")).hasSize(1);
        assertThat(markdown)
                .contains("\n3. Both say\n   \n   Les deux disent\n", "\n4. A second one\n");
    }

    @Test
    void aFigureHasATitleANoteAndItsData() {
        Element figure = page.expectFirst("figure#figure-network");
        assertThat(figure.expectFirst("figcaption").wholeText())
                .isEqualTo("Figure\u00a01 – Who works with whom");
        assertThat(figure.expectFirst(".figure-note").text()).isEqualTo("As at 1 September 2026");
        assertThat(figure.expectFirst("caption").text())
                .isEqualTo("Data of the figure – Who works with whom");
        assertThat(figure.select("td").eachText()).containsExactly("Here", "There");
        assertThat(markdown)
                .contains(
                        "*Figure\u00a01 – Who works with whom*\n\n"
                                + "Two points with a line between them\n\n"
                                + "As at 1 September 2026\n\n"
                                + "*Data of the figure – Who works with whom*\n\n"
                                + "|From|To|");
    }

    @Test
    void aPictureIsOneImageWithANameAndADescriptionOfItsOwn() {
        Element picture = page.expectFirst("figure#figure-network > svg");
        assertThat(picture.attr("role")).isEqualTo("img");
        List<String> names =
                Arrays.stream(picture.attr("aria-labelledby").split(" "))
                        .map(id -> page.expectFirst("[id=" + id + "]").text())
                        .toList();
        assertThat(names)
                .containsExactly("Who works with whom", "Two points with a line between them");
        assertThat(picture.select("path")).hasSize(3);
        assertThat(picture.select("text").eachText())
                .containsExactly("Here " + EveryBlock.HOSTILE_SHOWN, "Yonder");
        assertThat(picture.select("text").eachAttr("textLength")).hasSize(2);
        assertThat(picture.select("g").attr("transform"))
                .isEqualTo("translate(295 60) rotate(-90)");
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("[style], script, style style")).isEmpty();
    }

    @Test
    void linesToWriteOnAreNotReadAloud() {
        assertThat(page.select("#annex ~ p.line[aria-hidden=true]")).hasSize(4);
        assertThat(markdown).containsOnlyOnce("________\n\n________\n\n________\n\n________\n");
    }

    @Test
    void whatIsInTheOtherLanguageSaysSo() {
        assertThat(page.select("li#note-3").attr("lang")).isEqualTo("fr");
        assertThat(page.select("li#note-1").hasAttr("lang")).isFalse();
        Document french = Jsoup.parse(new HtmlReport().render(EveryBlock.parallel()));
        assertThat(french.expectFirst("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void numbersGoOnWhereTheReportLeaps() {
        assertThat(page.select("#para-20").text()).startsWith("20. The count goes on");
        assertThat(markdown).contains("\n20. The count goes on from here[^3].");
    }
}
