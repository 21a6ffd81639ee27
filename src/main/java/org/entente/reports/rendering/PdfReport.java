package org.entente.reports.rendering;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.entente.picture.Press;
import org.entente.picture.PressPictures;
import org.entente.reports.document.Report;
import org.entente.reports.house.House;
import org.jsoup.nodes.Document;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;

/**
 * A report as pages to print and to keep: PDF/A-2a, and PDF/UA-1 for screen readers. Letters that
 * the bundled typefaces lack print as their codes, and the notes say so; title and bookmarks hold
 * them in full.
 */
public final class PdfReport {

    private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private final HtmlReport html = new HtmlReport();

    /**
     * The same report and version make the same bytes.
     *
     * @param version when the data last changed: the only date in the file
     */
    public byte[] render(Report report, Instant version) {
        return render(report, House.NONE, version);
    }

    /** The same with what the house adds. */
    public byte[] render(Report report, House house, Instant version) {
        var bytes = new ByteArrayOutputStream();
        try (PDDocument document = pages(builder(report, house))) {
            FileDates.set(document, version);
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The boxes are let go of here: writing the file takes as much memory once more. */
    private static PDDocument pages(PdfRendererBuilder builder) throws IOException {
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            return renderer.createPDFKeepOpen();
        }
    }

    /** The page is let go of here: its tree is needed no more when the pages are made. */
    private PdfRendererBuilder builder(Report report, House house) {
        var pictures = new PressPictures();
        Document page = PrintPage.of(html.page(report), report, pictures);
        HousePage.dress(page, report, house);
        XmlLetters.clean(page);
        PdfRendererBuilder builder = Press.of(page);
        pictures.on(builder);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(COLOURS);
        return builder;
    }
}
