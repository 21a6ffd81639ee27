package org.entente.reports.rendering;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.entente.reports.document.Cover;
import org.entente.reports.document.Report;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGridCol;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** What was written after a template's own text: fitted to its page, and moved to its place. */
final class DocxInsertion {

    private final XWPFDocument document;
    private final int elementsBefore;
    private final int tablesBefore;

    /** Children of the body, also those that are neither paragraph nor table, without its page. */
    private final int childrenBefore;

    /** Before anything is written. */
    DocxInsertion(XWPFDocument document) {
        this.document = document;
        this.elementsBefore = document.getBodyElements().size();
        this.tablesBefore = document.getTables().size();
        CTBody body = document.getDocument().getBody();
        if (body.getSectPr() == null) {
            body.addNewSectPr();
        }
        this.childrenBefore = children(body) - 1;
    }

    private static int children(CTBody body) {
        try (XmlCursor cursor = body.newCursor()) {
            int children = 0;
            for (boolean found = cursor.toFirstChild(); found; found = cursor.toNextSibling()) {
                children++;
            }
            return children;
        }
    }

    /** What the template's own cover says is not said once more. */
    void leaveOut(Report report, Set<String> named) {
        Set<Integer> positions = new HashSet<>();
        Iterator<Cover.Detail> details = report.cover().details().iterator();
        for (int i = elementsBefore; i < document.getBodyElements().size(); i++) {
            if (!(document.getBodyElements().get(i) instanceof XWPFParagraph paragraph)) {
                break;
            }
            boolean said =
                    switch (String.valueOf(paragraph.getStyle())) {
                        case "Title" -> named.contains("title");
                        case "Status" -> named.contains("status");
                        case "CoverDetail" -> named.contains(details.next().id());
                        default -> false;
                    };
            if (said) {
                positions.add(i);
            }
        }
        positions.stream().sorted((a, b) -> b - a).forEach(document::removeBodyElement);
    }

    /** Tables are as wide as the text of reports; the template's may be another. */
    void fit() {
        int width = textWidth();
        List<XWPFTable> tables = document.getTables();
        for (XWPFTable table : tables.subList(tablesBefore, tables.size())) {
            fit(table.getCTTbl().getTblPr().getTblW(), width);
            for (CTTblGridCol column : table.getCTTbl().getTblGrid().getGridColArray()) {
                column.setW(fitted((BigInteger) column.getW(), width));
            }
            table.getRows().stream()
                    .flatMap(row -> row.getTableCells().stream())
                    .map(XWPFTableCell::getCTTc)
                    .forEach(cell -> fit(cell.getTcPr().getTcW(), width));
        }
    }

    private static void fit(CTTblWidth width, int text) {
        width.setW(fitted((BigInteger) width.getW(), text));
    }

    private static BigInteger fitted(BigInteger width, int text) {
        return width.multiply(BigInteger.valueOf(text))
                .divide(BigInteger.valueOf(DocxColumns.TEXT));
    }

    /** In twentieths of a point. */
    private int textWidth() {
        CTSectPr page = document.getDocument().getBody().getSectPr();
        if (page == null || !page.isSetPgSz() || !page.isSetPgMar()) {
            return DocxColumns.TEXT;
        }
        var margins = page.getPgMar();
        return ((BigInteger) page.getPgSz().getW())
                .subtract((BigInteger) margins.getLeft())
                .subtract((BigInteger) margins.getRight())
                .intValue();
    }

    /**
     * @param place index of the paragraph that it takes the place of, among the children of the
     *     body; -1 where it stays at the end
     */
    void moveTo(int place) {
        if (place < 0) {
            return;
        }
        XmlObject body = document.getDocument().getBody();
        try (XmlCursor own = body.newCursor();
                XmlCursor end = body.newCursor()) {
            own.toChild(place);
            own.removeXml();
            for (int i = place + 1; i < childrenBefore; i++) {
                if (!own.isStart()) {
                    own.toNextSibling();
                }
                end.toCursor(own);
                end.toParent();
                end.toLastChild();
                own.moveXml(end);
            }
        }
    }
}
