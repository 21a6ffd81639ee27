package org.entente.picture;

import org.w3c.dom.Document;

import java.io.ByteArrayOutputStream;

import javax.xml.XMLConstants;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

/** A tree as text. */
public final class XmlBytes {

    private static final int REPLACEMENT = 0xFFFD;

    private XmlBytes() {}

    public static byte[] of(Document document) {
        var bytes = new ByteArrayOutputStream();
        try {
            TransformerFactory factory = TransformerFactory.newDefaultInstance();
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_STYLESHEET, "");
            Transformer writer = factory.newTransformer();
            writer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            writer.setOutputProperty(OutputKeys.INDENT, "yes");
            document.setXmlStandalone(true);
            writer.transform(new DOMSource(document), new StreamResult(bytes));
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    /** With a sign in place of what XML may not hold. */
    public static String cleaned(String text) {
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
