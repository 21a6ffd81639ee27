package org.entente.picture;

import org.entente.picture.Mark.Anchor;
import org.entente.picture.Mark.Figure;
import org.entente.picture.Mark.Group;
import org.entente.picture.Mark.Letters;
import org.entente.picture.Mark.Pen;
import org.entente.picture.Mark.Turned;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/** A drawing as SVG, built as a tree so that no name becomes markup. */
public final class SvgPicture {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String FALLBACK =
            ", system-ui, \"Segoe UI\", \"Noto Sans\", \"DejaVu Sans\", sans-serif";
    private static final String SERIF_FALLBACK = ", Georgia, \"DejaVu Serif\", serif";

    private final Document document;
    private final Lettering lettering;

    private SvgPicture(Document document, Lettering lettering) {
        this.document = document;
        this.lettering = lettering;
    }

    /** What becomes of letters. */
    private enum Lettering {
        /** Text in the typefaces of the picture. */
        TEXT,
        /** Text that keeps its measured width in whatever typeface is there. */
        FITTED,
        /** Shapes. */
        OUTLINES
    }

    /** The picture as a document of its own, with the letters that it needs. */
    public static Document alone(Drawing drawing) {
        Document document = of(drawing);
        Element style = document.createElementNS(SVG, "style");
        style.appendChild(document.createTextNode(FontSubset.styleSheet(drawing)));
        Element root = document.getDocumentElement();
        root.insertBefore(style, root.getFirstChild());
        return document;
    }

    /** The picture for a page that has the letters. */
    public static Document of(Drawing drawing) {
        Document document = drawn(drawing, "picture", Lettering.TEXT);
        Element root = document.getDocumentElement();
        root.setAttribute("role", "graphics-document");
        root.setAttribute("aria-labelledby", "picture-title");
        root.setAttribute("aria-describedby", "picture-description");
        return document;
    }

    /**
     * The picture as one of several on a page that may lack the letters.
     *
     * @param id once on the page; those of title and description begin with it
     */
    public static Document image(Drawing drawing, String id) {
        Document document = drawn(drawing, id, Lettering.FITTED);
        Element root = document.getDocumentElement();
        root.setAttribute("role", "img");
        root.setAttribute("aria-labelledby", id + "-title " + id + "-description");
        return document;
    }

    /** The picture for a program that may lack the letters: they are shapes. */
    public static Document outlined(Drawing drawing) {
        return drawn(drawing, "picture", Lettering.OUTLINES);
    }

    /** A picture as a part of a page. */
    public static org.jsoup.nodes.Element element(Document picture) {
        String svg = new String(XmlBytes.of(picture), StandardCharsets.UTF_8);
        return Jsoup.parse(svg, Parser.xmlParser()).expectFirst("svg");
    }

    private static Document drawn(Drawing drawing, String id, Lettering lettering) {
        try {
            Document document =
                    DocumentBuilderFactory.newDefaultNSInstance()
                            .newDocumentBuilder()
                            .newDocument();
            new SvgPicture(document, lettering).write(drawing, id);
            return document;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(Drawing drawing, String id) {
        Element svg = document.createElementNS(SVG, "svg");
        document.appendChild(svg);
        String width = number(drawing.width());
        String height = number(drawing.height());
        svg.setAttribute("width", width);
        svg.setAttribute("height", height);
        svg.setAttribute("viewBox", "0 0 " + width + " " + height);
        svg.setAttribute("lang", drawing.language());
        child(svg, "title", drawing.title()).setAttribute("id", id + "-title");
        child(svg, "desc", drawing.description()).setAttribute("id", id + "-description");
        Element ground = child(svg, "rect");
        ground.setAttribute("width", "100%");
        ground.setAttribute("height", "100%");
        ground.setAttribute("fill", colour(drawing.ground()));
        drawing.marks().forEach(mark -> write(svg, mark));
    }

    private void write(Element parent, Mark mark) {
        switch (mark) {
            case Figure figure -> figure(parent, figure);
            case Letters letters -> letters(parent, letters);
            case Group group -> group(parent, group);
            case Turned turned -> turned(parent, turned);
        }
    }

    private void group(Element parent, Group group) {
        Element element = child(parent, group.link() == null ? "g" : "a");
        if (group.link() != null) {
            element.setAttribute("href", group.link());
        }
        if (group.title() != null) {
            element.setAttribute("role", "graphics-symbol");
            element.setAttribute("aria-label", XmlBytes.cleaned(group.title()));
            child(element, "title", group.title());
        }
        if (group.x() != 0 || group.y() != 0) {
            element.setAttribute(
                    "transform", "translate(" + number(group.x()) + " " + number(group.y()) + ")");
        }
        group.marks().forEach(mark -> write(element, mark));
    }

    private void turned(Element parent, Turned turned) {
        Element element = child(parent, "g");
        element.setAttribute(
                "transform",
                "translate(%s %s) rotate(%s)"
                        .formatted(
                                number(turned.x()), number(turned.y()), number(turned.degrees())));
        turned.marks().forEach(mark -> write(element, mark));
    }

    private void figure(Element parent, Figure figure) {
        Element path = child(parent, "path");
        path.setAttribute("d", PathData.of(figure.shape()));
        path.setAttribute("fill", figure.fill() == null ? "none" : colour(figure.fill()));
        Pen pen = figure.pen();
        if (pen != null) {
            path.setAttribute("stroke", colour(pen.colour()));
            path.setAttribute("stroke-width", number(pen.width()));
            if (!pen.dashes().isEmpty()) {
                path.setAttribute("stroke-dasharray", dashes(pen.dashes()));
            }
        }
        if (figure.opacity() < 1) {
            path.setAttribute("opacity", number(figure.opacity()));
        }
    }

    private static String dashes(List<Float> dashes) {
        return dashes.stream().map(SvgPicture::number).collect(Collectors.joining(" "));
    }

    private void letters(Element parent, Letters letters) {
        if (lettering == Lettering.OUTLINES) {
            figure(parent, letters.outlines());
            return;
        }
        Element text = child(parent, "text", letters.text());
        text.setAttribute("x", number(letters.x()));
        text.setAttribute("y", number(letters.y()));
        text.setAttribute("font-family", family(letters.face()));
        text.setAttribute("font-size", number(letters.size()));
        if (letters.face().weight() != 400) {
            text.setAttribute("font-weight", String.valueOf(letters.face().weight()));
        }
        if (letters.anchor() == Anchor.MIDDLE) {
            text.setAttribute("text-anchor", "middle");
        }
        if (lettering == Lettering.FITTED && !letters.text().isEmpty()) {
            text.setAttribute("textLength", number(letters.width()));
            text.setAttribute("lengthAdjust", "spacingAndGlyphs");
        }
        text.setAttribute("fill", colour(letters.colour()));
    }

    private static String family(Face face) {
        return "\"" + face.family() + "\"" + (face == Face.SERIF ? SERIF_FALLBACK : FALLBACK);
    }

    private Element child(Element parent, String name) {
        Element element = document.createElementNS(SVG, name);
        parent.appendChild(element);
        return element;
    }

    private Element child(Element parent, String name, String text) {
        Element element = child(parent, name);
        element.appendChild(document.createTextNode(XmlBytes.cleaned(text)));
        return element;
    }

    private static String number(double value) {
        return PathData.number(value);
    }

    private static String colour(Color colour) {
        return "#%06x".formatted(colour.getRGB() & 0xFFFFFF);
    }
}
