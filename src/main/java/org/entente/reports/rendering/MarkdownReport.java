package org.entente.reports.rendering;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.entente.reports.document.Block;
import org.entente.reports.document.Citation;
import org.entente.reports.document.Cover;
import org.entente.reports.document.Footnote;
import org.entente.reports.document.Report;
import org.entente.reports.document.Section;
import org.entente.reports.document.Text;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A report as Markdown (CommonMark, tables and footnotes as GitHub writes them). It is built as a
 * tree, so that whatever data holds is escaped by the library that writes it.
 */
public final class MarkdownReport {

    private final MarkdownRenderer renderer =
            MarkdownRenderer.builder()
                    .extensions(List.of(TablesExtension.create()))
                    .nodeRendererFactory(new NoteMarks())
                    .build();

    public String render(Report report) {
        var page = new Document();
        page.appendChild(heading(1, report.title()));
        cover(page, report.cover());
        report.sections().forEach(section -> section(page, section));
        notes(page, report);
        sources(page, report);
        return renderer.render(page);
    }

    private static void cover(Node page, Cover cover) {
        page.appendChild(paragraph(emphasis(cover.status())));
        var list = new BulletList();
        list.setTight(true);
        list.setMarker("-");
        for (Cover.Detail detail : cover.details()) {
            var item = new ListItem();
            item.appendChild(paragraph(words(detail.label() + " – " + detail.value())));
            list.appendChild(item);
        }
        page.appendChild(list);
    }

    private static void section(Document page, Section section) {
        page.appendChild(heading(2, section.heading()));
        OrderedList list = null;
        for (Block block : section.blocks()) {
            switch (block) {
                case Block.Paragraph paragraph -> {
                    if (list == null) {
                        list = numberedFrom(paragraph.number());
                        page.appendChild(list);
                    }
                    var item = new ListItem();
                    var text = new Paragraph();
                    append(text, paragraph.text());
                    item.appendChild(text);
                    list.appendChild(item);
                }
                case Block.Table table -> {
                    list = null;
                    page.appendChild(paragraph(emphasis(table.caption())));
                    page.appendChild(table(table));
                }
                case Block.Parallel _, Block.Figure _, Block.Lines _ ->
                        throw new UnsupportedOperationException(block.toString());
            }
        }
    }

    /** Loose, so that each paragraph stands alone. */
    private static OrderedList numberedFrom(int number) {
        var list = new OrderedList();
        list.setMarkerStartNumber(number);
        list.setMarkerDelimiter(".");
        list.setTight(false);
        return list;
    }

    private static TableBlock table(Block.Table table) {
        var head = new TableRow();
        for (String column : table.columns()) {
            var cell = new TableCell();
            cell.setHeader(true);
            cell.appendChild(words(column));
            head.appendChild(cell);
        }
        var body = new TableBody();
        for (List<Text> row : table.rows()) {
            var line = new TableRow();
            for (Text text : row) {
                var cell = new TableCell();
                append(cell, text);
                line.appendChild(cell);
            }
            body.appendChild(line);
        }
        var block = new TableBlock();
        var heads = new TableHead();
        heads.appendChild(head);
        block.appendChild(heads);
        block.appendChild(body);
        return block;
    }

    private static void append(Node parent, Text text) {
        for (Text.Run run : text.runs()) {
            parent.appendChild(
                    switch (run) {
                        case Text.Words words -> words(words.text());
                        case Text.Name name -> words(name.text());
                        case Text.Mark mark -> new NoteMarks.Mark(mark.note());
                    });
        }
    }

    private static void notes(Document page, Report report) {
        page.appendChild(heading(2, report.labels().notes()));
        report.nameNotes().forEach(note -> page.appendChild(paragraph(words("* " + note.note()))));
        for (Footnote note : report.notes()) {
            var line = new Paragraph();
            line.appendChild(new NoteMarks.Definition(note.number()));
            String separator = "";
            for (Citation citation : note.citations()) {
                line.appendChild(words(separator));
                line.appendChild(linked(citation.text(), citation.url()));
                separator = " – ";
            }
            page.appendChild(line);
        }
    }

    private static void sources(Document page, Report report) {
        page.appendChild(heading(2, report.labels().sources()));
        var list = new BulletList();
        list.setTight(true);
        list.setMarker("-");
        report.sources()
                .forEach(source -> {
                    var item = new ListItem();
                    item.appendChild(paragraph(linked(source.text(), source.url())));
                    list.appendChild(item);
                });
        page.appendChild(list);
    }

    private static Node linked(String text, @Nullable String url) {
        if (url == null) {
            return words(text);
        }
        var link = new Link(url, null);
        link.appendChild(words(text));
        return link;
    }

    private static Heading heading(int level, String text) {
        var heading = new Heading();
        heading.setLevel(level);
        heading.appendChild(words(text));
        return heading;
    }

    private static Paragraph paragraph(Node content) {
        var paragraph = new Paragraph();
        paragraph.appendChild(content);
        return paragraph;
    }

    private static Node emphasis(String text) {
        var emphasis = new Emphasis("*");
        emphasis.appendChild(words(text));
        return emphasis;
    }

    private static Node words(String text) {
        return new org.commonmark.node.Text(text);
    }
}
