package org.entente.reports.writing;

import org.entente.cypher.GraphElements;
import org.entente.graph.Language;
import org.entente.graph.Named;
import org.entente.graph.Subgraph.Node;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import java.util.List;
import java.util.Map;

/**
 * An entity as a report writes it.
 *
 * @param key sorts parties the same way in every language
 * @param acronym of this language alone
 * @param note what must go with the name
 * @param values its own properties, as stored
 */
public record Party(
        String id,
        String kind,
        @Nullable String category,
        Named name,
        boolean nameMissing,
        @Nullable String acronym,
        @Nullable String note,
        String key,
        Map<String, Object> values)
        implements Stated {

    /** From the properties of an entity, with its kind as {@code kind}. */
    public static Party of(Value entity, Language language) {
        String kind = GraphElements.text(entity, "kind");
        Node node = GraphElements.node(entity, kind, language);
        String other = "name_note_" + language.other().code();
        String note = GraphElements.text(entity, "name_note_" + language.code());
        String english = GraphElements.text(entity, "name_en");
        return new Party(
                node.id(),
                kind == null ? "" : kind,
                node.category(),
                GraphElements.named(entity, language),
                node.nameMissing(),
                GraphElements.text(entity, "acronym_" + language.code()),
                note != null ? note : GraphElements.text(entity, other),
                (english == null ? node.name() : english) + "\n" + node.id(),
                entity.asMap());
    }

    public boolean is(String kindId) {
        return kind.equals(kindId);
    }

    @Override
    public List<String> claims() {
        return values.get("claims") instanceof List<?> ids
                ? ids.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** A text of its own properties. */
    public @Nullable String text(String property) {
        return values.get(property) instanceof String text ? text : null;
    }
}
