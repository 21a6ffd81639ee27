package org.entente.identity;

import static org.entente.cypher.GraphElements.text;

import org.entente.cypher.GraphElements;
import org.entente.cypher.NamedQueries;
import org.entente.graph.Language;
import org.entente.graph.Subgraph.Node;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
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
        return query.isEmpty()
                ? new Found(0, List.of())
                : read(query.everyWord(), query.joined(), kinds, limit, language);
    }

    @Override
    public List<Hit> nearest(String typed, Language language, int limit) {
        FullTextQuery query = FullTextQuery.of(typed);
        return query.isEmpty()
                ? List.of()
                : read(query.anyWordNearly(), query.joined(), Set.of(), limit, language).hits();
    }

    private Found read(
            String query, String exact, Set<String> kinds, int limit, Language language) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("query", query);
        parameters.put("exact", exact);
        parameters.put("kinds", kinds.isEmpty() ? null : kinds);
        parameters.put("ranked", RANKED);
        parameters.put("limit", limit);
        return queries.first("identity/find", parameters, row -> found(row, language))
                .orElseThrow();
    }

    private static Found found(Record row, Language language) {
        return new Found(
                row.get("total").asInt(), row.get("hits").asList(hit -> hit(hit, language)));
    }

    private static Hit hit(Value hit, Language language) {
        Node node = GraphElements.node(hit.get("entity"), text(hit, "kind"), language);
        return new Hit(
                node.id(),
                hit.get("kind").asString(""),
                node.category(),
                node.name(),
                node.acronym(),
                hit.get("score").asDouble(),
                otherName(text(hit, "matched"), node));
    }

    private static @Nullable String otherName(@Nullable String matched, Node node) {
        return matched == null || matched.equals(node.name()) || matched.equals(node.acronym())
                ? null
                : matched;
    }
}
