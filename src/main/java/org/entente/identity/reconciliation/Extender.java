package org.entente.identity.reconciliation;

import static org.entente.cypher.GraphElements.text;

import org.entente.cypher.GraphElements;
import org.entente.cypher.NamedQueries;
import org.entente.graph.Vocabulary;
import org.entente.graph.Words;
import org.entente.identity.reconciliation.Extension.Cell;
import org.entente.identity.reconciliation.Extension.Column;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what a table is extended with. */
@Component
class Extender {

    private final NamedQueries queries;
    private final Vocabulary vocabulary;
    private final PropertyWords properties;

    Extender(NamedQueries queries, Vocabulary vocabulary, PropertyWords properties) {
        this.queries = queries;
        this.vocabulary = vocabulary;
        this.properties = properties;
    }

    Extension read(ExtensionQuery query, Words words) {
        var rows = new LinkedHashMap<String, Map<String, List<Cell>>>();
        query.ids().forEach(id -> rows.put(id, empty(query)));
        queries.all("identity/reconciliation/properties", Map.of("ids", query.ids()), row -> row)
                .forEach(row ->
                        query.properties()
                                .forEach(
                                        (property, most) -> own(rows, row, property, most, words)));
        query.properties()
                .forEach((property, most) -> {
                    String type = property.type();
                    if (type != null) {
                        related(rows, query.ids(), property, type, most, words);
                    }
                });
        return new Extension(
                query.properties().keySet().stream()
                        .map(property -> column(property, words))
                        .toList(),
                rows);
    }

    private static Map<String, List<Cell>> empty(ExtensionQuery query) {
        var cells = new LinkedHashMap<String, List<Cell>>();
        query.properties().keySet().forEach(property -> cells.put(property.id(), List.of()));
        return cells;
    }

    private Column column(Property property, Words words) {
        Named type =
                property == Property.COUNTRY
                        ? new Named(
                                "State", Candidate.kindName("State", vocabulary, words.language()))
                        : null;
        return new Column(property.id(), properties.name(property, words), type);
    }

    private void own(
            Map<String, Map<String, List<Cell>>> rows,
            Record row,
            Property property,
            int most,
            Words words) {
        if (property.type() == null) {
            Value entity = row.get("entity");
            List<Cell> cells =
                    switch (property) {
                        case NAMES -> row.get("names").asList(name -> Cell.text(name.asString()));
                        case COUNTRY -> row.get("countries").asList(state -> entity(state, words));
                        default -> own(text(entity, property.id()));
                    };
            put(rows, entity.get("id").asString(), property, cells.stream().limit(most).toList());
        }
    }

    private static List<Cell> own(@Nullable String text) {
        return text == null ? List.of() : List.of(Cell.text(text));
    }

    private void related(
            Map<String, Map<String, List<Cell>>> rows,
            List<String> ids,
            Property property,
            String type,
            int most,
            Words words) {
        queries.all(
                        "identity/reconciliation/related",
                        Map.of(
                                "ids", ids,
                                "type", type,
                                "outward", property.outward(),
                                "symmetric", vocabulary.symmetricTypes().contains(type),
                                "most", most),
                        row -> row)
                .forEach(row ->
                        put(
                                rows,
                                row.get("id").asString(),
                                property,
                                row.get("related").asList(other -> entity(other, words))));
    }

    private static Cell entity(Value entity, Words words) {
        var node = GraphElements.node(entity, null, words.language());
        return Cell.entity(node.id(), node.name());
    }

    private static void put(
            Map<String, Map<String, List<Cell>>> rows,
            String id,
            Property property,
            List<Cell> cells) {
        rows.computeIfAbsent(id, _ -> new LinkedHashMap<>()).put(property.id(), cells);
    }
}
