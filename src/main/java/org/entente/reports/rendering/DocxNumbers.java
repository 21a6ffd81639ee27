package org.entente.reports.rendering;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;

import java.math.BigInteger;

/**
 * Numbers of paragraphs, which the word processor counts. Where the report's numbers leap, a new
 * list begins with the report's number, so that both stay equal.
 */
final class DocxNumbers {

    private static final BigInteger PARAGRAPHS = BigInteger.ZERO;

    private final CTNumbering numbering;
    private BigInteger list = BigInteger.ONE;
    private int next = 1;

    DocxNumbers(CTNumbering numbering) {
        this.numbering = numbering;
    }

    void number(XWPFParagraph paragraph, int number) {
        if (number != next) {
            list = listFrom(number);
        }
        next = number + 1;
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.ZERO);
    }

    private BigInteger listFrom(int number) {
        BigInteger id = BigInteger.valueOf(numbering.sizeOfNumArray() + 1L);
        CTNum added = numbering.addNewNum();
        added.setNumId(id);
        added.addNewAbstractNumId().setVal(PARAGRAPHS);
        CTNumLvl level = added.addNewLvlOverride();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStartOverride().setVal(BigInteger.valueOf(number));
        return id;
    }
}
