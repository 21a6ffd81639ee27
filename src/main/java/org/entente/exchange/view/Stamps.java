package org.entente.exchange.view;

import org.entente.exchange.view.TakenView.Entity;
import org.entente.graph.EventTime;
import org.entente.graph.Kind;
import org.entente.graph.Language;
import org.entente.graph.Period;
import org.entente.graph.RelationType;
import org.entente.graph.Typography;
import org.entente.graph.Words;
import org.entente.history.Changes.DataVersion;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a file says of itself. */
final class Stamps {

    private static final List<String> EVIDENCE =
            List.of("cited", "noDocument", "disagree", "oneSide");

    private final Words words;
    private final DataVersion version;

    Stamps(Words words, DataVersion version) {
        this.words = words;
        this.version = version;
    }

    /**
     * What of a view is not in the file.
     *
     * @param entities not in the graph any more
     * @param relations not in the graph any more, or without one of their ends
     * @param outside relations that do not hold at the date asked for
     */
    record Left(int entities, int relations, int outside) {}

    String title(CheckedView asked, List<Entity> entities) {
        if (asked.title() != null) {
            return asked.title();
        }
        List<String> names =
                entities.stream().filter(Entity::focus).limit(2).map(Entity::name).toList();
        return names.isEmpty()
                ? message("export.title.plain")
                : message("export.title", Typography.join(words.language(), names));
    }

    Stamp stamp(CheckedView asked, Left left) {
        String made = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        Period date = asked.time().date();
        return new Stamp(
                asked.link(),
                made,
                date == null ? null : date.toText(words.language()),
                version,
                remarks(asked, left),
                origin(made),
                left.entities() + left.relations());
    }

    private List<String> remarks(CheckedView asked, Left left) {
        var remarks = new ArrayList<String>();
        Period date = asked.time().date();
        if (date != null) {
            String key = "export.at." + asked.time().mode().id();
            remarks.add(message(key, date.toText(words.language())));
        } else if (!asked.edges().isEmpty()) {
            remarks.add(message("export.at.any"));
        }
        if (left.outside() > 0) {
            remarks.add(message("export.outside", left.outside()));
        }
        List<String> off = off(asked.off());
        if (!off.isEmpty()) {
            remarks.add(message("export.off", String.join(", ", off)));
        }
        if (left.entities() + left.relations() > 0) {
            remarks.add(message("export.missing", left.entities(), left.relations()));
        }
        return remarks;
    }

    /** In the words of the vocabulary; an id that it does not have is nothing that was left out. */
    private List<String> off(ViewRequest.Off off) {
        Language language = words.language();
        Stream<String> kinds =
                words.vocabulary().kinds().stream()
                        .filter(kind -> has(off.kinds(), kind.id()))
                        .map(Kind::many)
                        .map(many -> many.in(language).toLowerCase(language.locale()));
        Stream<String> types =
                words.vocabulary().types().stream()
                        .filter(type -> has(off.types(), type.id()))
                        .map(RelationType::forward)
                        .map(label -> message("export.quoted", label.plain(language)));
        Stream<String> evidence =
                EVIDENCE.stream()
                        .filter(id -> has(off.evidence(), id))
                        .map(id -> message("export.off." + id));
        return Stream.of(kinds, types, evidence).flatMap(all -> all).toList();
    }

    private static boolean has(@Nullable List<String> ids, String id) {
        return ids != null && ids.contains(id);
    }

    private String origin(String made) {
        return version.at().isEmpty()
                ? message("export.origin.empty", moment(made))
                : message(
                        "export.origin",
                        moment(made),
                        String.valueOf(version.number()),
                        moment(version.at()),
                        version.hash());
    }

    private String moment(String instant) {
        LocalDateTime utc = LocalDateTime.ofInstant(Instant.parse(instant), ZoneOffset.UTC);
        return new EventTime(utc, null, ZoneId.of("UTC")).toText(words.language());
    }

    private String message(String key, Object... arguments) {
        return Typography.of(words.language(), words.message(key, arguments));
    }
}
