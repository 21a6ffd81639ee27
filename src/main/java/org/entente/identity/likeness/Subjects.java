package org.entente.identity.likeness;

import static org.entente.cypher.GraphElements.text;

import org.entente.cypher.NamedQueries;
import org.entente.identity.likeness.SpelledName.Sort;
import org.entente.identity.likeness.Subject.Days;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads entities as far as they are compared. */
@Component
class Subjects {

    private final NamedQueries queries;

    Subjects(NamedQueries queries) {
        this.queries = queries;
    }

    /** By id, those that there are. */
    Map<String, Subject> read(Collection<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : queries
                        .all(
                                "identity/likeness/compared",
                                Map.of("ids", List.copyOf(ids)),
                                Subjects::subject)
                        .stream()
                        .collect(Collectors.toMap(Subject::id, Function.identity()));
    }

    private static Subject subject(Record row) {
        Value entity = row.get("entity");
        var names = new ArrayList<SpelledName>();
        for (String language : List.of("en", "fr")) {
            add(names, text(entity, "name_" + language), Sort.NAME, language);
            add(names, text(entity, "acronym_" + language), Sort.ACRONYM, language);
        }
        for (Value name : row.get("names").values()) {
            add(names, text(name, "text"), sort(text(name, "type")), text(name, "lang"));
        }
        return new Subject(
                entity.get("id").asString(),
                text(entity, "kind"),
                List.copyOf(names),
                Set.copyOf(row.get("countries").asList(Value::asString)),
                codes(entity),
                days(entity));
    }

    private static void add(
            List<SpelledName> names, @Nullable String text, Sort sort, @Nullable String language) {
        if (text != null && names.stream().noneMatch(name -> name.text().equals(text))) {
            names.add(new SpelledName(text, sort, language));
        }
    }

    private static Sort sort(@Nullable String type) {
        return switch (String.valueOf(type)) {
            case "acronym" -> Sort.ACRONYM;
            case "former" -> Sort.FORMER;
            default -> Sort.NAME;
        };
    }

    private static Set<String> codes(MapAccessor entity) {
        var codes = new HashSet<String>();
        for (String scheme : List.of("iso2", "iso3", "wikidata")) {
            String value = text(entity, scheme);
            if (value != null) {
                codes.add(Codes.of(scheme, value));
            }
        }
        return codes;
    }

    private static @Nullable Days days(MapAccessor entity) {
        Value first = entity.get("from_min");
        Value last = entity.get("from_max");
        return first.isNull() || last.isNull() ? null : new Days(first.asLong(), last.asLong());
    }
}
