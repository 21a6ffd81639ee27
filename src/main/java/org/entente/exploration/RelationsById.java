package org.entente.exploration;

import org.entente.cypher.GraphElements;
import org.entente.cypher.NamedQueries;
import org.entente.graph.AsAt;
import org.entente.graph.Language;
import org.entente.graph.RelationType;
import org.entente.graph.Subgraph.Edge;
import org.entente.graph.Subgraph.Node;
import org.entente.graph.Vocabulary;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.MapAccessor;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;

/**
 * Finds relations by id alone. Each type has an index of its ids, and Cypher uses it only where the
 * type is written out; so the statement names every type of the vocabulary once.
 */
@Component
class RelationsById {

    private final NamedQueries queries;
    private final Vocabulary vocabulary;
    private final Statement statement;

    RelationsById(NamedQueries queries, Vocabulary vocabulary) {
        this.queries = queries;
        this.vocabulary = vocabulary;
        this.statement =
                Cypher.unionAll(
                        vocabulary.types().stream()
                                .map(RelationsById::ofType)
                                .toArray(Statement[]::new));
    }

    /**
     * A relation with its ends.
     *
     * @param holds whether it holds at the date asked for
     */
    record Found(Edge edge, Node source, Node target, boolean holds) {}

    List<Found> find(List<String> ids, AsAt time, Language language) {
        return queries.all(statement, Map.of("ids", ids), row -> found(row, time, language));
    }

    /** The relations themselves, with all their properties. */
    List<MapAccessor> read(List<String> ids) {
        return queries.all(statement, Map.of("ids", ids), row -> row.get("r").asRelationship());
    }

    private static Statement ofType(RelationType type) {
        var source = Cypher.anyNode("s");
        var target = Cypher.anyNode("t");
        Relationship relation = source.relationshipTo(target, type.id()).named("r");
        return Cypher.match(relation)
                .where(relation.property("id").in(Cypher.parameter("ids")))
                .returning(relation, source, target)
                .build();
    }

    private Found found(Record row, AsAt time, Language language) {
        var relation = row.get("r").asRelationship();
        Node source = node(row, "s", language);
        Node target = node(row, "t", language);
        Edge edge =
                GraphElements.edge(
                        relation, relation.type(), source.id(), target.id(), vocabulary, language);
        return new Found(edge, source, target, RelationTime.holds(relation, time));
    }

    private static Node node(Record row, String column, Language language) {
        var node = row.get(column).asNode();
        return GraphElements.node(node, GraphElements.kind(node.labels()), language);
    }
}
