package org.entente.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.Http;
import org.entente.WithGraph;
import org.entente.history.Changes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;
import java.util.Map;

/** A body that was recorded twice becomes one, with all that was said of both, and two again. */
@WithGraph
class MergeIT {

    private static final Map<String, String> FILES =
            Map.of(
                    "documents.csv",
                    "id,title_en\ntest-doc,A report\n",
                    "entities.csv",
                    """
                    id,kind,name_en,name_fr,url,document,locator_en
                    test-net,Network,Net,,,,
                    test-stays,Organisation,Office,,https://example.org/,test-doc,p. 1
                    test-goes,Organisation,The Office,Le bureau,https://example.org/old,test-doc,p. 2
                    """,
                    "relations.csv",
                    """
                    type,source,target,role,from,document,locator_en
                    MEMBER_OF,test-stays,test-net,member,,test-doc,p. 3
                    MEMBER_OF,test-goes,test-net,member,1990,test-doc,p. 4
                    MEMBER_OF,test-goes,test-net,observer,,test-doc,p. 5
                    COOPERATES_WITH,test-goes,cicad,,,test-doc,p. 6
                    COOPERATES_WITH,test-goes,test-stays,,,test-doc,p. 7
                    """,
                    "names.csv",
                    "entity,text,lang,name_type\ntest-goes,Bureau,en,former\n");

    @LocalServerPort private int port;
    @Autowired private Driver driver;
    @Autowired private Changes changes;

    @AfterEach
    void tidy() {
        for (String statement :
                new String[] {
                    "MATCH (c:Claim)-[:IN]->(d:Document {id: 'test-doc'}) DETACH DELETE c",
                    "MATCH (d:Document {id: 'test-doc'}) DETACH DELETE d",
                    "MATCH (e:Entity)-->(n) WHERE e.id STARTS WITH 'test-' AND (n:Name OR n:Figure)"
                            + " DETACH DELETE n",
                    "MATCH (a:Alias) DETACH DELETE a",
                    "MATCH (e:Entity) WHERE e.id STARTS WITH 'test-' DETACH DELETE e"
                }) {
            driver.executableQuery(statement).execute();
        }
    }

    @Test
    void allThatWasSaidOfBothIsSaidOfTheOneThatStaysAndCanBeParted() {
        var http = new Http(port);
        load(http);
        String hash = changes.version().hash();
        long facts = count("MATCH (n) WHERE n:Entity OR n:Claim OR n:Name RETURN count(n)");

        HttpResponse<String> merged = merge(http, "test-stays", "test-goes");
        assertThat(merged.statusCode()).as(merged.body()).isEqualTo(200);
        assertThat(text("MATCH (e:Entity {id: 'test-stays'}) RETURN e.name_fr"))
                .isEqualTo("Le bureau");
        assertThat(text("MATCH (e:Entity {id: 'test-stays'}) RETURN e.url"))
                .isEqualTo("https://example.org/");
        assertThat(
                        text(
                                "MATCH (:Entity {id: 'test-stays'})-[:NAMED]->(n) WITH n.text AS t"
                                    + " ORDER BY t WITH collect(t) AS ts RETURN reduce(s = '', t IN"
                                    + " ts | s + t + ';')"))
                .isEqualTo("Bureau;The Office;");
        assertThat(
                        text(
                                "MATCH (:Entity {id: 'test-stays'})-[r {role: 'member'}]->() RETURN"
                                        + " r.from + ' ' + size(r.claims)"))
                .isEqualTo("1990 2");
        assertThat(count("MATCH (:Entity {id: 'test-stays'})-[r]-(:Entity) RETURN count(r)"))
                .isEqualTo(3);
        assertThat(
                        count(
                                "MATCH (:Entity {id: 'test-stays'})-[r]-(:Entity) UNWIND r.claims"
                                    + " AS id MATCH (c:Claim {id: id}) WHERE c.fact = r.id RETURN"
                                    + " count(c)"))
                .isEqualTo(4);

        assertThat(http.json("/api/neighbourhood?id=test-goes").at("/nodes/0/id").asString())
                .isNotEmpty();
        HttpResponse<String> old = http.get("/api/entities/test-goes?lang=en");
        assertThat(old.statusCode()).isEqualTo(307);
        assertThat(old.headers().firstValue("Location"))
                .contains("/api/entities/test-stays?lang=en");

        JsonNode again = Http.json(http.uploadAll("", FILES, "Authorization", Http.admin()));
        assertThat(again.at("/counts/rejected").asInt()).isEqualTo(6);
        assertThat(again.at("/counts/created").asInt()).isZero();
        assertThat(again.at("/rejects/0/reason").asString())
                .isEqualTo("\"test-goes\" was merged into \"test-stays\". Write test-stays here.");

        long change = Http.json(merged).get("change").asLong();
        HttpResponse<String> undone =
                http.post("/api/changes/" + change + "/undo", "", "Authorization", Http.admin());
        assertThat(undone.statusCode()).as(undone.body()).isEqualTo(200);
        assertThat(changes.version().hash()).isEqualTo(hash);
        assertThat(count("MATCH (n) WHERE n:Entity OR n:Claim OR n:Name RETURN count(n)"))
                .isEqualTo(facts);
        assertThat(count("MATCH (a:Alias) RETURN count(a)")).isZero();
        assertThat(http.get("/api/entities/test-goes").statusCode()).isEqualTo(200);
    }

    @Test
    void whatCannotBeOneIsRefusedInASentence() {
        var http = new Http(port);
        assertThat(merge(http, "cicad", "cicad").statusCode()).isEqualTo(422);
        assertThat(merge(http, "cicad", "test-nobody").statusCode()).isEqualTo(404);
        assertThat(merge(http, "cicad", "mednet").statusCode()).isEqualTo(422);
        assertThat(Http.json(merge(http, "cicad", "mednet")).get("detail").asString())
                .contains("Organisation", "Network");
    }

    private static void load(Http http) {
        JsonNode answer = Http.json(http.uploadAll("", FILES, "Authorization", Http.admin()));
        assertThat(answer.at("/counts/rejected").asInt()).as(answer.toString()).isZero();
    }

    private static HttpResponse<String> merge(Http http, String stays, String goes) {
        return http.post(
                "/api/merges",
                "{\"stays\": \"%s\", \"goes\": \"%s\"}".formatted(stays, goes),
                "Authorization",
                Http.admin(),
                "Content-Type",
                "application/json");
    }

    private String text(String query) {
        return driver.executableQuery(query).execute().records().getFirst().get(0).asString();
    }

    private long count(String query) {
        return driver.executableQuery(query).execute().records().getFirst().get(0).asLong();
    }
}
