package org.entente.exploration;

import org.entente.cypher.GraphElements;
import org.entente.cypher.StoredRelations;
import org.entente.cypher.StoredRelations.Stored;
import org.entente.graph.AsAt;
import org.entente.graph.Language;
import org.entente.graph.Subgraph.Edge;
import org.entente.graph.Subgraph.Node;
import org.entente.graph.Vocabulary;
import org.neo4j.driver.types.MapAccessor;
import org.springframework.stereotype.Component;

import java.util.List;

/** Relations by id as they are drawn. */
@Component
class RelationsById {

    private final StoredRelations relations;
    private final Vocabulary vocabulary;

    RelationsById(StoredRelations relations, Vocabulary vocabulary) {
        this.relations = relations;
        this.vocabulary = vocabulary;
    }

    /**
     * A relation with its ends.
     *
     * @param holds whether it holds at the date asked for
     */
    record Found(Edge edge, Node source, Node target, boolean holds) {}

    List<Found> find(List<String> ids, AsAt time, Language language) {
        return relations.find(ids).stream().map(stored -> found(stored, time, language)).toList();
    }

    /** The relations themselves, with all their properties. */
    List<MapAccessor> read(List<String> ids) {
        return relations.find(ids).stream().map(stored -> (MapAccessor) stored.relation()).toList();
    }

    private Found found(Stored stored, AsAt time, Language language) {
        Node source = node(stored.source(), language);
        Node target = node(stored.target(), language);
        Edge edge =
                GraphElements.edge(
                        stored.relation(),
                        stored.relation().type(),
                        source.id(),
                        target.id(),
                        vocabulary,
                        language);
        return new Found(edge, source, target, stored.holds(time));
    }

    private static Node node(org.neo4j.driver.types.Node node, Language language) {
        return GraphElements.node(node, GraphElements.kind(node.labels()), language);
    }
}
