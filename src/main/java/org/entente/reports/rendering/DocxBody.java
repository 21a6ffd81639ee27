package org.entente.reports.rendering;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.entente.reports.document.Block;
import org.entente.reports.document.Cover;
import org.entente.reports.document.Report;
import org.entente.reports.document.Section;

import java.util.ArrayList;
import java.util.List;

/** The text of a report from its cover to its sources. */
final class DocxBody {

    private final XWPFDocument document;
    private final Report report;
    private final DocxLanguage language;
    private final DocxNumbers numbers;
    private final DocxLinks links = new DocxLinks();
    private final DocxText text;
    private final DocxTables tables;
    private final DocxPictures pictures;
    private final DocxHeadings headings;
    private int tableCount;
    private int figureCount;

    DocxBody(XWPFDocument document, Report report, DocxNumbers numbers) {
        this.document = document;
        this.report = report;
        this.language = DocxLanguage.of(report);
        this.numbers = numbers;
        this.text = new DocxText(language, new DocxNotes(document, report, links));
        this.tables = new DocxTables(document, text);
        this.pictures = new DocxPictures(document, report);
        this.headings = new DocxHeadings(document, report, links);
    }

    void write() {
        cover(report.cover());
        headings.contents();
        report.sections().forEach(this::section);
        nameNotes();
        sources();
    }

    private void cover(Cover cover) {
        words("Title", report.title());
        words("Status", cover.status());
        for (Cover.Detail detail : cover.details()) {
            XWPFParagraph line = paragraph("CoverDetail");
            text.write(line, detail.label(), language).setStyle("Strong");
            line.createRun().addTab();
            text.write(line, detail.value(), language);
        }
    }

    private void section(Section section) {
        headings.write(section);
        List<Block.Parallel> together = new ArrayList<>();
        for (Block block : section.blocks()) {
            if (block instanceof Block.Parallel parallel) {
                together.add(parallel);
            } else {
                parallel(together);
                block(block);
            }
        }
        parallel(together);
    }

    private void parallel(List<Block.Parallel> together) {
        if (!together.isEmpty()) {
            tables.write(together, numbers);
            together.clear();
        }
    }

    private void block(Block block) {
        switch (block) {
            case Block.Paragraph paragraph -> {
                XWPFParagraph written = paragraph("NumberedParagraph");
                numbers.number(written, paragraph.number());
                text.write(written, paragraph.text(), language);
            }
            case Block.Table table -> table(table);
            case Block.Figure figure -> figure(figure);
            case Block.Lines lines -> {
                for (int i = 0; i < lines.count(); i++) {
                    paragraph("WritingLine");
                }
            }
            case Block.Parallel _ -> throw new IllegalArgumentException("written with others");
        }
    }

    private void table(Block.Table table) {
        DocxLanguage spoken = DocxLanguage.of(table.language());
        XWPFParagraph caption = paragraph("Caption");
        tableCount++;
        counted(caption, report.labels().table(), "Table", tableCount);
        text.write(caption, table.caption(), spoken);
        tables.write(table, table.caption(), "");
    }

    private void figure(Block.Figure figure) {
        DocxLanguage spoken = DocxLanguage.of(figure.language());
        XWPFParagraph title = paragraph("Caption");
        figureCount++;
        counted(title, report.labels().figure(), "Figure", figureCount);
        text.write(title, figure.title(), spoken);
        pictures.write(paragraph("Figure"), figure);
        text.write(paragraph("FigureNote"), figure.note(), spoken);
        XWPFParagraph caption = paragraph("Caption");
        text.write(caption, report.labels().figureData() + " – ", language);
        text.write(caption, figure.title(), spoken);
        tables.write(figure.data(), figure.title(), "");
    }

    private void counted(XWPFParagraph caption, String label, String sequence, int number) {
        text.write(caption, label + "\u00a0", language);
        DocxFields.write(
                caption, "SEQ %s \\* ARABIC".formatted(sequence), String.valueOf(number), null);
        text.write(caption, " – ", language);
    }

    private void nameNotes() {
        if (!report.nameNotes().isEmpty()) {
            headings.notes();
            report.nameNotes().forEach(note -> words("NameNote", "* " + note.note()));
        }
    }

    private void sources() {
        headings.sources();
        report.sources()
                .forEach(source ->
                        links.write(paragraph("SourceList"), source.text(), source.url()));
    }

    private void words(String style, String words) {
        text.write(paragraph(style), words, language);
    }

    private XWPFParagraph paragraph(String style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }
}
