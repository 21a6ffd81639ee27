package org.entente.reports;

import static org.entente.reports.ProfileSection.ACTIVITIES;
import static org.entente.reports.ProfileSection.BRIEF;
import static org.entente.reports.ProfileSection.COMMITMENTS;
import static org.entente.reports.ProfileSection.EVENTS;
import static org.entente.reports.ProfileSection.FIGURES;
import static org.entente.reports.ProfileSection.IDENTITY;
import static org.entente.reports.ProfileSection.INSTRUMENTS;
import static org.entente.reports.ProfileSection.MEMBERSHIP;
import static org.entente.reports.ProfileSection.PARTNERS;
import static org.entente.reports.ProfileSection.RELATIONS;
import static org.entente.reports.ProfileSection.SPHERE;
import static org.entente.reports.ProfileSection.THROUGH;
import static org.entente.reports.ProfileSection.TRACE;
import static org.entente.reports.ProfileSection.UNKNOWN;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The kinds of report, in the order in which they are offered. */
@Component
final class ReportKinds {

    private final Map<String, ReportKind> kinds = new LinkedHashMap<>();
    private final Desk desk;

    ReportKinds(Desk desk) {
        this.desk = desk;
        add(new BriefingReport(desk));
        add(new PartnershipReport(desk));
        Asks any = Asks.SUBJECT;
        profile(
                "profile",
                any,
                BRIEF,
                IDENTITY,
                FIGURES,
                RELATIONS,
                INSTRUMENTS,
                EVENTS,
                THROUGH,
                COMMITMENTS);
        Asks body = Asks.about("Organisation", "Network");
        profile(
                "annual",
                body.withPeriod(),
                BRIEF,
                FIGURES,
                PARTNERS,
                MEMBERSHIP,
                ACTIVITIES,
                SPHERE,
                RELATIONS,
                INSTRUMENTS,
                EVENTS,
                THROUGH,
                COMMITMENTS);
        profile(
                "country",
                Asks.about("State"),
                BRIEF,
                IDENTITY,
                MEMBERSHIP,
                ACTIVITIES,
                RELATIONS,
                INSTRUMENTS,
                EVENTS,
                COMMITMENTS);
        profile(
                "network",
                Asks.about("Network"),
                BRIEF,
                IDENTITY,
                FIGURES,
                MEMBERSHIP,
                ACTIVITIES,
                SPHERE,
                RELATIONS,
                INSTRUMENTS,
                EVENTS,
                COMMITMENTS);
        profile("events", any, EVENTS, THROUGH);
        profile("instruments", any, INSTRUMENTS);
        add(new MatrixReport(desk));
        profile("commitments", any, COMMITMENTS);
        add(new ChangesReport(desk));
        add(new GapsReport(desk));
    }

    /** What the graph cannot say, and the annex of facts, end every one. */
    private void profile(String type, Asks asks, ProfileSection... contents) {
        var all = new ArrayList<>(List.of(contents));
        all.addAll(List.of(UNKNOWN, TRACE));
        add(new ProfileReport(type, asks, List.copyOf(all), desk));
    }

    private void add(ReportKind kind) {
        kinds.put(kind.type(), kind);
    }

    Optional<ReportKind> kind(String type) {
        return Optional.ofNullable(kinds.get(type));
    }

    List<ReportKind> all() {
        return List.copyOf(kinds.values());
    }
}
