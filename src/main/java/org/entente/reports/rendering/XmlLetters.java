package org.entente.reports.rendering;

import org.entente.picture.XmlBytes;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** What XML may not hold, control characters above all, would break the metadata of a PDF. */
final class XmlLetters {

    private XmlLetters() {}

    static void clean(Document page) {
        page.traverse(
                (NodeVisitor)
                        (node, depth) -> {
                            if (node instanceof TextNode text) {
                                text.text(XmlBytes.cleaned(text.getWholeText()));
                            } else if (node instanceof Element element) {
                                for (Attribute attribute : element.attributes()) {
                                    attribute.setValue(XmlBytes.cleaned(attribute.getValue()));
                                }
                            }
                        });
    }
}
