package org.entente.reports.house;

import static org.apache.poi.xwpf.usermodel.XWPFRelation.DOCUMENT;
import static org.apache.poi.xwpf.usermodel.XWPFRelation.FOOTER;
import static org.apache.poi.xwpf.usermodel.XWPFRelation.HEADER;

import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.StreamHelper;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;

/** The parts of a template that people write in: the body, heads and feet of pages. */
final class TemplateParts {

    static final String BODY = DOCUMENT.getContentType();

    private static final Set<String> WRITTEN_IN =
            Set.of(BODY, HEADER.getContentType(), FOOTER.getContentType());

    private TemplateParts() {}

    static List<PackagePart> of(OPCPackage docx) throws IOException {
        try {
            return docx.getParts().stream()
                    .filter(part -> WRITTEN_IN.contains(part.getContentType()))
                    .toList();
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    static Document read(PackagePart part) throws IOException {
        try (InputStream in = part.getInputStream()) {
            return DocumentHelper.readDocument(in);
        } catch (SAXException e) {
            throw new IOException(e);
        }
    }

    static void write(Document xml, PackagePart part) throws IOException {
        try (OutputStream out = part.getOutputStream()) {
            if (!StreamHelper.saveXmlInStream(xml, out)) {
                throw new IOException("not written: " + part.getPartName());
            }
        }
    }
}
