package org.entente.reports.rendering;

import static org.entente.reports.rendering.MarkdownBlocks.emphasis;
import static org.entente.reports.rendering.MarkdownBlocks.heading;
import static org.entente.reports.rendering.MarkdownBlocks.paragraph;
import static org.entente.reports.rendering.MarkdownBlocks.words;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.entente.reports.document.Citation;
import org.entente.reports.document.Cover;
import org.entente.reports.document.Footnote;
import org.entente.reports.document.Report;
import org.entente.reports.house.House;
import org.entente.reports.house.HouseWords;
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
        return render(report, House.NONE);
    }

    /** The same with the texts of the house. */
    public String render(Report report, House house) {
        HouseWords words = house.words().use().orElse(HouseWords.NONE);
        var page = new Document();
        page.appendChild(heading(1, report.title()));
        said(page, words.organisation(), report);
        cover(page, report.cover());
        said(page, words.cover(), report);
        var blocks = new MarkdownBlocks(page, report.labels());
        report.sections().forEach(blocks::section);
        notes(page, report);
        sources(page, report);
        said(page, words.foot(), report);
        return renderer.render(page);
    }

    private static void said(Node page, HouseWords.InBoth text, Report report) {
        text.in(report.language()).ifPresent(one -> page.appendChild(paragraph(words(one))));
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
}
