package org.entente.reports.rendering;

import org.entente.picture.Face;
import org.entente.picture.PressPictures;
import org.entente.picture.PrintedLetters;
import org.entente.reports.document.Report;
import org.entente.reports.document.Section;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The page of a report, made ready for paper. */
final class PrintPage {

    private static final String STYLE = style();
    private static final int LANGUAGE = 2;

    /** As large as in the style sheet, in points. */
    private static final double COVER_LETTERS = 9.5;

    private static final int COVER_GAP = 14;
    private static final String BACK = "↑";

    private PrintPage() {}

    static Document of(Document page, Report report, PressPictures pictures) {
        page.child(0).attr("lang", report.language().substring(0, LANGUAGE));
        head(page, report);
        bookmarks(page);
        margins(page, report);
        annexes(page, report);
        PrintFigures.set(page, report, pictures);
        links(page, report);
        marks(page);
        cover(page);
        // Within one line its letters are then drawn in the order of reading.
        page.select("bdi").unwrap();
        letters(page, report);
        XmlLetters.clean(page);
        return page;
    }

    private static void head(Document page, Report report) {
        Element head = page.head();
        head.select("meta[name=viewport], style").remove();
        meta(head, "author", "Entente");
        meta(head, "subject", report.cover().status());
        head.appendElement("style").appendChild(new DataNode(STYLE));
    }

    private static void meta(Element head, String name, String content) {
        head.appendElement("meta").attr("name", name).attr("content", content);
    }

    /**
     * As openhtmltopdf reads them: one for each heading, parts below the heading they belong to.
     */
    private static void bookmarks(Document page) {
        Element parent = page.head().appendElement("bookmarks");
        page.select("h1").attr("id", "title");
        @Nullable Element section = null;
        for (Element heading : page.select("h1, h2, h3")) {
            if (heading.id().isEmpty()) {
                continue;
            }
            boolean part = heading.tagName().equals("h3") && section != null;
            Element bookmark =
                    (part && section != null ? section : parent).appendElement("bookmark");
            bookmark.attr("name", heading.text()).attr("href", "#" + heading.id());
            if (!part) {
                section = bookmark;
            }
        }
    }

    /**
     * What every page repeats. It stands in elements, since data in a style sheet would be code.
     */
    private static void margins(Document page, Report report) {
        Element foot = page.body().prependElement("div").addClass("page-foot");
        foot.appendText(report.labels().page() + " ");
        foot.appendElement("span").addClass("page-number");
        page.body().prependElement("div").addClass("page-head").text(report.title());
    }

    private static void annexes(Document page, Report report) {
        for (Section section : report.sections()) {
            Element heading = page.getElementById(section.id());
            if (section.annex() && section.level() == 1 && heading != null) {
                heading.addClass("annex");
            }
        }
    }

    /** PDF/UA wants each link described. */
    private static void links(Document page, Report report) {
        for (Element link : page.select("a[href]")) {
            switch (link.attr("role")) {
                case "doc-backlink" -> link.text(BACK).attr("title", link.attr("aria-label"));
                case "doc-noteref" ->
                        link.attr("title", report.labels().note() + " " + link.text());
                default -> link.attr("title", link.text());
            }
        }
    }

    /** Two marks in a row would read as one number. */
    private static void marks(Document page) {
        for (Element mark : page.select("sup")) {
            if (mark.previousSibling() instanceof Element before && before.nameIs("sup")) {
                mark.addClass("next");
            }
        }
    }

    /** Among the notes, so that nobody takes a code for the source's own words. */
    private static void letters(Document page, Report report) {
        if (PrintedLetters.lacks(page.body().wholeText())) {
            page.expectFirst("#notes")
                    .after(new Element("p").addClass("name-note").text(report.labels().letters()));
        }
    }

    /** Values stand in a column beside the longest label. */
    private static void cover(Document page) {
        double longest =
                page.select(".cover dt").stream()
                        .mapToDouble(label -> Face.BOLD.width(label.text(), COVER_LETTERS))
                        .max()
                        .orElse(0);
        page.select(".cover dd")
                .attr("style", "margin-left: %dpt".formatted(Math.round(longest) + COVER_GAP));
    }

    private static String style() {
        try {
            return new ClassPathResource("reports/print.css")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
