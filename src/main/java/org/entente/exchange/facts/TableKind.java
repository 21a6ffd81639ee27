package org.entente.exchange.facts;

import org.entente.history.FactTable;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables that an import knows, recognised by their columns. In the order of reading. */
public enum TableKind {
    DOCUMENTS(
            "id, title_en, title_fr, symbol, date, submitted_by, submitted_to, agenda_item,"
                    + " publisher, languages, url, retrieved, version",
            false),
    ENTITIES(
            "id, kind, category, name_en, name_fr, article_en, article_fr, plural_en, acronym_en,"
                + " acronym_fr, name_note_en, name_note_fr, description_en, description_fr, from,"
                + " to, stages, url, wikidata, iso2, iso3, symbol, signed, adopted, in_force,"
                + " expires, status, start, end, timezone, number, latitude, longitude",
            true),
    NAMES("entity, text, lang, name_type, from, to", false),
    RELATIONS(
            "type, source, target, role, occurrence, from, to, stages, basis, rank, open_list,"
                    + " note_en, note_fr, certainty",
            true),
    FIGURES(
            "entity, measure, value, qualifier_en, qualifier_fr, figure_as_of, subset_of,"
                    + " occurrence",
            true);

    private static final String EVIDENCE =
            "document, locator_en, locator_fr, as_of, asserts, asserts_from, asserts_to, stated_by,"
                + " named_as_en, named_as_fr, versions_differ_en, versions_differ_fr, quotation_en,"
                + " quotation_fr";

    private final Set<String> columns;

    TableKind(String columns, boolean withEvidence) {
        this.columns =
                Stream.of(columns, withEvidence ? EVIDENCE : "")
                        .flatMap(list -> Arrays.stream(list.split(",")))
                        .map(String::strip)
                        .filter(column -> !column.isEmpty())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What its rows are in the graph. */
    public FactTable facts() {
        return FactTable.valueOf(name());
    }

    /** As names of files, tables and statements have it. */
    public String word() {
        return facts().word();
    }

    /** The table of that word. */
    public static Optional<TableKind> named(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** In the order in which they are written. */
    public Set<String> columns() {
        return Collections.unmodifiableSet(columns);
    }

    /** The table that has these columns, or nothing if none has what makes it that table. */
    public static Optional<TableKind> of(Set<String> header) {
        if (header.containsAll(Set.of("type", "source", "target"))) {
            return Optional.of(RELATIONS);
        }
        if (header.containsAll(Set.of("entity", "measure", "value"))) {
            return Optional.of(FIGURES);
        }
        if (header.containsAll(Set.of("entity", "text", "lang", "name_type"))) {
            return Optional.of(NAMES);
        }
        if (header.containsAll(Set.of("id", "kind"))) {
            return Optional.of(ENTITIES);
        }
        boolean titled = header.contains("title_en") || header.contains("title_fr");
        return header.contains("id") && titled ? Optional.of(DOCUMENTS) : Optional.empty();
    }
}
