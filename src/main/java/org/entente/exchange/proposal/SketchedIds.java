package org.entente.exchange.proposal;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How entities are told by a code or a name: states by the list of states, others by themselves.
 */
final class SketchedIds {

    private static final String STATE = "State";
    private static final List<String> CODES = List.of("id", "iso3", "iso2", "name_en", "name_fr");

    /** The rule for the id of what a column names. */
    Map<String, Object> of(String column, @Nullable String kind) {
        if (!STATE.equals(kind)) {
            return Map.of("column", column, "as", "slug");
        }
        List<Object> rules = lookups(column, "id");
        rules.add(Map.of("column", column, "as", "slug", "prefix", "state-"));
        return Map.of("column", column, "first", rules);
    }

    /** The cells of an entity that a column names. */
    Map<String, Object> entity(String column, String kind) {
        var cells = new LinkedHashMap<String, Object>();
        cells.put("id", of(column, kind));
        cells.put("kind", Map.of("value", kind));
        if (STATE.equals(kind)) {
            for (String own : List.of("iso2", "iso3", "article_en", "article_fr", "name_fr")) {
                cells.put(own, Map.of("column", column, "first", lookups(column, own)));
            }
            List<Object> names = lookups(column, "name_en");
            names.add(Map.of("column", column));
            cells.put("name_en", Map.of("column", column, "first", names));
        } else {
            cells.put("name_en", Map.of("column", column));
        }
        return cells;
    }

    private static List<Object> lookups(String column, String take) {
        var rules = new ArrayList<Object>();
        for (String by : CODES) {
            rules.add(
                    Map.of(
                            "column",
                            column,
                            "lookup",
                            "states." + by,
                            "take",
                            take,
                            "otherwise",
                            "nothing"));
        }
        return rules;
    }

    /** The id of a document of that title, or null where it has none. */
    static @Nullable String document(@Nullable String title) {
        if (title == null || title.isBlank()) {
            return null;
        }
        String slug =
                Normalizer.normalize(title, Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}+", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-+|-+$", "");
        return slug.isEmpty()
                ? null
                : slug.substring(0, Math.min(80, slug.length())).replaceAll("-+$", "");
    }
}
