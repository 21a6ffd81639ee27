package org.entente.reports.rendering;

import org.dhatim.fastexcel.Workbook;
import org.entente.picture.XmlBytes;
import org.entente.reports.document.Report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;

/**
 * A report as a workbook to sort and to calculate with: its cover, its paragraphs, each table,
 * notes and sources on sheets of their own, with the numbers of notes in columns beside the text.
 */
public final class XlsxReport {

    private static final String VERSION = "1.0";

    /**
     * The same report and version make the same bytes.
     *
     * @param version when the data last changed: the only date in the file
     */
    public byte[] render(Report report, Instant version) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Entente", VERSION)) {
            workbook.properties()
                    .setTitle(XmlBytes.cleaned(report.title()))
                    .setSubject(XmlBytes.cleaned(report.cover().status()));
            new XlsxSheets(workbook, report).write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            return StableZip.of(bytes.toByteArray(), version);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
