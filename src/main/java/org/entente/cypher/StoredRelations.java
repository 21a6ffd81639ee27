package org.entente.cypher;

import org.entente.graph.AsAt;
import org.entente.graph.RelationType;
import org.entente.graph.Vocabulary;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.driver.types.Node;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Finds relations by id alone. Each type has an index of its ids, and Cypher uses it only where the
 * type is written out; so the statement names every type of the vocabulary once.
 */
@Component
public class StoredRelations {

    private final NamedQueries queries;
    private final Statement statement;

    StoredRelations(NamedQueries queries, Vocabulary vocabulary) {
        this.queries = queries;
        this.statement =
                Cypher.unionAll(
                        vocabulary.types().stream()
                                .map(StoredRelations::ofType)
                                .toArray(Statement[]::new));
    }

    /** A relation as stored, with its ends. */
    public record Stored(org.neo4j.driver.types.Relationship relation, Node source, Node target) {

        /** Whether it holds at the date asked for. */
        public boolean holds(AsAt time) {
            return RelationTime.holds(relation, time);
        }
    }

    /** Those that there are, in no order. */
    public List<Stored> find(Collection<String> ids) {
        return queries.all(
                statement,
                Map.of("ids", ids),
                row ->
                        new Stored(
                                row.get("r").asRelationship(),
                                row.get("s").asNode(),
                                row.get("t").asNode()));
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
}
