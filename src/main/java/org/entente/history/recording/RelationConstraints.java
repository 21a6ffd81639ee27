package org.entente.history.recording;

import org.entente.cypher.NamedQueries;
import org.entente.graph.RelationType;
import org.entente.graph.Vocabulary;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes the ids of relations unique within each type of the vocabulary, as far as it is not so. */
@Component
@Order(1)
class RelationConstraints implements ApplicationRunner {

    private final Vocabulary vocabulary;
    private final NamedQueries queries;
    private final Neo4jClient neo4j;

    RelationConstraints(Vocabulary vocabulary, NamedQueries queries, Neo4jClient neo4j) {
        this.vocabulary = vocabulary;
        this.queries = queries;
        this.neo4j = neo4j;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Set<String> there =
                new HashSet<>(
                        queries.all("history/constraints", Map.of(), row -> row.get(0).asString()));
        for (RelationType type : vocabulary.types()) {
            String name = type.id().toLowerCase(Locale.ROOT) + "_relation_id";
            if (!there.contains(name)) {
                create(type);
            }
        }
    }

    /**
     * Cypher takes no parameter here. The type is a word of the vocabulary, which admits only upper
     * case letters and underscores.
     */
    private void create(RelationType type) {
        String template = queries.text("history/create-relation-constraint");
        String name = type.id().toLowerCase(Locale.ROOT);
        neo4j.query(template.replace("RELATION_TYPE", type.id()).replace("relation_type", name))
                .run();
    }
}
