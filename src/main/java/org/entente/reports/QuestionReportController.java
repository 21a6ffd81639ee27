package org.entente.reports;

import org.entente.library.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Questions of the library and their answers as a report. */
@RestController
class QuestionReportController {

    private static final int MOST = 20;

    private final Questions library;
    private final Reports reports;
    private final ReportFiles files;

    QuestionReportController(Questions library, Reports reports, ReportFiles files) {
        this.library = library;
        this.reports = reports;
        this.files = files;
    }

    /**
     * A report of questions of the library. Each is a section with its answer as a table.
     *
     * @param question the id of a question with its parameters as a query, which as a whole is
     *     encoded once more: partners/brokers?one=cicad&amp;other=unodc; what is not said is as in
     *     the library
     * @param house house style: coe, un or neutral
     * @param lang en, fr, or en-fr for both side by side; else the language that the browser
     *     prefers
     * @param format format of the answer, as the offer lists them
     */
    @GetMapping("/api/reports/questions")
    ResponseEntity<?> questions(
            @RequestParam List<String> question,
            @RequestParam(required = false) @Nullable String house,
            @RequestParam(required = false) @Nullable String lang,
            @RequestParam(defaultValue = "html") String format,
            Locale locale) {
        ReportFormat wanted = ReportController.format(format);
        Edition edition = ReportController.edition(lang, locale);
        if (question.isEmpty() || question.size() > MOST) {
            throw ReportProblems.refused("questions.many", MOST);
        }
        List<AskedQuestion> asked =
                question.stream().map(one -> AskedQuestion.of(library, one)).toList();
        String style = house == null ? reports.house().id() : house;
        MadeReport made = reports.make(asked, edition, style, address(question, house, edition));
        return files.answer(made.report(), wanted, made.version());
    }

    private static String address(List<String> questions, @Nullable String house, Edition edition) {
        return "/api/reports/questions?"
                + questions.stream()
                        .map(one ->
                                "question=" + UriUtils.encode(one, StandardCharsets.UTF_8) + "&")
                        .collect(Collectors.joining())
                + (house == null ? "" : "house=" + house + "&")
                + "lang="
                + edition.id();
    }
}
