package org.entente.reports;

import org.entente.reports.document.Report;
import org.entente.reports.house.House;
import org.entente.reports.house.HouseFolder;
import org.entente.reports.rendering.DocxReport;
import org.entente.reports.rendering.HtmlReport;
import org.entente.reports.rendering.MarkdownReport;
import org.entente.reports.rendering.PdfReport;
import org.entente.reports.rendering.XlsxReport;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;

/** Reports as answers. A file is whole before its first byte is sent. */
@Component
final class ReportFiles {

    private final HouseFolder houses;
    private final ReportTurns turns = new ReportTurns();
    private final HtmlReport html = new HtmlReport();
    private final MarkdownReport markdown = new MarkdownReport();
    private final DocxReport docx = new DocxReport();
    private final PdfReport pdf = new PdfReport();
    private final XlsxReport xlsx = new XlsxReport();

    ReportFiles(HouseFolder houses) {
        this.houses = houses;
    }

    /**
     * @param version when the data was changed last; dates inside a file are this one
     */
    ResponseEntity<?> answer(Report report, ReportFormat format, Instant version) {
        House house = houses.current();
        if (format == ReportFormat.JSON) {
            return ResponseEntity.ok(report);
        }
        byte[] content = turns.write(report, format, () -> content(report, format, house, version));
        String policy = format == ReportFormat.HTML ? HtmlReport.policy(house) : HtmlReport.POLICY;
        return file(report, format, content, policy);
    }

    private byte[] content(Report report, ReportFormat format, House house, Instant version) {
        return switch (format) {
            case MD -> utf8(markdown.render(report, house));
            case HTML -> utf8(html.render(report, house));
            case DOCX -> docx.render(report, house, version);
            case PDF -> pdf.render(report, house, version);
            case XLSX -> xlsx.render(report, version);
            case JSON -> throw new IllegalArgumentException("JSON is no file");
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ResponseEntity<byte[]> file(
            Report report, ReportFormat format, byte[] content, String policy) {
        var parts = new ArrayList<String>();
        parts.add(report.type());
        parts.addAll(report.parties());
        parts.add(report.language());
        String name = String.join("-", parts) + "." + format.id();
        ContentDisposition.Builder disposition =
                format.isShown() ? ContentDisposition.inline() : ContentDisposition.attachment();
        var headers = new HttpHeaders();
        headers.setContentType(format.mediaType());
        headers.setContentDisposition(disposition.filename(name).build());
        headers.set("Content-Security-Policy", policy);
        return ResponseEntity.ok().headers(headers).body(content);
    }
}
