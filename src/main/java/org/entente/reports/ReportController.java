package org.entente.reports;

import org.entente.graph.EntityId;
import org.entente.graph.Language;
import org.entente.history.Changes.DataVersion;
import org.entente.identity.Names;
import org.entente.identity.UnknownEntity;
import org.entente.reports.document.Cover;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reports by kind, in the reader's language and a format. */
@RestController
class ReportController {

    private final ReportKinds kinds;
    private final Covers covers;
    private final Names names;
    private final PartyReader parties;
    private final ReportFiles files;

    ReportController(
            ReportKinds kinds, Covers covers, Names names, PartyReader parties, ReportFiles files) {
        this.kinds = kinds;
        this.covers = covers;
        this.names = names;
        this.parties = parties;
        this.files = files;
    }

    /**
     * The kinds of report, in the order in which they are offered.
     *
     * @param kinds of report
     * @param formats of every kind, as in the address
     */
    record Offer(List<Kind> kinds, List<String> formats) {}

    /**
     * A kind of report.
     *
     * @param type as in the address
     * @param partner whether it is about two parties
     */
    record Kind(String type, boolean partner) {}

    /** The kinds of report and their formats. */
    @GetMapping("/api/reports")
    Offer offer() {
        return new Offer(
                kinds.all().stream().map(k -> new Kind(k.type(), k.takesPartner())).toList(),
                Arrays.stream(ReportFormat.values()).map(ReportFormat::id).toList());
    }

    /**
     * A report in the reader's language.
     *
     * @param type type of the report: partnership, profile, instruments, events or commitments
     * @param subject id of the body, country, network, instrument or event that it is told from
     * @param partner id of the other party, of a report on two
     * @param format format of the answer: html, md, docx, pdf, xlsx or json
     */
    @GetMapping("/api/reports/{type}")
    ResponseEntity<?> report(
            @PathVariable String type,
            @RequestParam String subject,
            @RequestParam(required = false) @Nullable String partner,
            @RequestParam(defaultValue = "html") String format,
            Locale locale) {
        ReportKind kind = kinds.kind(type).orElseThrow(() -> unknownKind(type));
        ReportFormat wanted =
                ReportFormat.of(format)
                        .orElseThrow(() -> refused("format", format, ReportFormat.list()));
        check(kind, subject, partner);
        Language language = Language.of(locale.getLanguage());
        Side one = side(subject, language);
        Side other = partner == null ? null : side(partner, language);
        DataVersion version = covers.version();
        Cover cover = cover(version, type, subject, partner, language);
        return files.answer(
                kind.write(new ReportOrder(one, other, language, cover)),
                wanted,
                version.at().isEmpty() ? Instant.EPOCH : Instant.parse(version.at()));
    }

    private static void check(ReportKind kind, String subject, @Nullable String partner) {
        if (kind.takesPartner() && partner == null) {
            throw refused("partner.missing", kind.type());
        }
        if (!kind.takesPartner() && partner != null) {
            throw refused("partner.unused", kind.type());
        }
        if (subject.equals(partner)) {
            throw problem(HttpStatus.BAD_REQUEST, "problem.path.same");
        }
    }

    private Cover cover(
            DataVersion version,
            String type,
            String subject,
            @Nullable String partner,
            Language language) {
        String with = partner == null ? "" : "&partner=" + partner;
        String address =
                "/api/reports/" + type + "?subject=" + subject + with + "&lang=" + language.code();
        List<String> code =
                partner == null ? List.of(type, subject) : List.of(type, subject, partner);
        return covers.of(
                version, String.join("/", code) + "/" + language.code(), language, address);
    }

    private Side side(String id, Language language) {
        return Optional.of(id)
                .filter(EntityId::isValid)
                .flatMap(valid -> parties.side(valid, language))
                .orElseThrow(() -> new UnknownEntity(id, names, language));
    }

    private ErrorResponseException unknownKind(String type) {
        String known = kinds.all().stream().map(ReportKind::type).collect(Collectors.joining(", "));
        return problem(HttpStatus.NOT_FOUND, "problem.report.type", type, known);
    }

    private static ErrorResponseException refused(String what, Object... arguments) {
        return problem(HttpStatus.BAD_REQUEST, "problem.report." + what, arguments);
    }

    private static ErrorResponseException problem(
            HttpStatus status, String message, Object... arguments) {
        return new ErrorResponseException(
                status, ProblemDetail.forStatus(status), null, message, arguments);
    }
}
