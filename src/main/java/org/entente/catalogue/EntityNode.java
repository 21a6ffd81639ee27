package org.entente.catalogue;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Immutable;
import org.springframework.data.neo4j.core.schema.DynamicLabels;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Property;
import org.springframework.data.neo4j.core.schema.Relationship;

import java.util.List;

/**
 * An entity as an object: its own properties, its names and figures. Its relations are not mapped:
 * they are read by statements, some at a time.
 */
@Node("Entity")
@Immutable
record EntityNode(
        @Id String id,
        @DynamicLabels List<String> kinds,
        @Nullable String category,
        @Property("name_en") @Nullable String nameEn,
        @Property("name_fr") @Nullable String nameFr,
        @Property("article_en") @Nullable String articleEn,
        @Property("article_fr") @Nullable String articleFr,
        @Property("plural_en") @Nullable Boolean pluralEn,
        @Property("acronym_en") @Nullable String acronymEn,
        @Property("acronym_fr") @Nullable String acronymFr,
        @Property("name_note_en") @Nullable String nameNoteEn,
        @Property("name_note_fr") @Nullable String nameNoteFr,
        @Property("description_en") @Nullable String descriptionEn,
        @Property("description_fr") @Nullable String descriptionFr,
        @Nullable String from,
        @Nullable String to,
        @Nullable List<String> stages,
        @Nullable String url,
        @Nullable String wikidata,
        @Nullable String iso2,
        @Nullable String iso3,
        @Nullable String symbol,
        @Nullable String signed,
        @Nullable String adopted,
        @Property("in_force") @Nullable String inForce,
        @Nullable String expires,
        @Nullable String status,
        @Nullable String start,
        @Nullable String end,
        @Nullable String timezone,
        @Nullable Long number,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable List<String> claims,
        @Relationship("NAMED") List<NameNode> names,
        @Relationship("HAS_FIGURE") List<FigureNode> figures) {

    String kind() {
        return kinds.isEmpty() ? "" : kinds.getFirst();
    }

    /** A further name. */
    @Node("Name")
    record NameNode(
            @Id String id,
            String text,
            String lang,
            String type,
            @Nullable String from,
            @Nullable String to) {}

    /** A number that sources state. */
    @Node("Figure")
    record FigureNode(
            @Id String id,
            String measure,
            Long value,
            @Property("qualifier_en") @Nullable String qualifierEn,
            @Property("qualifier_fr") @Nullable String qualifierFr,
            @Property("as_of") @Nullable String asOf,
            @Property("subset_of") @Nullable String subsetOf,
            @Nullable List<String> claims) {}
}
