package org.entente.exploration;

import org.entente.cypher.NamedQueries;
import org.entente.graph.Language;
import org.entente.graph.Vocabulary;
import org.entente.graph.Words;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** When entities and relations were, to be drawn along time. */
@RestController
class ChronologyController {

    private static final int MOST = 500;

    private final NamedQueries queries;
    private final RelationsById relations;
    private final Vocabulary vocabulary;
    private final MessageSource messages;

    ChronologyController(
            NamedQueries queries,
            RelationsById relations,
            Vocabulary vocabulary,
            MessageSource messages) {
        this.queries = queries;
        this.relations = relations;
        this.vocabulary = vocabulary;
        this.messages = messages;
    }

    /**
     * Tells when entities and relations were, as pieces of time and in words. Those that do not
     * exist are left out.
     *
     * @param entities ids of entities, separated by commas
     * @param relations ids of relations, separated by commas; together 1 to {@value #MOST}
     */
    @GetMapping("/api/chronology")
    ChronologyAnswer chronology(
            @RequestParam(defaultValue = "") List<String> entities,
            @RequestParam(defaultValue = "") List<String> relations,
            Locale locale) {
        int asked = entities.size() + relations.size();
        if (asked < 1 || asked > MOST) {
            throw Problems.badRequest("problem.ids", MOST);
        }
        var words = new Words(Language.of(locale.getLanguage()), vocabulary, messages);
        var chronicle = new Chronicle(words);
        return new ChronologyAnswer(
                entities.isEmpty()
                        ? List.of()
                        : queries.all(
                                "exploration/dated",
                                Map.of("ids", entities),
                                row -> chronicle.entity(row.get("entity"))),
                relations.isEmpty()
                        ? List.of()
                        : this.relations.read(relations).stream()
                                .map(chronicle::relation)
                                .toList());
    }

    record ChronologyAnswer(List<Row> entities, List<Row> relations) {}

    /**
     * When one of them was.
     *
     * @param text in words; empty where nothing is known
     * @param pieces what is known or attested: first and last days since 1970-01-01, in order and
     *     apart
     * @param openStart whether the start is not known
     * @param openEnd whether the end is not known, or there is none
     * @param unsure whether a source marks a date as uncertain or approximate
     */
    record Row(
            String id,
            String text,
            List<List<Long>> pieces,
            boolean openStart,
            boolean openEnd,
            boolean unsure) {}
}
