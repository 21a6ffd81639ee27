package org.entente.reports.rendering;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.entente.picture.XmlBytes;
import org.entente.reports.document.Block;
import org.entente.reports.document.Text;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

import java.math.BigInteger;
import java.util.List;

/**
 * Tables as wide as the text, whose rows stay whole and whose first row comes back on each page.
 */
final class DocxTables {

    private static final String PARALLEL = "ParallelTable";

    private final XWPFDocument document;
    private final DocxText text;

    DocxTables(XWPFDocument document, DocxText text) {
        this.document = document;
        this.text = text;
    }

    /**
     * @param name and description for those who do not see it
     */
    void write(Block.Table table, String name, String description) {
        DocxLanguage language = DocxLanguage.of(table.language());
        int columns = table.columns().size();
        XWPFTable written = table("ReportTable", 1 + table.rows().size(), DocxColumns.of(table));
        CTTblPr properties = written.getCTTbl().getTblPr();
        properties.addNewTblLook().setFirstRow(true);
        properties.addNewTblCaption().setVal(XmlBytes.cleaned(name));
        properties.addNewTblDescription().setVal(XmlBytes.cleaned(description));
        XWPFTableRow head = written.getRow(0);
        head.setRepeatHeader(true);
        head.setCantSplitRow(true);
        for (int column = 0; column < columns; column++) {
            text.write(cell(head, column, "TableHeading"), table.columns().get(column), language);
        }
        for (int row = 0; row < table.rows().size(); row++) {
            XWPFTableRow line = written.getRow(row + 1);
            line.setCantSplitRow(true);
            List<Text> cells = table.rows().get(row);
            for (int column = 0; column < columns; column++) {
                text.write(cell(line, column, "TableText"), cells.get(column), language);
            }
        }
        end();
    }

    /** Both languages of each paragraph side by side, under one number. */
    void write(List<Block.Parallel> paragraphs, DocxNumbers numbers) {
        XWPFTable written = table(PARALLEL, paragraphs.size(), DocxColumns.halves());
        for (int row = 0; row < paragraphs.size(); row++) {
            Block.Parallel paragraph = paragraphs.get(row);
            XWPFTableRow line = written.getRow(row);
            line.setCantSplitRow(true);
            XWPFParagraph english = cell(line, 0, "NumberedParagraph");
            numbers.number(english, paragraph.number());
            text.write(english, paragraph.english(), DocxLanguage.ENGLISH);
            text.write(cell(line, 1, "Parallel"), paragraph.french(), DocxLanguage.FRENCH);
        }
        end();
    }

    private XWPFTable table(String style, int rows, List<Integer> widths) {
        XWPFTable table = document.createTable(rows, widths.size());
        CTTblPr properties = table.getCTTbl().getTblPr();
        properties.unsetTblBorders();
        table.setStyleID(style);
        CTTblWidth width = properties.getTblW();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(DocxColumns.TEXT));
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblGrid grid = table.getCTTbl().getTblGrid();
        if (grid == null) {
            grid = table.getCTTbl().addNewTblGrid();
        }
        grid.setGridColArray(null);
        for (int column : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(column));
        }
        for (XWPFTableRow row : table.getRows()) {
            for (int column = 0; column < widths.size(); column++) {
                row.getCell(column).setWidth(String.valueOf(widths.get(column)));
            }
        }
        return table;
    }

    private static XWPFParagraph cell(XWPFTableRow row, int column, String style) {
        XWPFParagraph paragraph = row.getCell(column).getParagraphArray(0);
        paragraph.setStyle(style);
        return paragraph;
    }

    /** Two tables without a paragraph between them would become one. */
    private void end() {
        document.createParagraph().setStyle("TableEnd");
    }
}
