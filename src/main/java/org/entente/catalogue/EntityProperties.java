package org.entente.catalogue;

import org.entente.catalogue.EntityAnswer.PropertyText;
import org.entente.graph.Language;
import org.jspecify.annotations.Nullable;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is particular to a kind of entity: dates of an instrument, time of an event, codes. */
final class EntityProperties {

    private final Words words;
    private final List<PropertyText> texts = new ArrayList<>();

    private EntityProperties(Words words) {
        this.words = words;
    }

    static List<PropertyText> of(EntityNode entity, Words words) {
        var properties = new EntityProperties(words);
        properties.add("symbol", entity.symbol());
        properties.add("signed", words.date(entity.signed()));
        properties.add("adopted", words.date(entity.adopted()));
        properties.add("in_force", words.date(entity.inForce()));
        properties.add("expires", words.date(entity.expires()));
        properties.add("status", entity.status());
        properties.add("number", entity.number() == null ? null : entity.number().toString());
        properties.add("time", properties.time(entity));
        properties.add("iso2", entity.iso2());
        properties.add("iso3", entity.iso3());
        properties.add("coordinates", coordinates(entity));
        properties.add("wikidata", entity.wikidata());
        return List.copyOf(properties.texts);
    }

    private void add(String key, @Nullable String value) {
        if (value != null) {
            texts.add(new PropertyText(key, words.message("property." + key), value));
        }
    }

    /** In the event's own time zone: "12 April 2021, 13:10 to 14:00 (Europe/Vienna)". */
    private @Nullable String time(EntityNode event) {
        if (event.start() == null) {
            return null;
        }
        LocalDateTime start = LocalDateTime.parse(event.start());
        String text = day(start) + ", " + clock(start);
        if (event.end() != null) {
            LocalDateTime end = LocalDateTime.parse(event.end());
            boolean sameDay = end.toLocalDate().equals(start.toLocalDate());
            text += words.language().choose(" to ", " à ");
            text += sameDay ? clock(end) : day(end) + ", " + clock(end);
        }
        return event.timezone() == null
                ? text
                : text + " (" + ZoneId.of(event.timezone()).getId() + ")";
    }

    private String day(LocalDateTime moment) {
        String pattern =
                words.language() == Language.FR && moment.getDayOfMonth() == 1
                        ? "d'er' MMMM uuuu"
                        : "d MMMM uuuu";
        return DateTimeFormatter.ofPattern(pattern, words.language().locale()).format(moment);
    }

    private String clock(LocalDateTime moment) {
        String pattern = words.language().choose("HH:mm", "H 'h' mm");
        return DateTimeFormatter.ofPattern(pattern, words.language().locale()).format(moment);
    }

    private static @Nullable String coordinates(EntityNode place) {
        return place.latitude() == null || place.longitude() == null
                ? null
                : String.format(Locale.ROOT, "%.4f, %.4f", place.latitude(), place.longitude());
    }
}
