package org.entente.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.Http;
import org.entente.WithGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was loaded is taken back, to the last claim, and what was there before is as it was. */
@WithGraph
class UndoIT {

    private static final Map<String, String> FILES =
            Map.of(
                    "documents.csv",
                    """
                    id,title_en,date
                    test-doc,A report,2020
                    """,
                    "entities.csv",
                    """
                    id,kind,name_en,document,locator_en
                    test-a,Organisation,A,test-doc,p. 1
                    test-b,Network,B,test-doc,p. 2
                    """,
                    "relations.csv",
                    """
                    type,source,target,role,from,document,locator_en
                    MEMBER_OF,test-a,test-b,member,1990,test-doc,p. 3
                    """,
                    "names.csv",
                    """
                    entity,text,lang,name_type
                    test-a,Old A,en,former
                    """,
                    "figures.csv",
                    """
                    entity,measure,value,figure_as_of,document
                    test-b,members,12,2020,test-doc
                    """);

    @LocalServerPort private int port;
    @Autowired private Driver driver;
    @Autowired private Changes changes;
    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @Test
    void anImportIsTakenBackAsAWholeAndCanBeMadeAgain() {
        Map<String, Object> before = graph();
        String hash = changes.version().hash();
        load(FILES);
        Map<String, Object> loaded = graph();
        String loadedHash = changes.version().hash();
        assertThat(loaded).isNotEqualTo(before);
        long change = changes.version().number();

        JsonNode undone = Http.json(undo(change, ""));
        assertThat(undone.get("withdrawn").asInt()).isEqualTo(6);
        assertThat(undone.get("keptTotal").asInt()).isZero();
        assertThat(graph()).isEqualTo(before);
        assertThat(changes.version().hash()).isEqualTo(hash);
        assertThat(http.json("/api/changes/" + change).at("/change/undoneBy").asLong())
                .isEqualTo(changes.version().number());

        undo(changes.version().number(), "");
        assertThat(graph()).isEqualTo(loaded);
        assertThat(changes.version().hash()).isEqualTo(loadedHash);

        HttpResponse<String> twice = undo(change, "");
        assertThat(twice.statusCode()).isEqualTo(409);
        assertThat(Http.json(twice).get("detail").asString()).contains("taken back already");
        undo(changes.version().number(), "");
        assertThat(graph()).isEqualTo(before);
    }

    @Test
    void whatWasChangedIsWhatItWas() {
        load(FILES);
        Map<String, Object> first = graph();
        long loaded = changes.version().number();
        load(
                Map.of(
                        "relations.csv",
                        """
                        type,source,target,role,from,document,locator_en
                        MEMBER_OF,test-a,test-b,member,1991,test-doc,p. 4
                        """));
        long changed = changes.version().number();
        JsonNode facts = http.json("/api/changes/" + changed).get("facts");
        JsonNode relation = table(facts, "relations");
        assertThat(relation.at("/before/from").asString()).isEqualTo("1990");
        assertThat(relation.at("/after/from").asString()).isEqualTo("1991");
        assertThat(table(facts, "claims").get("before").isNull()).isTrue();

        assertThat(Http.json(undo(changed, "")).get("changed").asInt()).isEqualTo(1);
        assertThat(graph()).isEqualTo(first);
        undo(loaded, "");
        assertThat(graph()).isEmpty();
    }

    @Test
    void nothingIsTakenBackWhereSomethingLaterHangsOnItUnlessItMayStay() {
        load(FILES);
        long first = changes.version().number();
        load(
                Map.of(
                        "more.csv",
                        """
                        type,source,target,role
                        COOPERATES_WITH,test-a,cicad,
                        """));
        long second = changes.version().number();
        Map<String, Object> before = graph();
        HttpResponse<String> refused = undo(first, "");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(Http.json(refused).get("detail").asString())
                .startsWith("Nothing was taken back");
        assertThat(Http.json(refused).at("/kept/0/id").asString()).isEqualTo("test-a");
        assertThat(Http.json(refused).at("/kept/0/why").asString()).isEqualTo("HELD");
        assertThat(graph()).isEqualTo(before);

        JsonNode undone = Http.json(undo(first, "keepLater=true"));
        assertThat(undone.get("keptTotal").asInt()).isPositive();
        assertThat(graph()).containsKey("Entity test-a").doesNotContainKey("Entity test-b");
        assertThat(undo(first, "").statusCode()).isEqualTo(409);

        undo(second, "");
        run(
                "MATCH (e:Entity {id: 'test-a'}) OPTIONAL MATCH (c:Claim)-[:IN]->(d:Document {id:"
                        + " 'test-doc'}) DETACH DELETE e, c, d");
    }

