package org.entente.exchange.proposal;

import org.entente.exchange.mapping.Profile;
import org.entente.exchange.proposal.Sketch.End;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A sketch as a profile. */
final class SketchProfile {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> DATES =
            Set.of("from", "to", "signed", "adopted", "in_force", "expires", "as_of");

    private final Sketch sketch;
    private final SketchedIds ids = new SketchedIds();
    private final List<Map<String, Object>> makes = new ArrayList<>();

    private SketchProfile(Sketch sketch) {
        this.sketch = sketch;
    }

    static Profile of(Sketch sketch) {
        return new SketchProfile(sketch).profile();
    }

    private Profile profile() {
        if (sketch.makes().equals("relations")) {
            relations();
        } else {
            entities();
        }
        var profile = new LinkedHashMap<String, Object>();
        profile.put("title", Map.of("en", "", "fr", ""));
        String document = SketchedIds.document(sketch.document());
        if (document != null) {
            profile.put("documents", List.of(documentRow(document)));
        }
        profile.put("tables", List.of(Map.of("columns", List.copyOf(needed()), "makes", makes)));
        return JSON.convertValue(profile, Profile.class);
    }

    private Map<String, String> documentRow(String id) {
        var row = new LinkedHashMap<String, String>();
        row.put("id", id);
        row.put("title_en", String.valueOf(sketch.document()).strip());
        if (sketch.url() != null && !sketch.url().isBlank()) {
            row.put("url", sketch.url().strip());
        }
        return row;
    }

    private void entities() {
        Map<String, Object> cells = cells();
        Object name = cells.getOrDefault("name_en", cells.get("name_fr"));
        String id = sketch.columns().get("id");
        String kind = sketch.values().get("kind");
        if (id != null) {
            cells.put("id", ids.of(id, kind));
        } else if (name instanceof Map<?, ?> rule && rule.get("column") instanceof String column) {
            cells.put("id", ids.of(column, kind));
        }
        make("entities", cells);
    }

    private void relations() {
        Map<String, Object> cells = cells();
        for (String name : List.of("source", "target")) {
            End end = name.equals("source") ? sketch.source() : sketch.target();
            if (end != null) {
                if (end.kind() != null) {
                    make("entities", ids.entity(end.column(), end.kind()));
                }
                cells.put(name, ids.of(end.column(), end.kind()));
            }
        }
        make("relations", cells);
    }

    private Map<String, Object> cells() {
        var cells = new LinkedHashMap<String, Object>();
        sketch.values().forEach((own, value) -> cells.put(own, Map.of("value", value)));
        sketch.columns().forEach((own, column) -> cells.put(own, rule(own, column)));
        String document = SketchedIds.document(sketch.document());
        if (document != null) {
            cells.put("document", Map.of("value", document));
        }
        return cells;
    }

    private Map<String, Object> rule(String own, String column) {
        if (!DATES.contains(own)) {
            return Map.of("column", column);
        }
        @Nullable String dates = sketch.dates();
        return dates == null || dates.isBlank()
                ? Map.of("column", column, "as", "date")
                : Map.of("column", column, "as", "date", "dates", dates);
    }

    private void make(String table, Map<String, Object> cells) {
        makes.add(Map.of("table", table, "cells", cells));
    }

    /** The columns of the file that are used. */
    private Set<String> needed() {
        var columns = new LinkedHashSet<>(sketch.columns().values());
        if (sketch.source() != null) {
            columns.add(sketch.source().column());
        }
        if (sketch.target() != null) {
            columns.add(sketch.target().column());
        }
        return columns;
    }
}
