package org.entente.exchange.files;

import org.entente.exchange.view.Stamp;
import org.entente.exchange.view.TakenView;
import org.entente.exchange.view.TakenView.Entity;
import org.entente.exchange.view.TakenView.Relation;
import org.entente.exchange.view.TakenView.Source;
import org.entente.graph.SourceWords;
import org.entente.graph.Typography;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** A view as a page: a picture, what it shows in sentences and tables, and its sources. */
final class ViewPage {

    private static final int LINK_SHOWN = 80;

    private final TakenView view;
    private final Document page;
    private final Element main;

    ViewPage(TakenView view, String style) {
        this.view = view;
        this.page = Document.createShell("");
        this.page.prependChild(new DocumentType("html", "", ""));
        this.page.child(0).attr("lang", view.language().code());
        head(style);
        this.main = page.body().appendElement("main");
        Element header = main.appendElement("header");
        header.appendElement("h1").text(view.title());
        view.stamp()
                .remarks()
                .forEach(one -> header.appendElement("p").addClass("state").text(one));
    }

    private void head(String style) {
        Element head = page.head();
        head.appendElement("meta").attr("charset", "utf-8");
        meta(head, "viewport", "width=device-width, initial-scale=1");
        meta(head, "description", view.stamp().origin());
        meta(head, "subject", view.stamp().origin());
        meta(head, "generator", "Entente");
        head.appendElement("title").text(view.title());
        head.appendElement("style").appendChild(new DataNode(style));
    }

    static void meta(Element head, String name, String content) {
        head.appendElement("meta").attr("name", name).attr("content", content);
    }

    /** Where the picture goes. */
    Element figure() {
        return main.appendElement("div").addClass("figure");
    }

    void stamp() {
        Stamp stamp = view.stamp();
        Element line = main.appendElement("p").addClass("stamp");
        line.appendText(stamp.origin());
        if (stamp.link() != null) {
            line.appendText(" ");
            linked(line, message("export.link.shown", shortened(stamp.link())), stamp.link());
        }
    }

    private static String shortened(String link) {
        return link.length() <= LINK_SHOWN ? link : link.substring(0, LINK_SHOWN) + "…";
    }

    void relations() {
        Element section = section("relations", "export.table.relations");
        if (view.relations().isEmpty()) {
            section.appendElement("p").text(message("export.relations.none"));
            return;
        }
        Element body = table(section, "export.column.sentence", "export.column.sources");
        for (Relation one : view.relations()) {
            Element row = body.appendElement("tr");
            row.appendElement("td").text(one.sentence());
            cite(row.appendElement("td").addClass("numbers"), one.sources());
        }
    }

    private void cite(Element cell, List<Integer> numbers) {
        if (numbers.isEmpty()) {
            cell.text(message("export.source.none"));
            return;
        }
        String separator = "";
        for (int number : numbers) {
            cell.appendText(separator);
            cell.appendElement("a").attr("href", "#source-" + number).text("[" + number + "]");
            separator = " ";
        }
    }

    void entities() {
        Element section = section("entities", "export.table.entities");
        Element body =
                table(
                        section,
                        "export.column.name",
                        "export.column.acronym",
                        "export.column.kind",
                        "export.column.description");
        for (Entity one : view.entities()) {
            Element row = body.appendElement("tr");
            row.appendElement("th").addClass("name").attr("scope", "row").text(name(one));
            row.appendElement("td")
                    .addClass("acronym")
                    .text(one.acronym() == null ? "–" : one.acronym());
            row.appendElement("td").addClass("kind").text(kind(one));
            row.appendElement("td").text(one.description() == null ? "–" : one.description());
        }
    }

    private String name(Entity one) {
        return one.name()
                + (one.note() == null ? "" : "*")
                + (one.nameMissing() ? " " + message("report.name.other-language") : "");
    }

    private String kind(Entity one) {
        String category =
                view.words()
                        .vocabulary()
                        .category(one.category() == null ? "" : one.category())
                        .map(found -> found.label().in(view.language()))
                        .orElse(one.category());
        return category == null || category.equalsIgnoreCase(one.kindLabel())
                ? one.kindLabel()
                : one.kindLabel() + ", " + category;
    }

    void sources() {
        Element section = section("sources", "export.sources");
        if (view.sources().isEmpty()) {
            section.appendElement("p").text(message("export.sources.none"));
        }
        Element list = section.appendElement("ul").addClass("sources");
        for (Source source : view.sources()) {
            Element item = list.appendElement("li").attr("id", "source-" + source.number());
            item.appendText("[" + source.number() + "] ");
            linked(item, source.text(), source.url());
        }
        view.nameNotes()
                .forEach(note -> section.appendElement("p").addClass("note").text("* " + note));
    }

    /** Where they are few: beside the picture as well. */
    void sourcesInBrief() {
        for (Source source : view.sources()) {
            Element line = main.appendElement("p").addClass("brief");
            line.appendText("[" + source.number() + "] " + source.text());
        }
        view.nameNotes()
                .forEach(note -> main.appendElement("p").addClass("brief").text("* " + note));
    }

    void remark(String key) {
        main.appendElement("p").addClass("note").text(message(key));
    }

    private Element section(String id, String heading) {
        Element section = main.appendElement("section").attr("aria-labelledby", id);
        section.appendElement("h2").attr("id", id).text(message(heading));
        return section;
    }

    private Element table(Element section, String... columns) {
        Element table = section.appendElement("div").addClass("wide").appendElement("table");
        Element head = table.appendElement("thead").appendElement("tr");
        for (String column : columns) {
            String name = column.substring(column.lastIndexOf('.') + 1);
            head.appendElement("th").addClass(name).attr("scope", "col").text(message(column));
        }
        return table.appendElement("tbody");
    }

    private static void linked(Element parent, String text, @Nullable String url) {
        if (SourceWords.webAddress(url) == null) {
            parent.appendText(text);
        } else {
            parent.appendElement("a")
                    .attr("href", String.valueOf(url))
                    .attr("rel", "noopener noreferrer")
                    .attr("title", String.valueOf(url))
                    .text(text);
        }
    }

    Document page() {
        page.outputSettings().indentAmount(1).outline(false);
        return page;
    }

    /** All that the page prints as text. */
    static String letters(TakenView view) {
        return view.title()
                + view.entities().stream()
                        .map(one -> one.name() + one.acronym() + one.description())
                        .collect(Collectors.joining())
                + view.relations().stream().map(Relation::sentence).collect(Collectors.joining())
                + view.sources().stream().map(Source::text).collect(Collectors.joining());
    }

    private String message(String key, Object... arguments) {
        return Typography.of(view.language(), view.words().message(key, arguments));
    }

    static String resource(String name) {
        try {
            return new ClassPathResource("exports/" + name)
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
