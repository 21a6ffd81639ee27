package org.entente.reports.rendering;

import org.entente.reports.document.Report;
import org.entente.reports.house.House;

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
        return render(report, House.NONE, version);
    }

    /** The same in the template of the house, or else with what it adds. */
    public byte[] render(Report report, House house, Instant version) {
        var bytes = new ByteArrayOutputStream();
        try (DocxPaper paper = DocxPaper.of(report, house)) {
            paper.set(report, version);
            new DocxBody(paper.document(), report, paper.numbers()).write();
            paper.finish(report);
            paper.document().write(bytes);
            return StableZip.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
