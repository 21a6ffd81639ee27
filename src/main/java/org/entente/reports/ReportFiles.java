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

import java.time.Instant;
import java.util.ArrayList;

/** Reports as answers. A file is whole before its first byte is sent. */
@Component
final class ReportFiles {

    private final HouseFolder houses;
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
        return switch (format) {
            case JSON -> ResponseEntity.ok(report);
            case MD -> file(report, format, ReportFormat.utf8(markdown.render(report, house)));
            case HTML ->
                    file(
                            report,
                            format,
                            ReportFormat.utf8(html.render(report, house)),
                            HtmlReport.policy(house));
            case DOCX -> file(report, format, docx.render(report, house, version));
            case PDF -> file(report, format, pdf.render(report, house, version));
            case XLSX -> file(report, format, xlsx.render(report, version));
        };
    }

    private static ResponseEntity<byte[]> file(Report report, ReportFormat format, byte[] content) {
        return file(report, format, content, HtmlReport.POLICY);
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
