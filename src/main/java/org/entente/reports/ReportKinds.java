package org.entente.reports;

import static org.entente.reports.ProfileSection.BRIEF;
import static org.entente.reports.ProfileSection.COMMITMENTS;
import static org.entente.reports.ProfileSection.EVENTS;
import static org.entente.reports.ProfileSection.IDENTITY;
import static org.entente.reports.ProfileSection.INSTRUMENTS;
import static org.entente.reports.ProfileSection.RELATIONS;

import org.entente.cypher.NamedQueries;
import org.entente.graph.Vocabulary;
import org.entente.layout.Layouts;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The kinds of report, in the order in which they are offered. */
@Component
final class ReportKinds {

    private final Map<String, ReportKind> kinds = new LinkedHashMap<>();

    ReportKinds(
            NamedQueries queries, Vocabulary vocabulary, MessageSource messages, Layouts layouts) {
        add(new PartnershipReport(queries, vocabulary, messages));
        Map<String, List<ProfileSection>> profiles = new LinkedHashMap<>();
        profiles.put(
                "profile", List.of(BRIEF, IDENTITY, RELATIONS, INSTRUMENTS, EVENTS, COMMITMENTS));
        profiles.put("instruments", List.of(INSTRUMENTS));
        profiles.put("events", List.of(EVENTS));
        profiles.put("commitments", List.of(COMMITMENTS));
        profiles.forEach((type, contents) ->
                add(new ProfileReport(type, contents, queries, vocabulary, messages, layouts)));
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
