package org.entente.reports.rendering;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.entente.picture.XmlBytes;
import org.entente.reports.document.Report;
import org.entente.reports.document.Section;

import java.util.ArrayList;
import java.util.List;

/** Headings, and the table of contents that leads to them. */
final class DocxHeadings {

    private record Heading(String text, int level) {}

    private final XWPFDocument document;
    private final Report report;
    private final DocxLinks links;
    private int written;

    DocxHeadings(XWPFDocument document, Report report, DocxLinks links) {
        this.document = document;
        this.report = report;
        this.links = links;
    }

    /** Page numbers come with the word processor's first update, which the field asks for. */
    void contents() {
        XWPFParagraph title = paragraph("TOCHeading");
        title.createRun().setText(XmlBytes.cleaned(report.labels().contents()));
        List<Heading> all = all();
        XWPFParagraph line = title;
        for (int i = 0; i < all.size(); i++) {
            Heading heading = all.get(i);
            line = paragraph("TOC" + heading.level());
            if (i == 0) {
                DocxFields.begin(line, "TOC \\o \"1-2\" \\h \\z \\u", true);
            }
            links.writeTo(line, heading.text(), place(i));
        }
        DocxFields.end(line);
    }

    /** The text begins on the page after the contents, each annex on one of its own. */
    void write(Section section) {
        XWPFParagraph paragraph = write(new Heading(section.heading(), section.level()));
        if (written == 1 || section.annex() && section.level() == 1) {
            paragraph.setPageBreak(true);
        }
    }

    void notes() {
        write(new Heading(report.labels().notes(), 1));
    }

    void sources() {
        write(new Heading(report.labels().sources(), 1));
    }

    private XWPFParagraph write(Heading heading) {
        XWPFParagraph paragraph = paragraph("Heading" + heading.level());
        links.place(
                paragraph,
                place(written++),
                () -> paragraph.createRun().setText(XmlBytes.cleaned(heading.text())));
        return paragraph;
    }

    private List<Heading> all() {
        List<Heading> all = new ArrayList<>();
        report.sections().forEach(one -> all.add(new Heading(one.heading(), one.level())));
        if (!report.nameNotes().isEmpty()) {
            all.add(new Heading(report.labels().notes(), 1));
        }
        all.add(new Heading(report.labels().sources(), 1));
        return all;
    }

    private static String place(int index) {
        return "_Toc%08d".formatted(index + 1);
    }

    private XWPFParagraph paragraph(String style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }
}
