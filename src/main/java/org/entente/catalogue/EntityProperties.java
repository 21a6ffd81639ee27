package org.entente.catalogue;

import org.entente.graph.EventTime;
import org.entente.graph.Words;
import org.jspecify.annotations.Nullable;

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
        properties.add("time", time(entity, words));
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

    private static @Nullable String time(EntityNode event, Words words) {
        EventTime time = EventTime.of(event.start(), event.end(), event.timezone());
        return time == null ? null : time.toText(words.language());
    }

    private static @Nullable String coordinates(EntityNode place) {
        return place.latitude() == null || place.longitude() == null
                ? null
                : String.format(Locale.ROOT, "%.4f, %.4f", place.latitude(), place.longitude());
    }
}
