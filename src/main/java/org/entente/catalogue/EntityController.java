package org.entente.catalogue;

import org.entente.cypher.GraphElements;
import org.entente.cypher.NamedQueries;
import org.entente.graph.AsAt;
import org.entente.graph.Language;
import org.entente.graph.Vocabulary;
import org.entente.graph.Words;
import org.entente.identity.Names;
import org.entente.identity.UnknownEntity;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** One entity with its facts, each with its sources. */
@RestController
class EntityController {

    private static final int MOST = 500;

    private final Entities entities;
    private final NamedQueries queries;
    private final Vocabulary vocabulary;
    private final Names names;
    private final MessageSource messages;

    EntityController(
            Entities entities,
            NamedQueries queries,
            Vocabulary vocabulary,
            Names names,
            MessageSource messages) {
        this.entities = entities;
        this.queries = queries;
        this.vocabulary = vocabulary;
        this.names = names;
        this.messages = messages;
    }

    /**
     * Reads an entity with its facts and their sources.
     *
     * @param id id of the entity
     * @param limit relations of a group, 1 to {@value #MOST}; each group says how many there are
     * @param at an EDTF date: only facts that hold then, and the answer says how many that leaves
     *     out; any time unless given
     * @param atMode how they hold then: {@code attested} by a source, or {@code possible}, that is
     *     ruled out by none
     */
    @GetMapping("/api/entities/{id}")
    EntityAnswer entity(
            @PathVariable String id,
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam(required = false) @Nullable String at,
            @RequestParam(defaultValue = "attested") String atMode,
            Locale locale) {
        Language language = Language.of(locale.getLanguage());
        if (limit < 1 || limit > MOST) {
            throw Problems.badRequest("problem.limit", MOST);
        }
        AsAt time = Problems.asAt(at, atMode);
        EntityNode entity =
                entities.findById(id).orElseThrow(() -> new UnknownEntity(id, names, language));
        List<Record> facts = facts(id, limit, time);
        var words = new Words(language, vocabulary, messages, time);
        EvidenceBook book =
                EvidenceBook.read(queries, words, claimsOf(entity, facts), mentionedIn(facts));
        return EntityText.of(entity, facts, new Figures(queries, words, book), words, book);
    }

    private List<Record> facts(String id, int limit, AsAt time) {
        Map<String, Object> parameters = new HashMap<>(time.parameters());
        parameters.put("id", id);
        parameters.put("symmetric", vocabulary.symmetricTypes());
        parameters.put("most", limit);
        return queries.all("catalogue/facts", parameters, row -> row);
    }

    private static Set<String> claimsOf(EntityNode entity, List<Record> facts) {
        var ids = new HashSet<String>(orNone(entity.claims()));
        entity.figures().forEach(figure -> ids.addAll(orNone(figure.claims())));
        for (Value relation : relations(facts)) {
            ids.addAll(GraphElements.strings(relation, "claims"));
        }
        return ids;
    }

    private static Set<String> mentionedIn(List<Record> facts) {
        var ids = new HashSet<String>();
        relations(facts).forEach(one -> ids.addAll(GraphElements.strings(one, "basis")));
        return ids;
    }

    private static List<Value> relations(List<Record> facts) {
        return facts.stream()
                .flatMap(row -> row.get("relations").asList(one -> one.get("relation")).stream())
                .toList();
    }

    private static List<String> orNone(@Nullable List<String> ids) {
        return ids == null ? List.of() : ids;
    }
}
