package org.entente.reports.rendering;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.entente.picture.PrintedLetters;
import org.entente.picture.XmlBytes;
import org.entente.reports.document.Text;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

import java.text.Bidi;
import java.util.Objects;

/** Texts into paragraphs. */
final class DocxText {

    /** A font that every word processor has, or has one like it for, with these letters. */
    private static final String RIGHT_TO_LEFT = "Arial";

    private final DocxLanguage main;
    private final DocxNotes notes;

    DocxText(DocxLanguage main, DocxNotes notes) {
        this.main = main;
        this.notes = notes;
    }

    void write(XWPFParagraph paragraph, Text text, DocxLanguage language) {
        boolean marked = false;
        for (Text.Run run : text.runs()) {
            switch (run) {
                case Text.Words words -> write(paragraph, words.text(), language);
                case Text.Name name -> write(paragraph, name.text(), language);
                case Text.Mark mark -> {
                    if (marked) {
                        notes.gap(paragraph);
                    }
                    notes.mark(paragraph, mark.note());
                }
            }
            marked = run instanceof Text.Mark;
        }
    }

    /**
     * The language is marked where it is not that of the whole document, and what runs from right
     * to left, which a word processor sets in another font.
     *
     * @return the last run
     */
    XWPFRun write(XWPFParagraph paragraph, String text, DocxLanguage language) {
        if (!PrintedLetters.turns(text)) {
            return run(paragraph, text, language);
        }
        var order = new Bidi(text, Bidi.DIRECTION_LEFT_TO_RIGHT);
        @Nullable XWPFRun last = null;
        for (int i = 0; i < order.getRunCount(); i++) {
            String piece = text.substring(order.getRunStart(i), order.getRunLimit(i));
            last = run(paragraph, piece, language);
            if (order.getRunLevel(i) % 2 == 1) {
                CTR turned = last.getCTR();
                CTRPr properties = turned.isSetRPr() ? turned.getRPr() : turned.addNewRPr();
                properties.addNewRtl();
                properties.addNewRFonts().setCs(RIGHT_TO_LEFT);
            }
        }
        return Objects.requireNonNull(last);
    }

    private XWPFRun run(XWPFParagraph paragraph, String text, DocxLanguage language) {
        XWPFRun run = paragraph.createRun();
        run.setText(XmlBytes.cleaned(text));
        if (language != main) {
            language.mark(run.getCTR());
        }
        return run;
    }
}
