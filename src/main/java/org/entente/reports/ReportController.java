package org.entente.reports;

import org.entente.graph.EntityId;
import org.entente.graph.Language;
import org.entente.identity.Names;
import org.entente.identity.UnknownEntity;
import org.entente.reports.document.Cover;
import org.entente.reports.document.Report;
import org.entente.reports.rendering.HtmlReport;
import org.entente.reports.rendering.MarkdownReport;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reports by type, in the reader's language and a format. */
@RestController
class ReportController {

    private static final List<String> FORMATS = List.of("html", "md", "json");

    private final PartnershipReport partnership;
    private final Covers covers;
    private final Names names;
    private final HtmlReport html = new HtmlReport();
    private final MarkdownReport markdown = new MarkdownReport();

    ReportController(PartnershipReport partnership, Covers covers, Names names) {
        this.partnership = partnership;
        this.covers = covers;
        this.names = names;
    }

    /**
     * A report in the reader's language.
     *
     * @param type type of the report: partnership
     * @param subject id of the body or country that it is told from
     * @param partner id of the other party
     * @param format format of the answer: html, md or json
     */
    @GetMapping("/api/reports/{type}")
    ResponseEntity<?> report(
            @PathVariable String type,
            @RequestParam String subject,
            @RequestParam String partner,
            @RequestParam(defaultValue = "html") String format,
            Locale locale) {
        if (!type.equals(PartnershipReport.TYPE)) {
            throw problem(
                    HttpStatus.NOT_FOUND, "problem.report.type", type, PartnershipReport.TYPE);
        }
        if (!FORMATS.contains(format)) {
            throw problem(
                    HttpStatus.BAD_REQUEST,
                    "problem.report.format",
                    format,
                    String.join(", ", FORMATS));
        }
        if (subject.equals(partner)) {
            throw problem(HttpStatus.BAD_REQUEST, "problem.path.same");
        }
        Language language = Language.of(locale.getLanguage());
        Side one = side(subject, language);
        Side other = side(partner, language);
        Cover cover =
                covers.of(
                        type,
                        String.join("/", type, subject, partner, language.code()),
                        language,
                        "/api/reports/"
                                + type
                                + "?subject="
                                + subject
                                + "&partner="
                                + partner
                                + "&lang="
                                + language.code());
        return answer(partnership.write(one, other, language, cover), format);
    }

    private Side side(String id, Language language) {
        return Optional.of(id)
                .filter(EntityId::isValid)
                .flatMap(valid -> partnership.side(valid, language))
                .orElseThrow(() -> new UnknownEntity(id, names, language));
    }

    private ResponseEntity<?> answer(Report report, String format) {
        return switch (format) {
            case "json" -> ResponseEntity.ok(report);
            case "md" -> file(report, "md", "text/markdown", markdown.render(report));
            default -> file(report, "html", MediaType.TEXT_HTML_VALUE, html.render(report));
        };
    }

    private static ResponseEntity<byte[]> file(
            Report report, String ending, String mediaType, String content) {
        String name = String.join("-", report.parties()) + "-" + report.language() + "." + ending;
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.parseMediaType(mediaType + ";charset=UTF-8"));
        headers.setContentDisposition(ContentDisposition.inline().filename(name).build());
        headers.set("Content-Security-Policy", HtmlReport.POLICY);
        return ResponseEntity.ok().headers(headers).body(content.getBytes(StandardCharsets.UTF_8));
    }

    private static ErrorResponseException problem(
            HttpStatus status, String message, Object... arguments) {
        return new ErrorResponseException(
                status, ProblemDetail.forStatus(status), null, message, arguments);
    }
}
