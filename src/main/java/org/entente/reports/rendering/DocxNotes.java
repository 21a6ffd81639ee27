package org.entente.reports.rendering;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFFootnotes;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.entente.reports.document.Citation;
import org.entente.reports.document.Footnote;
import org.entente.reports.document.Report;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdn;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdnRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFtnEdn;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Footnotes of the word processor's own. It counts them itself where that gives the report's
 * numbers; where it would not (the parallel edition), the marks are the report's numbers.
 */
final class DocxNotes {

    private static final String REFERENCE = "FootnoteReference";
    private static final BigInteger SEPARATOR = BigInteger.ONE.negate();
    private static final BigInteger CONTINUATION = BigInteger.ZERO;

    private final XWPFFootnotes part;
    private final DocxLinks links;
    private final DocxLanguage language;
    private final Map<Integer, Footnote> notes;
    private final boolean counted;

    /** Id of the last separator that a template has. */
    private final BigInteger others;

    private final Set<Integer> marked = new HashSet<>();

    DocxNotes(XWPFDocument document, Report report, DocxLinks links) {
        this.part = document.createFootnotes();
        this.links = links;
        this.language = DocxLanguage.of(report);
        this.notes =
                report.notes().stream()
                        .collect(Collectors.toMap(Footnote::number, Function.identity()));
        this.counted = DocxMarks.countUp(report);
        this.others =
                part.getFootnotesList().stream()
                        .map(note -> note.getCTFtnEdn().getId())
                        .reduce(BigInteger.ZERO, BigInteger::max);
        if (part.getFootnotesList().isEmpty()) {
            separators(document);
        }
    }

    /** The first mark of a note brings the note; later ones refer to the first. */
    void mark(XWPFParagraph paragraph, int number) {
        String place = "_RefNote" + number;
        if (marked.add(number)) {
            links.place(paragraph, place, () -> reference(paragraph, number));
            body(number);
        } else if (counted) {
            DocxFields.write(paragraph, "NOTEREF " + place + " \\f \\h", number + "", REFERENCE);
        } else {
            links.writeTo(paragraph, String.valueOf(number), place).setStyle(REFERENCE);
        }
    }

    /** Between two marks, which would read as one number. */
    void gap(XWPFParagraph paragraph) {
        superscript(paragraph).setText("\u00a0");
    }

    private void reference(XWPFParagraph paragraph, int number) {
        XWPFRun run = superscript(paragraph);
        CTFtnEdnRef reference = run.getCTR().addNewFootnoteReference();
        reference.setId(id());
        if (!counted) {
            reference.setCustomMarkFollows(true);
            run.setText(String.valueOf(number));
        }
    }

    /** Counted by place: LibreOffice takes an id for one. */
    private BigInteger id() {
        return others.add(BigInteger.valueOf(marked.size()));
    }

    private void body(int number) {
        CTFtnEdn body = CTFtnEdn.Factory.newInstance();
        body.setId(id());
        XWPFFootnote note = part.addFootnote(body);
        XWPFParagraph paragraph = note.createParagraph();
        paragraph.setStyle("FootnoteText");
        XWPFRun mark = superscript(paragraph);
        if (counted) {
            mark.getCTR().addNewFootnoteRef();
        } else {
            mark.setText(String.valueOf(number));
        }
        citations(paragraph, Objects.requireNonNull(notes.get(number)));
    }

    private void citations(XWPFParagraph paragraph, Footnote note) {
        DocxLanguage spoken = DocxLanguage.of(note.language());
        String separator = " ";
        for (Citation citation : note.citations()) {
            paragraph.createRun().setText(separator);
            XWPFRun run = links.write(paragraph, citation.text(), citation.url());
            if (spoken != language) {
                spoken.mark(run.getCTR());
            }
            separator = " – ";
        }
    }

    private static XWPFRun superscript(XWPFParagraph paragraph) {
        XWPFRun run = paragraph.createRun();
        run.setStyle(REFERENCE);
        return run;
    }

    /** The lines over the notes, which the settings name. */
    private void separators(XWPFDocument document) {
        var settings = document.getSettings().getCTSettings().addNewFootnotePr();
        separator(SEPARATOR, STFtnEdn.SEPARATOR, CTR::addNewSeparator);
        separator(CONTINUATION, STFtnEdn.CONTINUATION_SEPARATOR, CTR::addNewContinuationSeparator);
        settings.addNewFootnote().setId(SEPARATOR);
        settings.addNewFootnote().setId(CONTINUATION);
    }

    private void separator(BigInteger id, STFtnEdn.Enum type, Consumer<CTR> line) {
        CTFtnEdn note = CTFtnEdn.Factory.newInstance();
        note.setType(type);
        note.setId(id);
        line.accept(note.addNewP().addNewR());
        part.addFootnote(note);
    }
}
