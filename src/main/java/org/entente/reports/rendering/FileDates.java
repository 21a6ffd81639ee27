package org.entente.reports.rendering;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.regex.Pattern;

/** The date and the id of a PDF, which otherwise are those of the moment that it was made. */
final class FileDates {

    private static final Pattern CREATED =
            Pattern.compile("(?<=<xmp:CreateDate>)[^<]*(?=</xmp:CreateDate>)");

    private FileDates() {}

    /** PDF/A wants the same date in both places; the older one knows seconds alone. */
    static void set(PDDocument document, Instant version) throws IOException {
        Instant seconds = version.truncatedTo(ChronoUnit.SECONDS);
        var created = GregorianCalendar.from(seconds.atZone(ZoneOffset.UTC));
        document.getDocumentInformation().setCreationDate(created);
        document.setDocumentId(seconds.getEpochSecond());
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        String dated = CREATED.matcher(xmp).replaceAll(seconds.toString());
        metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
    }
}
