package org.entente.reports.rendering;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.entente.reports.document.Block;
import org.entente.reports.document.Labels;
import org.entente.reports.document.Section;
import org.entente.reports.document.Text;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** The sections of one text. */
final class MarkdownBlocks {

    /** A line to write on; Markdown draws it as a rule. */
    private static final String LINE = "________";

    private final Node page;
    private final Labels labels;
    private @Nullable OrderedList list;
    private int figures;

    MarkdownBlocks(Node page, Labels labels) {
        this.page = page;
        this.labels = labels;
    }

    void section(Section section) {
        page.appendChild(heading(section.level() + 1, section.heading()));
        list = null;
        section.blocks().forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Paragraph paragraph -> numbered(paragraph.number(), paragraph.text());
            case Block.Parallel parallel ->
                    numbered(parallel.number(), parallel.english(), parallel.french());
            case Block.Table table -> {
                list = null;
                page.appendChild(paragraph(emphasis(table.caption())));
                page.appendChild(table(table));
            }
            case Block.Figure figure -> {
                list = null;
                figure(figure);
            }
            case Block.Lines lines -> {
                list = null;
                for (int i = 0; i < lines.count(); i++) {
                    var line = new ThematicBreak();
                    line.setLiteral(LINE);
                    page.appendChild(line);
                }
            }
        }
    }

    private void numbered(int number, Text... texts) {
        OrderedList numbered = list;
        if (numbered == null) {
            numbered = numberedFrom(number);
            list = numbered;
            page.appendChild(numbered);
        }
        var item = new ListItem();
        for (Text text : texts) {
            var paragraph = new Paragraph();
            append(paragraph, text);
            item.appendChild(paragraph);
        }
        numbered.appendChild(item);
    }

    /** Loose, so that each paragraph stands alone. */
    private static OrderedList numberedFrom(int number) {
        var list = new OrderedList();
        list.setMarkerStartNumber(number);
        list.setMarkerDelimiter(".");
        list.setTight(false);
        return list;
    }

    private void figure(Block.Figure figure) {
        figures++;
        String title = "%s\u00a0%d – %s".formatted(labels.figure(), figures, figure.title());
        page.appendChild(paragraph(emphasis(title)));
        page.appendChild(paragraph(words(figure.alt())));
        page.appendChild(paragraph(words(figure.note())));
        page.appendChild(paragraph(emphasis(labels.figureData() + " – " + figure.title())));
        page.appendChild(table(figure.data()));
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

    static Heading heading(int level, String text) {
        var heading = new Heading();
        heading.setLevel(level);
        heading.appendChild(words(text));
        return heading;
    }

    static Paragraph paragraph(Node content) {
        var paragraph = new Paragraph();
        paragraph.appendChild(content);
        return paragraph;
    }

    static Node emphasis(String text) {
        var emphasis = new Emphasis("*");
        emphasis.appendChild(words(text));
        return emphasis;
    }

    static Node words(String text) {
        return new org.commonmark.node.Text(text);
    }
}
