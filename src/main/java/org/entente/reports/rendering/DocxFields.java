package org.entente.reports.rendering;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFldChar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** Fields: what the word processor works out, with what it shows until then. */
final class DocxFields {

    private DocxFields() {}

    /**
     * @param style of the characters of the result
     */
    static void write(
            XWPFParagraph paragraph, String instruction, String result, @Nullable String style) {
        begin(paragraph, instruction, false);
        XWPFRun shown = paragraph.createRun();
        if (style != null) {
            shown.setStyle(style);
        }
        shown.setText(result);
        end(paragraph);
    }

    /**
     * What follows, up to {@link #end}, is its result.
     *
     * @param stale whether the word processor must work it out once more
     */
    static void begin(XWPFParagraph paragraph, String instruction, boolean stale) {
        CTFldChar begin = mark(paragraph, STFldCharType.BEGIN);
        if (stale) {
            begin.setDirty(true);
        }
        CTText text = paragraph.createRun().getCTR().addNewInstrText();
        text.setStringValue(" %s ".formatted(instruction));
        text.setSpace(Space.PRESERVE);
        mark(paragraph, STFldCharType.SEPARATE);
    }

    static void end(XWPFParagraph paragraph) {
        mark(paragraph, STFldCharType.END);
    }

    private static CTFldChar mark(XWPFParagraph paragraph, STFldCharType.Enum type) {
        CTFldChar mark = paragraph.createRun().getCTR().addNewFldChar();
        mark.setFldCharType(type);
        return mark;
    }
}
