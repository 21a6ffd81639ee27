package org.entente.reports.rendering;

import org.entente.picture.SvgPicture;
import org.entente.reports.document.Block;
import org.entente.reports.document.Labels;
import org.entente.reports.document.Section;
import org.entente.reports.document.Text;
import org.jsoup.nodes.Element;

import java.util.HashSet;
import java.util.Set;

/** The sections of one page. */
final class HtmlBlocks {

    private final Labels labels;
    private final String language;
    private final Set<Integer> marked = new HashSet<>();
    private int figures;

    /**
     * @param language of the page
     */
    HtmlBlocks(Labels labels, String language) {
        this.labels = labels;
        this.language = language;
    }

    void section(Element main, Section section) {
        Element element = main.appendElement("section").attr("aria-labelledby", section.id());
        Element heading = element.appendElement(section.level() == 1 ? "h2" : "h3");
        heading.attr("id", section.id()).text(section.heading());
        if (section.annex() && section.level() == 1) {
            heading.addClass("annex");
        }
        section.blocks().forEach(block -> block(element, block));
    }

    private void block(Element section, Block block) {
        switch (block) {
            case Block.Paragraph paragraph ->
                    text(numbered(section, paragraph.number()), paragraph.text());
            case Block.Parallel parallel -> parallel(section, parallel);
            case Block.Table table -> table(section, table, table.caption());
            case Block.Figure figure -> figure(section, figure);
            case Block.Lines lines -> {
                for (int i = 0; i < lines.count(); i++) {
                    section.appendElement("p").addClass("line").attr("aria-hidden", "true");
                }
            }
        }
    }

    private static Element numbered(Element parent, int number) {
        Element p = parent.appendElement("p").attr("id", "para-" + number);
        p.appendElement("span").addClass("number").text(number + ".");
        p.appendText(" ");
        return p;
    }

    /** A table for the eye alone: in each language the text reads on. */
    private void parallel(Element section, Block.Parallel parallel) {
        Element row =
                section.appendElement("table")
                        .addClass("parallel")
                        .attr("role", "presentation")
                        .appendElement("tbody")
                        .appendElement("tr");
        Element english = row.appendElement("td").attr("lang", "en");
        text(numbered(english, parallel.number()), parallel.english());
        text(row.appendElement("td").attr("lang", "fr").appendElement("p"), parallel.french());
    }

    private void figure(Element section, Block.Figure figure) {
        figures++;
        Element element = section.appendElement("figure").attr("id", "figure-" + figure.id());
        spoken(element, figure.language());
        element.appendElement("figcaption")
                .text("%s\u00a0%d – %s".formatted(labels.figure(), figures, figure.title()));
        String id = "picture-" + figure.id();
        element.appendChild(
                SvgPicture.element(
                        SvgPicture.image(
                                figure.drawing().described(figure.title(), figure.alt()), id)));
        element.appendElement("p").addClass("figure-note").text(figure.note());
        table(element, figure.data(), labels.figureData() + " – " + figure.title());
    }

    private void table(Element parent, Block.Table table, String caption) {
        Element element = parent.appendElement("div").addClass("wide").appendElement("table");
        spoken(element, table.language());
        element.appendElement("caption").text(caption);
        Element head = element.appendElement("thead").appendElement("tr");
        table.columns().forEach(c -> head.appendElement("th").attr("scope", "col").text(c));
        Element body = element.appendElement("tbody");
        for (var row : table.rows()) {
            Element line = body.appendElement("tr");
            row.forEach(cell -> text(line.appendElement("td"), cell));
        }
    }

    private void spoken(Element element, String language) {
        if (!this.language.equals(language)) {
            element.attr("lang", language);
        }
    }

    private void text(Element element, Text text) {
        for (Text.Run run : text.runs()) {
            switch (run) {
                case Text.Words words -> element.appendText(words.text());
                case Text.Name name -> element.appendElement("bdi").text(name.text());
                case Text.Mark mark -> mark(element, mark.note());
            }
        }
    }

    private void mark(Element element, int note) {
        Element link =
                element.appendElement("sup")
                        .appendElement("a")
                        .attr("href", "#note-" + note)
                        .attr("role", "doc-noteref")
                        .text(String.valueOf(note));
        if (marked.add(note)) {
            link.attr("id", "mark-" + note);
        }
    }
}
