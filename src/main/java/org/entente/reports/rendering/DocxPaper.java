package org.entente.reports.rendering;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.entente.reports.document.Report;
import org.entente.reports.house.House;

import java.io.IOException;
import java.time.Instant;

/** What a document to edit is beside the text of a report. */
interface DocxPaper extends AutoCloseable {

    /** The template of the house, or a paper of our own. */
    static DocxPaper of(Report report, House house) throws IOException {
        var template = house.template().use();
        return template.isPresent()
                ? new DocxTemplate(template.get().copy(new DocxValues(report, house)))
                : new DocxFrame(house);
    }

    XWPFDocument document();

    DocxNumbers numbers();

    /** Before the text is written. */
    void set(Report report, Instant version) throws IOException;

    /** After it. */
    void finish(Report report) throws IOException;

    @Override
    default void close() throws IOException {
        document().close();
    }
}
