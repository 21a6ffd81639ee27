package org.entente.reports.rendering;

import org.entente.graph.Identifiers;
import org.entente.reports.document.Block;
import org.entente.reports.document.Citation;
import org.entente.reports.document.Cover;
import org.entente.reports.document.Footnote;
import org.entente.reports.document.NameNote;
import org.entente.reports.document.Report;
import org.entente.reports.document.Section;
import org.entente.reports.document.Source;
import org.entente.reports.document.Text;
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
import java.util.HashSet;
import java.util.Set;

/**
 * A report as one HTML page that needs nothing else: it can be kept, sent, printed, and read with a
 * screen reader. Text is set as text nodes, so that no data becomes markup.
 */
public final class HtmlReport {

    private static final String STYLE = style();

    /** The policy of the page: no script, no address, its own style alone. */
    public static final String POLICY =
            "default-src 'none'; style-src 'sha256-%s'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
                    .formatted(sha256(STYLE));

    public String render(Report report) {
        Document page = page(report);
        page.outputSettings().indentAmount(1).outline(false);
        return page.outerHtml();
    }

    /** The page before it is written, for formats that are made from it. */
    Document page(Report report) {
        Document page = Document.createShell("");
        page.prependChild(new DocumentType("html", "", ""));
        page.child(0).attr("lang", report.language());
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
        Set<Integer> marked = new HashSet<>();
        report.sections().forEach(section -> section(main, section, marked));
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

    private static void section(Element main, Section section, Set<Integer> marked) {
        Element element = main.appendElement("section").attr("aria-labelledby", section.id());
        element.appendElement("h2").attr("id", section.id()).text(section.heading());
        for (Block block : section.blocks()) {
            switch (block) {
                case Block.Paragraph paragraph -> {
                    Element p = element.appendElement("p").attr("id", "para-" + paragraph.number());
                    p.appendElement("span").addClass("number").text(paragraph.number() + ".");
                    p.appendText(" ");
                    text(p, paragraph.text(), marked);
                }
                case Block.Table table -> table(element, table, marked);
                case Block.Parallel _, Block.Figure _, Block.Lines _ ->
                        throw new UnsupportedOperationException(block.toString());
            }
        }
    }

    private static void table(Element section, Block.Table table, Set<Integer> marked) {
        Element element = section.appendElement("div").addClass("wide").appendElement("table");
        element.appendElement("caption").text(table.caption());
        Element head = element.appendElement("thead").appendElement("tr");
        table.columns().forEach(c -> head.appendElement("th").attr("scope", "col").text(c));
        Element body = element.appendElement("tbody");
        for (var row : table.rows()) {
            Element line = body.appendElement("tr");
            row.forEach(cell -> text(line.appendElement("td"), cell, marked));
        }
    }

    private static void text(Element element, Text text, Set<Integer> marked) {
        for (Text.Run run : text.runs()) {
            switch (run) {
                case Text.Words words -> element.appendText(words.text());
                case Text.Name name -> element.appendText(name.text());
                case Text.Mark mark -> {
                    Element link =
                            element.appendElement("sup")
                                    .appendElement("a")
                                    .attr("href", "#note-" + mark.note())
                                    .attr("role", "doc-noteref")
                                    .text(String.valueOf(mark.note()));
                    if (marked.add(mark.note())) {
                        link.attr("id", "mark-" + mark.note());
                    }
                }
            }
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

    private static String sha256(String text) {
        byte[] hash = Identifiers.sha256().digest(text.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(hash);
    }
}
