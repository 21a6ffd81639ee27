package org.entente.reports.rendering;

import org.entente.graph.Identifiers;
import org.entente.reports.document.Citation;
import org.entente.reports.document.Cover;
import org.entente.reports.document.Footnote;
import org.entente.reports.document.NameNote;
import org.entente.reports.document.Report;
import org.entente.reports.document.Source;
import org.entente.reports.house.House;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A report as one HTML page that needs nothing else: it can be kept, sent, printed, and read with a
 * screen reader. Text is set as text nodes, so that no data becomes markup.
 */
public final class HtmlReport {

    private static final String STYLE = style();

    /** The parallel edition is one in English with parts in French. */
    private static final int LANGUAGE = 2;

    /** The policy of the page: no script, no address, its own style alone. */
    public static final String POLICY = policy("'sha256-%s'".formatted(sha256(STYLE)), "");

    private static String policy(String styles, String pictures) {
        return "default-src 'none'; style-src %s;%s object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
                .formatted(styles, pictures);
    }

    /** The same of a page that bears the colours and the logo of the house. */
    public static String policy(House house) {
        String style = HousePage.style(house);
        return style.isEmpty()
                ? POLICY
                : policy(
                        "'sha256-%s' 'sha256-%s'".formatted(sha256(STYLE), sha256(style)),
                        " img-src data:;");
    }

    public String render(Report report) {
        return render(report, House.NONE);
    }

    /** The same with what the house adds. */
    public String render(Report report, House house) {
        Document page = page(report);
        HousePage.dress(page, report, house);
        page.outputSettings().indentAmount(1).outline(false);
        return page.outerHtml();
    }

    /** The page before it is written, for formats that are made from it. */
    Document page(Report report) {
        Document page = Document.createShell("");
        page.prependChild(new DocumentType("html", "", ""));
        String language = report.language().substring(0, LANGUAGE);
        page.child(0).attr("lang", language);
        Element head = page.head();
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta")
                .attr("name", "viewport")
                .attr("content", "width=device-width, initial-scale=1");
        head.appendElement("title").text(report.title());
        head.appendElement("style").appendChild(new DataNode(STYLE));
        Element main = page.body().appendElement("main");
        Element header = main.appendElement("header");
        header.appendElement("h1").text(report.title());
        cover(header, report.cover());
        var blocks = new HtmlBlocks(report.labels(), language);
        report.sections().forEach(section -> blocks.section(main, section));
        notes(main, report);
        sources(main, report);
        return page;
    }

    private static void cover(Element header, Cover cover) {
        header.appendElement("p").addClass("status").text(cover.status());
        Element list = header.appendElement("dl").addClass("cover");
        for (Cover.Detail detail : cover.details()) {
            list.appendElement("dt").text(detail.label());
            list.appendElement("dd").text(detail.value());
        }
    }

    private static void notes(Element main, Report report) {
        Element section =
                main.appendElement("section")
                        .attr("role", "doc-endnotes")
                        .attr("aria-labelledby", "notes");
        section.appendElement("h2").attr("id", "notes").text(report.labels().notes());
        for (NameNote note : report.nameNotes()) {
            section.appendElement("p").addClass("name-note").text("* " + note.note());
        }
        Element list = section.appendElement("ol");
        for (Footnote note : report.notes()) {
            Element item = list.appendElement("li").attr("id", "note-" + note.number());
            if (!report.language().startsWith(note.language())) {
                item.attr("lang", note.language());
            }
            String separator = "";
            for (Citation citation : note.citations()) {
                item.appendText(separator);
                linked(item, citation.text(), citation.url());
                separator = " – ";
            }
            item.appendText(" ");
            item.appendElement("a")
                    .attr("href", "#mark-" + note.number())
                    .attr("role", "doc-backlink")
                    .attr("aria-label", report.labels().backToText() + " " + note.number())
                    .text("↩");
        }
    }

    private static void sources(Element main, Report report) {
        Element section = main.appendElement("section").attr("aria-labelledby", "sources");
        section.appendElement("h2").attr("id", "sources").text(report.labels().sources());
        Element list = section.appendElement("ul");
        for (Source source : report.sources()) {
            linked(list.appendElement("li"), source.text(), source.url());
        }
    }

    private static void linked(Element element, String text, @Nullable String url) {
        if (url == null) {
            element.appendText(text);
        } else {
            element.appendElement("a")
                    .attr("href", url)
                    .attr("rel", "noopener noreferrer")
                    .text(text);
        }
    }

    private static String style() {
        try {
            return new ClassPathResource("reports/report.css")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String sha256(String text) {
        byte[] hash = Identifiers.sha256().digest(text.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(hash);
    }
}
