package org.entente.exchange.files;

import org.entente.exchange.view.Stamp;
import org.entente.exchange.view.TakenView;
import org.entente.exchange.view.TakenView.Entity;
import org.entente.exchange.view.TakenView.Relation;
import org.entente.exchange.view.TakenView.Source;
import org.entente.exchange.view.XmlCharacters;
import org.entente.graph.Evidence.StoredClaim;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A view as tables, the same for CSV and spreadsheets. */
final class Tables {

    private static final List<String> ENTITIES =
            List.of(
                    "id",
                    "kind",
                    "category",
                    "name_en",
                    "name_fr",
                    "acronym",
                    "name_note",
                    "from",
                    "to",
                    "description",
                    "url",
                    "wikidata");
    private static final List<String> RELATIONS =
            List.of(
                    "id",
                    "type",
                    "role",
                    "source",
                    "source_name",
                    "target",
                    "target_name",
                    "sentence",
                    "from",
                    "to",
                    "evidence",
                    "sources",
                    "passages");
    private static final List<String> SOURCES =
            List.of("number", "id", "citation", "date", "symbol", "url");

    private Tables() {}

    static Table entities(TakenView view) {
        return table("entities", ENTITIES, view.entities().stream().map(Tables::entity));
    }

    static Table relations(TakenView view) {
        return table("relations", RELATIONS, view.relations().stream().map(Tables::relation));
    }

    static Table sources(TakenView view) {
        return table("sources", SOURCES, view.sources().stream().map(Tables::source));
    }

    /** What the stamp says. */
    static Table about(TakenView view) {
        Stamp stamp = view.stamp();
        var rows = new ArrayList<List<@Nullable String>>();
        rows.add(row("title", view.title()));
        rows.add(row("link", stamp.link()));
        rows.add(row("made", stamp.made()));
        rows.add(row("data_version", String.valueOf(stamp.data().number())));
        rows.add(row("data_time", stamp.data().at()));
        rows.add(row("data_hash", stamp.data().hash()));
        rows.add(row("origin", stamp.origin()));
        stamp.remarks().forEach(remark -> rows.add(row("remark", remark)));
        view.nameNotes().forEach(note -> rows.add(row("name_note", "* " + note)));
        return table("about", List.of("what", "value"), rows.stream());
    }

    private static Table table(
            String name, List<String> columns, Stream<List<@Nullable String>> rows) {
        return new Table(
                name, columns, rows.map(row -> row.stream().map(Tables::cell).toList()).toList());
    }

    private static String cell(@Nullable String text) {
        return text == null ? "" : XmlCharacters.only(text);
    }

    private static List<@Nullable String> row(@Nullable String... cells) {
        var row = new ArrayList<@Nullable String>();
        Collections.addAll(row, cells);
        return row;
    }

    private static List<@Nullable String> entity(Entity one) {
        return row(
                one.id(),
                one.kind(),
                one.category(),
                one.nameEn(),
                one.nameFr(),
                one.acronym(),
                one.note(),
                one.from(),
                one.to(),
                one.description(),
                one.url(),
                one.wikidata());
    }

    private static List<@Nullable String> relation(Relation one) {
        return row(
                one.id(),
                one.type(),
                one.role(),
                one.source().id(),
                one.source().name(),
                one.target().id(),
                one.target().name(),
                one.sentence(),
                one.from(),
                one.to(),
                one.mark().name().toLowerCase(Locale.ROOT),
                one.sources().stream().map(String::valueOf).collect(Collectors.joining("; ")),
                passages(one.claims()));
    }

    private static String passages(List<StoredClaim> claims) {
        return claims.stream()
                .map(Tables::passage)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(" | "));
    }

    private static @Nullable String passage(StoredClaim claim) {
        String language = claim.language() == null ? "" : " [" + claim.language() + "]";
        return claim.locator() == null ? null : claim.locator() + language;
    }

    private static List<@Nullable String> source(Source one) {
        var date = one.document().date();
        return row(
                String.valueOf(one.number()),
                one.document().id(),
                one.text(),
                date == null ? null : date.toString(),
                one.document().symbol(),
                one.document().url());
    }
}
