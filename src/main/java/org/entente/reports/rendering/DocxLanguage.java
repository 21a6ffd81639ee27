package org.entente.reports.rendering;

import org.entente.reports.document.Report;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/** The language that a text is checked and read aloud in. */
enum DocxLanguage {
    ENGLISH("en-GB"),
    FRENCH("fr-FR");

    private final String tag;

    DocxLanguage(String tag) {
        this.tag = tag;
    }

    /** The parallel edition is one in English with parts in French. */
    static DocxLanguage of(Report report) {
        return of(report.language());
    }

    static DocxLanguage of(String code) {
        return code.startsWith("fr") ? FRENCH : ENGLISH;
    }

    String tag() {
        return tag;
    }

    void mark(CTR run) {
        CTRPr properties = run.isSetRPr() ? run.getRPr() : run.addNewRPr();
        properties.addNewLang().setVal(tag);
    }
}
