package org.entente.reports.rendering;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.entente.reports.document.Report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;

/**
 * A report as a document to edit (Office Open XML): styles to change in one place, footnotes and
 * numbers that the word processor counts itself, a table of contents that it brings up to date.
 */
public final class DocxReport {

    /**
     * The same report and version make the same bytes.
     *
     * @param version when the data last changed: the only date in the file
     */
    public byte[] render(Report report, Instant version) {
        var bytes = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            var frame = new DocxFrame(document);
            frame.set(report, version);
            new DocxBody(document, report, frame.numbers()).write();
            document.write(bytes);
            return StableZip.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
