package org.entente.exchange.files;

import org.entente.exchange.view.TakenView;
import org.entente.exchange.view.TakenView.Entity;
import org.entente.exchange.view.TakenView.Relation;
import org.entente.exchange.view.TakenView.Source;
import org.entente.graph.Kind;
import org.entente.graph.RelationType;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What formats for programs say of nodes and edges; a value that is unknown is left out. */
final class Attributes {

    static final List<String> NODE =
            List.of(
                    "kind",
                    "category",
                    "name",
                    "name_en",
                    "name_fr",
                    "acronym",
                    "name_note",
                    "from",
                    "to",
                    "description",
                    "url",
                    "wikidata",
                    "color");
    static final List<String> EDGE =
            List.of(
                    "type",
                    "label",
                    "role",
                    "sentence",
                    "from",
                    "to",
                    "certainty",
                    "evidence",
                    "claims",
                    "sources");

    private Attributes() {}

    static Map<String, String> of(Entity one, TakenView view) {
        var values = new LinkedHashMap<String, String>();
        put(values, "kind", one.kind());
        put(values, "category", one.category());
        put(values, "name", one.name());
        put(values, "name_en", one.nameEn());
        put(values, "name_fr", one.nameFr());
        put(values, "acronym", one.acronym());
        put(values, "name_note", one.note());
        put(values, "from", one.from());
        put(values, "to", one.to());
        put(values, "description", one.description());
        put(values, "url", one.url());
        put(values, "wikidata", one.wikidata());
        put(values, "color", colour(one, view));
        return values;
    }

    static Map<String, String> of(Relation one, TakenView view) {
        var values = new LinkedHashMap<String, String>();
        put(values, "type", one.type());
        put(values, "label", one.label());
        put(values, "role", one.role());
        put(values, "sentence", one.sentence());
        put(values, "from", one.from());
        put(values, "to", one.to());
        put(values, "certainty", one.certainty());
        put(values, "evidence", one.mark().name().toLowerCase(Locale.ROOT));
        put(values, "claims", String.valueOf(one.claims().size()));
        put(
                values,
                "sources",
                one.sources().stream()
                        .map(view::source)
                        .map(Source::text)
                        .collect(Collectors.joining(" | ")));
        return values;
    }

    /** As the explorer shows its kind: "#1f5fa8". */
    static String colour(Entity one, TakenView view) {
        return view.words()
                .vocabulary()
                .kind(one.kind())
                .map(view.dark() ? Kind::dark : Kind::light)
                .orElse("#7d8594");
    }

    static boolean isSymmetric(Relation one, TakenView view) {
        return view.words()
                .vocabulary()
                .type(one.type())
                .map(RelationType::symmetric)
                .orElse(false);
    }

    private static void put(Map<String, String> values, String key, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            values.put(key, value);
        }
    }
}
