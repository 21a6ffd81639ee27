package org.entente.identity.likeness;

import static org.entente.cypher.GraphElements.text;

import org.entente.cypher.GraphElements;
import org.entente.cypher.NamedQueries;
import org.entente.graph.Vocabulary;
import org.entente.graph.Words;
import org.entente.identity.likeness.DuplicatesAnswer.ComparedEntity;
import org.entente.identity.likeness.DuplicatesAnswer.Country;
import org.entente.identity.likeness.DuplicatesAnswer.FurtherName;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads entities as they are shown beside each other. */
@Component
class ComparedEntities {

    /** Relations of an entity whose documents are counted. */
    private static final int MOST = 500;

    private final NamedQueries queries;
    private final Vocabulary vocabulary;

    ComparedEntities(NamedQueries queries, Vocabulary vocabulary) {
        this.queries = queries;
        this.vocabulary = vocabulary;
    }

    /** By id. */
    Map<String, ComparedEntity> read(Collection<String> ids, Words words) {
        return queries
                .all(
                        "identity/likeness/shown",
                        Map.of("ids", List.copyOf(ids), "most", MOST),
                        row -> entity(row, words))
                .stream()
                .collect(Collectors.toMap(ComparedEntity::id, Function.identity()));
    }

    private ComparedEntity entity(Record row, Words words) {
        Value entity = row.get("entity");
        String kind = entity.get("kind").asString("");
        var period = words.period(text(entity, "from"), text(entity, "to"));
        return new ComparedEntity(
                entity.get("id").asString(),
                kind,
                vocabulary.kind(kind).map(known -> known.label().in(words.language())).orElse(kind),
                category(text(entity, "category"), words),
                text(entity, "name_en"),
                text(entity, "name_fr"),
                text(entity, "acronym_en"),
                text(entity, "acronym_fr"),
                row.get("names").asList(name -> name(name, words)),
                row.get("countries")
                        .asList(state -> {
                            var node = GraphElements.node(state, "State", words.language());
                            return new Country(node.id(), node.name());
                        }),
                period == null ? "" : period.text(),
                text(entity, "url"),
                row.get("facts").asInt(),
                row.get("sources").asInt());
    }

    private @Nullable String category(@Nullable String id, Words words) {
        return id == null
                ? null
                : vocabulary
                        .category(id)
                        .map(known -> known.label().in(words.language()))
                        .orElse(id);
    }

    private FurtherName name(Value name, Words words) {
        String type = text(name, "type");
        return new FurtherName(
                name.get("text").asString(""),
                type == null
                        ? null
                        : vocabulary.term(vocabulary.nameTypes(), type).in(words.language()),
                text(name, "lang"));
    }
}
