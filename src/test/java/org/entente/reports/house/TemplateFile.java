package org.entente.reports.house;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;

/** A house's template as a French word processor would make it, with a narrow page. */
public final class TemplateFile {

    /** Between the margins, in twentieths of a point. */
    public static final int TEXT = 7000;

    /** Changes the template before it is written. */
    @FunctionalInterface
    public interface Change {
        void to(XWPFDocument document) throws Exception;
    }

    private TemplateFile() {}

    /** Writes {@code template.docx}. */
    public static void write(Path folder, Change change) throws IOException {
        Files.write(folder.resolve("template.docx"), bytes(change));
    }

    static byte[] bytes(Change change) throws IOException {
        try (var document = new XWPFDocument()) {
            style(document, "Normal", "Normal", true);
            style(document, "Titre1", "heading 1", false);
            XWPFParagraph cover = document.createParagraph();
            cover.createRun().setText("Secretariat: {{ti");
            cover.createRun().setText("tle}}, as {{code}} of {{organisation}}");
            var table = document.createTable(1, 1);
            table.getRow(0).getCell(0).setText("Status: {{ status }}");
            table.getCTTbl().addNewTblGrid().addNewGridCol().setW(BigInteger.valueOf(TEXT));
            document.createParagraph().createRun().setText("{{report}}");
            document.createParagraph().createRun().setText("Address of the secretariat");
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("Head: {{title}}");
            CTSectPr page = document.getDocument().getBody().getSectPr();
            page.addNewPgSz().setW(BigInteger.valueOf(TEXT + 2000));
            page.getPgSz().setH(BigInteger.valueOf(16838));
            margins(page.addNewPgMar());
            document.createNumbering().addNum(BigInteger.ZERO);
            change.to(document);
            var bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    private static void margins(CTPageMar margins) {
        BigInteger margin = BigInteger.valueOf(1000);
        margins.setLeft(margin);
        margins.setRight(margin);
        margins.setTop(margin);
        margins.setBottom(margin);
        margins.setHeader(BigInteger.valueOf(500));
        margins.setFooter(BigInteger.valueOf(500));
        margins.setGutter(BigInteger.ZERO);
    }

    private static void style(XWPFDocument document, String id, String name, boolean isDefault) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        if (isDefault) {
            style.setDefault(true);
        }
        document.createStyles().addStyle(new XWPFStyle(style));
    }
}
