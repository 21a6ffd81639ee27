package org.entente.reports;

import org.entente.graph.EntityId;
import org.entente.graph.Language;
import org.entente.history.Changes.DataVersion;
import org.entente.identity.Names;
import org.entente.identity.UnknownEntity;
import org.entente.reports.document.Cover;
import org.entente.reports.document.Report;
import org.entente.reports.writing.HouseStyle;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes reports: checks what is asked for, reads the parties, writes each language. */
@Component
final class Reports {

    private final ReportKinds kinds;
    private final ViewReport views;
    private final QuestionsReport questions;
    private final Covers covers;
    private final Names names;
    private final PartyReader parties;
    private final ParallelEdition parallel;
    private final HouseStyle house;

    Reports(
            ReportKinds kinds,
            ViewReport views,
            QuestionsReport questions,
            Covers covers,
            Names names,
            PartyReader parties,
            ParallelEdition parallel,
            @Value("${entente.reports.house:neutral}") String house) {
        this.kinds = kinds;
        this.views = views;
        this.questions = questions;
        this.covers = covers;
        this.names = names;
        this.parties = parties;
        this.parallel = parallel;
        this.house =
                HouseStyle.of(house)
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "entente.reports.house must be one of %s, not %s"
                                                .formatted(HouseStyle.list(), house)));
    }

    /** The house style of this installation. */
    HouseStyle house() {
        return house;
    }

    /**
     * A report on parties.
     *
     * @throws org.springframework.web.ErrorResponseException with a sentence on what is wrong
     */
    MadeReport make(ReportRequest request) {
        ReportKind kind = kinds.kind(request.type()).orElseThrow(() -> unknown(request.type()));
        RequestChecks.check(kind, request);
        Window window = RequestChecks.window(kind, request);
        HouseStyle style = RequestChecks.house(request.house());
        DataVersion version = covers.version();
        Instant changed = changed(version);
        LocalDate day = LocalDate.ofInstant(changed, ZoneOffset.UTC);
        String address = request.address(house.id());
        return made(
                request.edition(),
                changed,
                (language, notes) -> {
                    Side subject = subject(kind, request.subject(), language);
                    Cover cover =
                            covers.of(
                                    version,
                                    request.code(),
                                    request.edition(),
                                    window,
                                    language,
                                    address);
                    return kind.write(
                            new ReportOrder(
                                    subject,
                                    request.partners().stream()
                                            .map(id -> side(id, language))
                                            .toList(),
                                    window,
                                    day,
                                    new Manner(language, style, request.without(), notes, cover)));
                });
    }

    /** A report on what a view shows, in the house style of this installation. */
    MadeReport make(CheckedView view, Edition edition, Set<String> without) {
        RequestChecks.without(ViewReport.SECTIONS, without);
        return free(
                ViewReport.TYPE,
                edition,
                house,
                without,
                view.link(),
                manner -> views.write(manner, view));
    }

    /**
     * A report of questions of the library.
     *
     * @param address path and query that make the same report again
     */
    MadeReport make(List<AskedQuestion> asked, Edition edition, String style, String address) {
        return free(
                QuestionsReport.TYPE,
                edition,
                RequestChecks.house(style),
                Set.of(),
                address,
                manner -> questions.write(manner, asked));
    }

    /** A report that is about no party and no period. */
    private MadeReport free(
            String type,
            Edition edition,
            HouseStyle style,
            Set<String> without,
            String address,
            Function<Manner, Report> write) {
        DataVersion version = covers.version();
        String code = type + "/" + edition.id();
        return made(
                edition,
                changed(version),
                (language, notes) -> {
                    Cover cover =
                            covers.of(version, code, edition, Window.ANY_TIME, language, address);
                    return write.apply(new Manner(language, style, without, notes, cover));
                });
    }

    /**
     * @param write the report in a language, its notes numbered after so many others
     */
    private MadeReport made(
            Edition edition, Instant changed, BiFunction<Language, Integer, Report> write) {
        Report report = null;
        for (Language language : edition.languages()) {
            int notes = report == null ? 0 : report.notes().size();
            Report next = write.apply(language, notes);
            report = report == null ? next : parallel.of(report, next);
        }
        return new MadeReport(Objects.requireNonNull(report), changed);
    }

    private static Instant changed(DataVersion version) {
        return version.at().isEmpty() ? Instant.EPOCH : Instant.parse(version.at());
    }

    private Side subject(ReportKind kind, String id, Language language) {
        Side subject = side(id, language);
        Set<String> about = kind.asks().kinds();
        if (!about.isEmpty() && !about.contains(subject.party().kind())) {
            throw ReportProblems.refused(
                    "kind", kind.type(), String.join(", ", new TreeSet<>(about)));
        }
        return subject;
    }

    private Side side(String id, Language language) {
        return Optional.of(id)
                .filter(EntityId::isValid)
                .flatMap(valid -> parties.side(valid, language))
                .orElseThrow(() -> new UnknownEntity(id, names, language));
    }

    private RuntimeException unknown(String type) {
        String known = kinds.all().stream().map(ReportKind::type).collect(Collectors.joining(", "));
        return ReportProblems.problem(HttpStatus.NOT_FOUND, "problem.report.type", type, known);
    }
}
