package org.entente.exploration;

import static org.entente.cypher.GraphElements.text;

import org.entente.exploration.ChronologyController.Row;
import org.entente.graph.Period;
import org.entente.graph.Words;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When entities and relations were, in days and in words. */
final class Chronicle {

    /** What begins an instrument, as its properties and the messages name it. */
    private static final List<String> BEGINNINGS = List.of("signed", "adopted", "in_force");

    private final Words words;

    Chronicle(Words words) {
        this.words = words;
    }

    /** An instrument from its first formal step until it expires; others as they are dated. */
    Row entity(MapAccessor entity) {
        List<String> formal =
                BEGINNINGS.stream()
                        .map(key -> text(entity, key))
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList();
        String from = orElse(formal.isEmpty() ? null : formal.getFirst(), text(entity, "from"));
        String to = orElse(text(entity, "expires"), text(entity, "to"));
        String start = orElse(from, day(text(entity, "start")));
        String end = orElse(to, day(text(entity, "end")));
        var spans = new Spans();
        spans.add(start, end);
        formal.forEach(step -> spans.add(step, step));
        return row(entity, start, end, spans, formalText(entity, start, end));
    }

    private String formalText(MapAccessor entity, @Nullable String start, @Nullable String end) {
        String steps =
                Stream.concat(BEGINNINGS.stream(), Stream.of("expires"))
                        .filter(key -> text(entity, key) != null)
                        .map(key ->
                                words.message("property." + key)
                                        + " "
                                        + words.date(text(entity, key)))
                        .collect(Collectors.joining(" · "));
        return steps.isEmpty() ? period(start, end) : steps;
    }

    /** Its own dates, and the days for which sources attest it. */
    Row relation(MapAccessor relation) {
        String from = text(relation, "from");
        String to = text(relation, "to");
        var attested = new Spans();
        attested.addDays(relation.get("attested"));
        var spans = new Spans();
        spans.addDays(relation.get("attested"));
        spans.add(from, to);
        String own = period(from, to);
        return row(relation, from, to, spans, own.isEmpty() ? attested(attested) : own);
    }

    private String attested(Spans attested) {
        return attested.isEmpty()
                ? ""
                : words.message("when.attested", attested.toText(words.language()));
    }

    private Row row(
            MapAccessor of, @Nullable String from, @Nullable String to, Spans spans, String text) {
        boolean unsure =
                Stream.of(from, to)
                        .filter(Objects::nonNull)
                        .flatMap(date -> Period.tryParse(date).stream())
                        .anyMatch(Period::isUnsure);
        return new Row(
                of.get("id").asString(), text, spans.pieces(), from == null, to == null, unsure);
    }

    private String period(@Nullable String from, @Nullable String to) {
        var period = words.period(from, to);
        return period == null ? "" : period.text();
    }

    private static @Nullable String orElse(@Nullable String first, @Nullable String second) {
        return first == null ? second : first;
    }

    /** The day of a local time. */
    private static @Nullable String day(@Nullable String moment) {
        return moment == null ? null : moment.replaceFirst("T.*", "");
    }
}
