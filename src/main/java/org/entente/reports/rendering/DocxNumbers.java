package org.entente.reports.rendering;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * Numbers of paragraphs, which the word processor counts. Where the report's numbers leap, a new
 * list begins with the report's number, so that both stay equal.
 */
final class DocxNumbers {

    private final CTNumbering numbering;
    private final BigInteger paragraphs;
    private BigInteger list;
    private int next = 1;

    DocxNumbers(CTNumbering numbering) {
        this(numbering, BigInteger.ZERO, BigInteger.ONE);
    }

    /**
     * @param paragraphs id of how paragraphs are numbered
     * @param list id of the list of the first ones
     */
    DocxNumbers(CTNumbering numbering, BigInteger paragraphs, BigInteger list) {
        this.numbering = numbering;
        this.paragraphs = paragraphs;
        this.list = list;
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
        BigInteger id =
                Arrays.stream(numbering.getNumArray())
                        .map(CTNum::getNumId)
                        .reduce(BigInteger.ZERO, BigInteger::max)
                        .add(BigInteger.ONE);
        CTNum added = numbering.addNewNum();
        added.setNumId(id);
        added.addNewAbstractNumId().setVal(paragraphs);
        CTNumLvl level = added.addNewLvlOverride();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStartOverride().setVal(BigInteger.valueOf(number));
        return id;
    }
}
