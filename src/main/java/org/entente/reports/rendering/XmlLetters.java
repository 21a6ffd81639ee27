package org.entente.reports.rendering;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** What XML may not hold, control characters above all, would break the metadata of a PDF. */
final class XmlLetters {

    private static final int REPLACEMENT = 0xFFFD;

    private XmlLetters() {}

    static void clean(Document page) {
        page.traverse(
                (NodeVisitor)
                        (node, depth) -> {
                            if (node instanceof TextNode text) {
                                text.text(cleaned(text.getWholeText()));
                            } else if (node instanceof Element element) {
                                for (Attribute attribute : element.attributes()) {
                                    attribute.setValue(cleaned(attribute.getValue()));
                                }
                            }
                        });
    }

    static String cleaned(String text) {
        int[] letters = text.codePoints().map(one -> allowed(one) ? one : REPLACEMENT).toArray();
        return new String(letters, 0, letters.length);
    }

    /** Char in XML 1.0. */
    private static boolean allowed(int letter) {
        return letter == '\t'
                || letter == '\n'
                || letter == '\r'
                || letter >= 0x20 && letter <= 0xD7FF
                || letter >= 0xE000 && letter <= 0xFFFD
                || letter >= 0x10000;
    }
}
