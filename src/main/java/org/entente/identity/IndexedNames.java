package org.entente.identity;

import static org.entente.cypher.GraphElements.text;

import org.entente.cypher.GraphElements;
import org.entente.cypher.NamedQueries;
import org.entente.graph.Language;
import org.entente.graph.Subgraph.Node;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the full-text index. */
@Component
class IndexedNames implements Names {

    private final NamedQueries queries;

    IndexedNames(NamedQueries queries) {
        this.queries = queries;
    }

    @Override
    public Found find(String typed, Set<String> kinds, Language language, int limit) {
        FullTextQuery query = FullTextQuery.of(typed);
        if (query.isEmpty()) {
            return new Found(0, List.of());
        }
        List<Record> rows = rows(query.everyWord(), query.joined(), kinds, limit);
        int total = rows.isEmpty() ? 0 : rows.getFirst().get("total").asInt();
        return new Found(total, rows.stream().map(row -> hit(row, language)).toList());
    }

    @Override
    public List<Hit> nearest(String typed, Language language, int limit) {
        FullTextQuery query = FullTextQuery.of(typed);
        if (query.isEmpty()) {
            return List.of();
        }
        return rows(query.anyWordNearly(), query.joined(), Set.of(), limit).stream()
                .map(row -> hit(row, language))
                .toList();
    }

    private List<Record> rows(String query, String exact, Set<String> kinds, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("query", query);
        parameters.put("exact", exact);
        parameters.put("kinds", kinds.isEmpty() ? null : kinds);
        parameters.put("ranked", RANKED);
        parameters.put("limit", limit);
        return queries.all("identity/find", parameters, row -> row);
    }

    private static Hit hit(Record row, Language language) {
        var entity = row.get("entity");
        Node node = GraphElements.node(entity, text(row, "kind"), language);
        return new Hit(
                node.id(),
                row.get("kind").asString(""),
                node.category(),
                node.name(),
                node.acronym(),
                row.get("score").asDouble(),
                otherName(text(row, "matched"), node));
    }

    private static @Nullable String otherName(@Nullable String matched, Node node) {
        return matched == null || matched.equals(node.name()) || matched.equals(node.acronym())
                ? null
                : matched;
    }
}