    @Test
    void theHistoryOfAnEntityTellsWhoChangedItAndWhatHangsOnIt() {
        load(FILES);
        long loaded = changes.version().number();
        JsonNode history = http.json("/api/changes?entity=test-a");
        assertThat(history.at("/0/number").asLong()).isEqualTo(loaded);
        assertThat(history.at("/0/by").asString()).isEqualTo("admin");
        undo(loaded, "");
        JsonNode after = http.json("/api/changes?entity=test-a");
        assertThat(after.at("/0/undoes").asLong()).isEqualTo(loaded);
        assertThat(after.at("/1/undoneBy").asLong()).isEqualTo(after.at("/0/number").asLong());
    }

    @Test
    void anUnknownChangeAndALimitThatIsNoneAreRefusedInASentence() {
        assertThat(undo(999_999, "").statusCode()).isEqualTo(404);
        assertThat(http.get("/api/changes/999999").statusCode()).isEqualTo(404);
        assertThat(http.get("/api/changes?limit=0").statusCode()).isEqualTo(400);
    }

    private static JsonNode table(JsonNode facts, String table) {
        for (JsonNode fact : facts) {
            if (fact.get("table").asString().equals(table)) {
                return fact;
            }
        }
        throw new AssertionError("no fact of " + table + " in " + facts);
    }

    private void load(Map<String, String> files) {
        JsonNode answer = Http.json(http.uploadAll("", files, "Authorization", Http.admin()));
        assertThat(answer.at("/counts/rejected").asInt()).as(answer.toString()).isZero();
    }

    private HttpResponse<String> undo(long change, String parameters) {
        return http.post(
                "/api/changes/" + change + "/undo?" + parameters,
                "",
                "Authorization",
                Http.admin());
    }

    /** All nodes and relations of the content, without what tells when they were written. */
    private Map<String, Object> graph() {
        var graph = new TreeMap<String, Object>();
        for (Map<String, Object> row :
                run(
                        """
                        MATCH (n)
                        WHERE (n:Entity OR n:Document) AND n.id STARTS WITH 'test-'
                          OR n:Claim AND EXISTS { (n)-[:IN]->(d) WHERE d.id STARTS WITH 'test-' }
                          OR (n:Name OR n:Figure)
                            AND EXISTS { (n)<--(e:Entity) WHERE e.id STARTS WITH 'test-' }
                        OPTIONAL MATCH (n)-[r]->(o)
                        RETURN labels(n) AS labels, properties(n) AS properties,
                          collect([type(r), properties(r), o.id]) AS relations
                        """)) {
            var properties = content(row.get("properties"));
            List<?> labels = (List<?>) row.get("labels");
            graph.put(
                    labels.getFirst() + " " + properties.get("id"),
                    List.of(labels, properties, relations((List<?>) row.get("relations"))));
        }
        return graph;
    }

    private static List<String> relations(List<?> rows) {
        return rows.stream()
                .map(row -> {
                    List<?> parts = (List<?>) row;
                    return parts.get(0) + " " + content(parts.get(1)) + " " + parts.get(2);
                })
                .sorted()
                .toList();
    }

    private static Map<String, Object> content(Object properties) {
        var content = new HashMap<String, Object>();
        if (properties instanceof Map<?, ?> map) {
            map.forEach((key, value) -> content.put(String.valueOf(key), value));
        }
        List.of("recorded_at", "recorded_by", "version").forEach(content::remove);
        return new TreeMap<>(content);
    }

    private List<Map<String, Object>> run(String statement) {
        return driver.executableQuery(statement).execute().records().stream()
                .map(record -> record.asMap())
                .toList();
    }
}
