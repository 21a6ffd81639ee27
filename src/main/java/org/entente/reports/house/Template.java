package org.entente.reports.house;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A document of the house's own that a report is written into; it was checked. */
public final class Template {

    static final int LARGEST = 5 * 1024 * 1024;

    private final byte[] docx;

    private Template(byte[] docx) {
        this.docx = docx;
    }

    static Template of(String name, byte[] docx) throws BrokenFile {
        new TemplateCheck(name).check(docx);
        return new Template(docx);
    }

    /**
     * A copy to write into.
     *
     * @param document with its placeholders replaced
     * @param place of the report among the children of its body, from 0; -1 for the end
     * @param named the placeholders that it has in its body
     */
    public record Copy(XWPFDocument document, int place, Set<String> named) {}

    /**
     * @param values of placeholders by name; an empty text where the report has none
     */
    public Copy copy(UnaryOperator<String> values) throws IOException {
        try {
            OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(docx));
            int place = -1;
            Set<String> named = new LinkedHashSet<>();
            for (PackagePart part : TemplateParts.of(parts)) {
                Document xml = TemplateParts.read(part);
                if (part.getContentType().equals(TemplateParts.BODY)) {
                    named.addAll(Placeholders.in(xml));
                    place = place(Placeholders.places(xml));
                }
                Placeholders.replace(xml, values);
                TemplateParts.write(xml, part);
            }
            return new Copy(new XWPFDocument(parts), place, named);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private static int place(List<Element> places) {
        int place = -1;
        if (!places.isEmpty()) {
            for (Node node = places.getFirst(); node != null; node = node.getPreviousSibling()) {
                place += node instanceof Element ? 1 : 0;
            }
        }
        return place;
    }
}
