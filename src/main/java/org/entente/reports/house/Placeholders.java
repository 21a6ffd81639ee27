package org.entente.reports.house;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * {@code {{title}}} and the like in a part of a document. A word processor may cut one into several
 * runs, so a paragraph is read as a whole.
 */
final class Placeholders {

    /** The report itself, in a paragraph of its own. */
    static final String REPORT = "report";

    static final String WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*}}");

    private Placeholders() {}

    /** Their names, as often as they stand there. */
    static List<String> in(Document part) {
        var names = new ArrayList<String>();
        for (Element paragraph : paragraphs(part)) {
            PLACEHOLDER
                    .matcher(text(texts(paragraph)))
                    .results()
                    .map(found -> found.group(1))
                    .forEach(names::add);
        }
        return names;
    }

    /** Paragraphs that hold nothing but the place of the report. */
    static List<Element> places(Document part) {
        return paragraphs(part).stream()
                .filter(one -> text(texts(one)).strip().matches("\\{\\{\\s*" + REPORT + "\\s*}}"))
                .toList();
    }

    /** Replaces all but the place of the report. */
    static void replace(Document part, UnaryOperator<String> values) {
        for (Element paragraph : paragraphs(part)) {
            List<Element> texts = texts(paragraph);
            List<MatchResult> found =
                    PLACEHOLDER.matcher(text(texts)).results().toList().reversed();
            for (MatchResult one : found) {
                if (!one.group(1).equals(REPORT)) {
                    put(texts, one.start(), one.end(), values.apply(one.group(1)));
                }
            }
        }
    }

    /** Into the run where it begins; what stood in later runs goes. */
    private static void put(List<Element> texts, int start, int end, String value) {
        int from = 0;
        boolean written = false;
        for (Element text : texts) {
            String old = text.getTextContent();
            int first = Math.max(start - from, 0);
            int last = Math.min(end - from, old.length());
            if (first < last) {
                text.setTextContent(
                        old.substring(0, first) + (written ? "" : value) + old.substring(last));
                text.setAttributeNS(
                        "http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
                written = true;
            }
            from += old.length();
        }
    }

    private static List<Element> paragraphs(Document part) {
        return elements(part.getElementsByTagNameNS(WORDS, "p"));
    }

    /** Without those of paragraphs in a text box of this one. */
    private static List<Element> texts(Element paragraph) {
        return elements(paragraph.getElementsByTagNameNS(WORDS, "t")).stream()
                .filter(text -> paragraphOf(text) == paragraph)
                .toList();
    }

    private static Node paragraphOf(Element text) {
        Node node = text;
        while (!"p".equals(node.getLocalName()) || !WORDS.equals(node.getNamespaceURI())) {
            node = node.getParentNode();
        }
        return node;
    }

    private static String text(List<Element> texts) {
        var all = new StringBuilder();
        texts.forEach(text -> all.append(text.getTextContent()));
        return all.toString();
    }

    private static List<Element> elements(NodeList nodes) {
        var elements = new ArrayList<Element>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
