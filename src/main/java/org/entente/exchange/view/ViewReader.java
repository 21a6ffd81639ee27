package org.entente.exchange.view;

import org.entente.cypher.GraphElements;
import org.entente.cypher.NamedQueries;
import org.entente.cypher.StoredEvidence;
import org.entente.cypher.StoredRelations;
import org.entente.cypher.StoredRelations.Stored;
import org.entente.exchange.view.TakenView.Entity;
import org.entente.exchange.view.TakenView.Relation;
import org.entente.graph.Language;
import org.entente.graph.Vocabulary;
import org.entente.graph.Words;
import org.entente.history.Changes;
import org.neo4j.driver.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.text.Collator;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the entities, relations and documents of a view by their ids. */
@Component
public class ViewReader {

    private final NamedQueries queries;
    private final StoredRelations relations;
    private final Vocabulary vocabulary;
    private final MessageSource messages;
    private final Changes changes;

    ViewReader(
            NamedQueries queries,
            StoredRelations relations,
            Vocabulary vocabulary,
            MessageSource messages,
            Changes changes) {
        this.queries = queries;
        this.relations = relations;
        this.vocabulary = vocabulary;
        this.messages = messages;
        this.changes = changes;
    }

    /**
     * Reads a view.
     *
     * @throws RefusedViewException if the request makes no sense or asks for too much
     */
    public TakenView read(ViewRequest request, Language language) {
        CheckedView asked = CheckedView.of(request);
        var words = new Words(language, vocabulary, messages, asked.time());
        Map<String, Value> stored = entities(asked);
        if (stored.isEmpty()) {
            throw RefusedViewException.of("export.nothing-left");
        }
        List<Stored> found =
                relations.find(asked.edges()).stream()
                        .filter(one -> stored.containsKey(end(one.source())))
                        .filter(one -> stored.containsKey(end(one.target())))
                        .toList();
        List<Stored> holding = found.stream().filter(one -> one.holds(asked.time())).toList();
        var wording = new Wording(words, stored, asked);
        List<Entity> entities = inOrder(wording.entities(), language);
        StoredEvidence evidence = evidence(holding);
        var numbers = new SourceNumbers(evidence, words);
        List<Stored> ordered = ordered(holding, wording, language);
        List<Relation> sentences =
                ordered.stream().map(one -> wording.relation(one, evidence, numbers)).toList();
        var left =
                new Stamps.Left(
                        asked.nodes().size() - stored.size(),
                        asked.edges().size() - found.size(),
                        found.size() - holding.size());
        var stamps = new Stamps(words, changes.version());
        return new TakenView(
                stamps.title(asked, entities),
                language,
                asked.dark(),
                words,
                entities,
                sentences,
                numbers.sources(),
                wording.notes(entities),
                stamps.stamp(asked, left));
    }

    private Map<String, Value> entities(CheckedView asked) {
        var stored = new LinkedHashMap<String, Value>();
        queries.all(
                        "exchange/view-entities",
                        Map.of("ids", asked.nodes()),
                        row -> row.get("entity"))
                .forEach(entity -> stored.put(entity.get("id").asString(), entity));
        return stored;
    }

    private StoredEvidence evidence(List<Stored> relations) {
        Set<String> claims = new HashSet<>();
        relations.forEach(one -> claims.addAll(GraphElements.strings(one.relation(), "claims")));
        return StoredEvidence.read(queries, claims);
    }

    private static String end(org.neo4j.driver.types.Node node) {
        return node.get("id").asString("");
    }

    private static List<Entity> inOrder(List<Entity> entities, Language language) {
        Collator collator = Collator.getInstance(language.locale());
        return entities.stream()
                .sorted(Comparator.comparing(Entity::name, collator).thenComparing(Entity::id))
                .toList();
    }

    private List<Stored> ordered(List<Stored> relations, Wording wording, Language language) {
        Collator collator = Collator.getInstance(language.locale());
        return relations.stream()
                .sorted(
                        Comparator.comparingInt(
                                        (Stored one) -> vocabulary.relevance(one.relation().type()))
                                .thenComparing(one -> one.relation().type())
                                .thenComparing(
                                        one -> wording.entity(end(one.source())).name(), collator)
                                .thenComparing(
                                        one -> wording.entity(end(one.target())).name(), collator)
                                .thenComparing(one -> one.relation().get("id").asString()))
                .toList();
    }
}
