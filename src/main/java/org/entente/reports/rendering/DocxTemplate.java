package org.entente.reports.rendering;

import static org.entente.reports.rendering.DocxFrame.resource;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.xmlbeans.XmlException;
import org.entente.reports.document.Report;
import org.entente.reports.house.Template;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * A house's own document as the frame of a report: its page, heads, feet and styles stay; what it
 * lacks is added.
 */
final class DocxTemplate implements DocxPaper {

    private final Template.Copy copy;
    private final XWPFDocument document;
    private final DocxStyles styles;
    private final DocxNumbers numbers;
    private final DocxInsertion insertion;

    DocxTemplate(Template.Copy copy) throws IOException {
        this.copy = copy;
        this.document = copy.document();
        this.insertion = new DocxInsertion(document);
        CTNumbering own = own();
        BigInteger lists = next(Arrays.stream(own.getNumArray()).map(CTNum::getNumId));
        BigInteger kinds =
                next(Arrays.stream(own.getAbstractNumArray()).map(CTAbstractNum::getAbstractNumId));
        add(own, kinds, lists);
        document.createNumbering().setNumbering(own);
        this.numbers = new DocxNumbers(own, kinds, lists);
        this.styles = new DocxStyles(document, lists);
    }

    private static BigInteger next(Stream<BigInteger> used) {
        return used.max(BigInteger::compareTo).orElse(BigInteger.ZERO).add(BigInteger.ONE);
    }

    /** As the file has them: the library gives no access to those that it read. */
    private CTNumbering own() throws IOException {
        XWPFNumbering numbering = document.getNumbering();
        if (numbering == null) {
            return CTNumbering.Factory.newInstance();
        }
        try (InputStream in = numbering.getPackagePart().getInputStream()) {
            return NumberingDocument.Factory.parse(in).getNumbering();
        } catch (XmlException e) {
            throw new IOException(e);
        }
    }

    private static void add(CTNumbering own, BigInteger kinds, BigInteger lists)
            throws IOException {
        try (InputStream in = resource("numbering")) {
            CTNumbering ours = NumberingDocument.Factory.parse(in).getNumbering();
            for (CTAbstractNum one : ours.getAbstractNumArray()) {
                CTAbstractNum added = own.addNewAbstractNum();
                added.set(one);
                added.setAbstractNumId(one.getAbstractNumId().add(kinds));
            }
            for (CTNum one : ours.getNumArray()) {
                CTNum added = own.addNewNum();
                added.set(one);
                added.setNumId(one.getNumId().subtract(BigInteger.ONE).add(lists));
                added.getAbstractNumId().setVal(one.getAbstractNumId().getVal().add(kinds));
            }
        } catch (XmlException e) {
            throw new IOException(e);
        }
    }

    @Override
    public XWPFDocument document() {
        return document;
    }

    @Override
    public DocxNumbers numbers() {
        return numbers;
    }

    @Override
    public void set(Report report, Instant version) throws IOException {
        String language = DocxLanguage.of(report).tag();
        styles.add(language);
        document.enforceUpdateFields();
        DocxFrame.properties(document, report, language, version);
    }

    @Override
    public void finish(Report report) {
        insertion.leaveOut(report, copy.named());
        styles.rename();
        insertion.fit();
        insertion.moveTo(copy.place());
    }
}
