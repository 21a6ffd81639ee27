package org.entente.reports;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;

import org.entente.reports.writing.HouseStyle;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Reports by kind, in a language or both, and a format. */
@RestController
class ReportController {

    private final Reports reports;
    private final ReportKinds kinds;
    private final ReportFiles files;
    private final MessageSource messages;

    ReportController(
            Reports reports, ReportKinds kinds, ReportFiles files, MessageSource messages) {
        this.reports = reports;
        this.kinds = kinds;
        this.files = files;
        this.messages = messages;
    }

    /** The kinds of report and what each of them asks for. */
    @GetMapping("/api/reports")
    ReportOffer offer(Locale locale) {
        return new ReportOffer(
                kinds.all().stream().map(kind -> kind(kind, locale)).toList(),
                Arrays.stream(ReportFormat.values()).map(ReportFormat::id).toList(),
                Arrays.stream(Edition.values()).map(Edition::id).toList(),
                Arrays.stream(HouseStyle.values()).map(HouseStyle::id).toList(),
                reports.house().id());
    }

    private ReportOffer.Kind kind(ReportKind kind, Locale locale) {
        Asks asks = kind.asks();
        return new ReportOffer.Kind(
                kind.type(),
                new TreeSet<>(asks.kinds()),
                asks.partners(),
                asks.most(),
                asks.period(),
                kind.sections().stream()
                        .map(id -> new ReportOffer.SectionChoice(id, title(id, locale)))
                        .toList());
    }

    private String title(String section, Locale locale) {
        String part = messages.getMessage("report.part." + section, null, section, locale);
        String whole = messages.getMessage("report.section." + section, null, part, locale);
        return String.valueOf(messages.getMessage("report.choice." + section, null, whole, locale));
    }

    /**
     * A report.
     *
     * @param type type of the report, as the offer lists them
     * @param subject id of the body, country, network, instrument or event that it is told from
     * @param partner ids of the other parties, of reports on more than one
     * @param from first day, month or year of the period, as in EDTF
     * @param to last day, month or year of the period
     * @param at one day, month or year in place of a period: what is known to be over before or to
     *     begin after is left out
     * @param house house style: coe, un or neutral
     * @param without sections that are left out
     * @param lang en, fr, or en-fr for both side by side; else the language that the browser
     *     prefers
     * @param format format of the answer: html, md, docx, pdf, xlsx or json
     */
    @GetMapping("/api/reports/{type}")
    ResponseEntity<?> report(
            @PathVariable String type,
            @RequestParam String subject,
            @RequestParam(defaultValue = "") List<String> partner,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String at,
            @RequestParam(required = false) @Nullable String house,
            @RequestParam(defaultValue = "") Set<String> without,
            @RequestParam(required = false) @Nullable String lang,
            @RequestParam(defaultValue = "html") String format,
            Locale locale) {
        ReportFormat wanted = format(format);
        String moment = given(at);
        if (moment != null && (given(from) != null || given(to) != null)) {
            throw ReportProblems.refused("period.both");
        }
        MadeReport made =
                reports.make(
                        new ReportRequest(
                                type,
                                subject,
                                partner,
                                moment == null ? given(from) : moment,
                                moment == null ? given(to) : moment,
                                edition(lang, locale),
                                house == null ? reports.house().id() : house,
                                without));
        return files.answer(made.report(), wanted, made.version());
    }

    /**
     * A report on what a view of the explorer shows. It reads, whatever its method: a view is too
     * long for an address.
     *
     * @param without sections that are left out
     * @param lang en, fr, or en-fr for both side by side; else the language that the browser
     *     prefers
     * @param format format of the answer, as the offer lists them
     */
    @PostMapping("/api/reports/view")
    ResponseEntity<?> view(
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(schema = @Schema(implementation = ViewRequest.class)))
                    @RequestBody
                    ViewRequest view,
            @RequestParam(defaultValue = "") Set<String> without,
            @RequestParam(required = false) @Nullable String lang,
            @RequestParam(defaultValue = "html") String format,
            Locale locale) {
        ReportFormat wanted = format(format);
        MadeReport made = reports.make(CheckedView.of(view), edition(lang, locale), without);
        return files.answer(made.report(), wanted, made.version());
    }

    static ReportFormat format(String id) {
        return ReportFormat.of(id)
                .orElseThrow(() -> ReportProblems.refused("format", id, ReportFormat.list()));
    }

    static Edition edition(@Nullable String lang, Locale locale) {
        String id = lang == null ? locale.getLanguage() : lang;
        return Edition.of(id)
                .orElseThrow(() -> ReportProblems.refused("language", id, Edition.list()));
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
