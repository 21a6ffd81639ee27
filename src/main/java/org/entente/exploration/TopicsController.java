package org.entente.exploration;

import org.entente.cypher.GraphElements;
import org.entente.cypher.NamedQueries;
import org.entente.graph.Language;
import org.neo4j.driver.Record;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the entities of a view are about, to filter it by. */
@RestController
class TopicsController {

    private static final int MOST = 500;

    private final NamedQueries queries;

    TopicsController(NamedQueries queries) {
        this.queries = queries;
    }

    /**
     * Tells which topics entities address, by the entity's id; those that address none are left
     * out.
     *
     * @param ids ids of entities, 1 to {@value #MOST}, separated by commas
     */
    @GetMapping("/api/topics")
    TopicsAnswer topics(@RequestParam List<String> ids, Locale locale) {
        if (ids.isEmpty() || ids.size() > MOST) {
            throw Problems.badRequest("problem.ids", MOST);
        }
        Language language = Language.of(locale.getLanguage());
        return new TopicsAnswer(
                queries.all("exploration/topics", Map.of("ids", ids), row -> row).stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> row.get("id").asString(),
                                        TreeMap::new,
                                        Collectors.mapping(
                                                row -> topic(row, language),
                                                Collectors.toList()))));
    }

    private static Topic topic(Record row, Language language) {
        var topic = GraphElements.node(row.get("topic"), "Topic", language);
        return new Topic(topic.id(), topic.name());
    }

    record TopicsAnswer(Map<String, List<Topic>> topics) {}

    record Topic(String id, String label) {}
}
