package org.entente.exchange.files;

import org.entente.picture.XmlBytes;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/** Makes trees of XML, element by element. */
final class XmlTree {

    private final Document document;
    private final String namespace;

    XmlTree(String namespace) {
        this.namespace = namespace;
        try {
            this.document =
                    DocumentBuilderFactory.newNSInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    Element root(String name, String... attributes) {
        Element root = document.createElementNS(namespace, name);
        document.appendChild(root);
        return with(root, attributes);
    }

    Element child(Element parent, String name, String... attributes) {
        return childNS(parent, namespace, name, attributes);
    }

    Element childNS(Element parent, String of, String name, String... attributes) {
        Element element = document.createElementNS(of, name);
        parent.appendChild(element);
        return with(element, attributes);
    }

    /** Nothing where there is no text. */
    void text(Element parent, String name, @Nullable String text, String... attributes) {
        if (text != null && !text.isEmpty()) {
            child(parent, name, attributes).appendChild(document.createTextNode(text));
        }
    }

    private static Element with(Element element, String... attributes) {
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            element.setAttribute(attributes[i], attributes[i + 1]);
        }
        return element;
    }

    byte[] bytes() {
        return XmlBytes.of(document);
    }
}
