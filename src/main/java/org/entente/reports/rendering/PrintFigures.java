package org.entente.reports.rendering;

import org.entente.picture.PressPictures;
import org.entente.reports.document.Block;
import org.entente.reports.document.Report;
import org.entente.reports.document.Section;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The figures of a page made ready for paper: each on one page with its title and its note. */
final class PrintFigures {

    /** Letters that stay on one line; the printer would break words to make room for others. */
    private static final int SHORT = 18;

    private PrintFigures() {}

    static void set(Document page, Report report, PressPictures pictures) {
        for (Section section : report.sections()) {
            for (Block block : section.blocks()) {
                if (block instanceof Block.Figure figure) {
                    set(page.expectFirst("#figure-" + figure.id()), figure, pictures);
                }
            }
        }
    }

    private static void set(Element element, Block.Figure figure, PressPictures pictures) {
        Element picture = element.expectFirst("svg").empty().clearAttributes();
        FigureSize size = FigureSize.of(figure.drawing());
        pictures.place(
                picture,
                figure.drawing().described(figure.title(), figure.alt()),
                size.width(),
                size.height());
        // The printer knows no figure: it would tag it as a picture without a description.
        element.tagName("div").addClass("figure");
        Element whole = element.prependElement("div").addClass("whole");
        whole.appendChild(element.expectFirst("figcaption").tagName("p").addClass("caption"));
        whole.appendChild(picture);
        whole.appendChild(element.expectFirst(".figure-note"));
        element.select("th, td").stream()
                .filter(cell -> cell.text().length() <= SHORT)
                .forEach(cell -> cell.addClass("short"));
    }
}
