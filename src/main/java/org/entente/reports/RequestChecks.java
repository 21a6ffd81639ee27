package org.entente.reports;

import org.entente.graph.Period;
import org.entente.reports.writing.HouseStyle;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether a report can be made as it is asked for; what is wrong is said in a sentence. */
final class RequestChecks {

    private RequestChecks() {}

    static void check(ReportKind kind, ReportRequest request) {
        Asks asks = kind.asks();
        int partners = request.partners().size();
        if (partners < asks.partners()) {
            throw ReportProblems.refused("partner.missing", kind.type());
        }
        if (partners > asks.most()) {
            throw asks.most() == 0
                    ? ReportProblems.refused("partner.unused", kind.type())
                    : ReportProblems.refused("partner.many", kind.type(), asks.most());
        }
        Set<String> different = new HashSet<>(request.partners());
        different.add(request.subject());
        if (different.size() <= partners) {
            throw ReportProblems.problem(HttpStatus.BAD_REQUEST, "problem.path.same");
        }
        without(kind.sections(), request.without());
    }

    static void without(List<String> sections, Collection<String> without) {
        for (String section : without) {
            if (!sections.contains(section)) {
                throw ReportProblems.refused("without", section, String.join(", ", sections));
            }
        }
    }

    static HouseStyle house(String id) {
        return HouseStyle.of(id)
                .orElseThrow(() -> ReportProblems.refused("house", id, HouseStyle.list()));
    }

    static Window window(ReportKind kind, ReportRequest request) {
        var window = new Window(date(request.from()), date(request.to()));
        if (window.isReversed()) {
            throw ReportProblems.refused(
                    "period.reversed",
                    String.valueOf(request.from()),
                    String.valueOf(request.to()));
        }
        if (kind.asks().period() && window.isAnyTime()) {
            throw ReportProblems.refused("period.missing", kind.type());
        }
        return window;
    }

    private static @Nullable Period date(@Nullable String text) {
        return text == null
                ? null
                : Period.tryParse(text)
                        .orElseThrow(() -> ReportProblems.refused("period.date", text));
    }
}
