package org.entente.reports;

import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What rows of answers hold of the graph, however deep in lists, maps and paths.
 *
 * @param entities ids
 * @param relations the database's own keys
 */
record AnswerElements(Set<String> entities, Set<String> relations) {

    static AnswerElements of(Collection<Value> values) {
        var found = new AnswerElements(new LinkedHashSet<>(), new LinkedHashSet<>());
        values.forEach(value -> found.add(value.asObject()));
        return found;
    }

    private void add(Object value) {
        switch (value) {
            case Node node when node.hasLabel("Entity") ->
                    entities.add(node.get("id").asString(""));
            case Relationship relation -> relations.add(relation.elementId());
            case Path path -> {
                path.nodes().forEach(this::add);
                path.relationships().forEach(this::add);
            }
            case Collection<?> many -> many.forEach(this::add);
            case Map<?, ?> map -> map.values().forEach(this::add);
            case null, default -> {
                // Numbers, texts and dates are themselves.
            }
        }
    }
}
