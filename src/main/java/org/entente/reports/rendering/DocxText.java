package org.entente.reports.rendering;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.entente.picture.XmlBytes;
import org.entente.reports.document.Text;

/** Texts into paragraphs. */
final class DocxText {

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

    /** The language is marked where it is not that of the whole document. */
    XWPFRun write(XWPFParagraph paragraph, String text, DocxLanguage language) {
        XWPFRun run = paragraph.createRun();
        run.setText(XmlBytes.cleaned(text));
        if (language != main) {
            language.mark(run.getCTR());
        }
        return run;
    }
}
