package org.entente.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.Http;
import org.entente.WithGraph;
import org.entente.history.Changes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

@WithGraph
class ImportIT {

    @LocalServerPort private int port;
    @Autowired private Driver driver;
    @Autowired private Importer importer;
    @Autowired private Changes changes;
    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @AfterEach
    void tidy() {
        run("MATCH (c:Claim)-[:IN]->(d:Document) WHERE d.id STARTS WITH 'test-' DETACH DELETE c");
        run("MATCH (d:Document) WHERE d.id STARTS WITH 'test-' DETACH DELETE d");
        run(
                "MATCH (e:Entity)-[:NAMED|HAS_FIGURE]->(n) WHERE e.id STARTS WITH 'test-' DETACH"
                        + " DELETE n");
        run("MATCH (e:Entity) WHERE e.id STARTS WITH 'test-' DETACH DELETE e");
    }

    /** The README says the same numbers. */
    @Test
    void theShippedGraphIsWhole() {
        JsonNode status = http.json("/api/status");
        assertThat(status.get("entities").asInt()).isEqualTo(193);
        assertThat(status.get("relations").asInt()).isEqualTo(348);
        assertThat(status.get("claims").asInt()).isEqualTo(878);
        assertThat(status.get("documents").asInt()).isEqualTo(20);
    }

    @Test
    void loadingTheShippedTablesAgainChangesNothing() throws IOException {
        Changes.DataVersion before = changes.version();
        ImportOutcome again = importer.load(ShippedGraph.tables(), "test", "again");
        assertThat(again.counts().created()).isZero();
        assertThat(again.counts().changed()).isZero();
        assertThat(again.counts().unchanged()).isEqualTo(again.counts().read());
        assertThat(changes.version()).isEqualTo(before);
    }

    @Test
    void aBadRowIsRejectedWithItsPlaceAndReasonAndTheRestIsLoaded() {
        JsonNode entities =
                upload(
                        "entities.csv",
                        """
                        id,kind,name_en,from
                        test-a,Organisation,A,1971-08
                        test-b,Person,B,
                        test-c,State,C,1964-13
                        test-d,Network,D,1980?
                        """);
        assertThat(entities.at("/counts/read").asInt()).isEqualTo(4);
        assertThat(entities.at("/counts/created").asInt()).isEqualTo(2);
        assertThat(entities.at("/counts/rejected").asInt()).isEqualTo(2);
        assertThat(entities.at("/rejects/0/file").asString()).isEqualTo("entities.csv");
        assertThat(entities.at("/rejects/0/line").asInt()).isEqualTo(3);
        assertThat(entities.at("/rejects/0/column").asString()).isEqualTo("kind");
        assertThat(entities.at("/rejects/1/column").asString()).isEqualTo("from");
        assertThat(count("MATCH (e:Entity) WHERE e.id IN ['test-b', 'test-c'] RETURN count(e)"))
                .isZero();
        JsonNode relations =
                upload(
                        "relations.csv",
                        """
                        type,source,target,role
                        MEMBER_OF,test-a,test-d,member
                        KNOWS,test-a,test-d,
                        MEMBER_OF,test-a,test-b,
                        MEMBER_OF,test-d,test-a,
                        MEMBER_OF,test-a,test-d,king
                        """);
        assertThat(relations.at("/counts/created").asInt()).isEqualTo(1);
        List<String> columns = new ArrayList<>();
        relations.get("rejects").forEach(reject -> columns.add(reject.get("column").asString()));
        assertThat(columns).containsExactly("type", "target", "type", "role");
        String rejects =
                http.get(
                                "/api/imports/" + relations.get("id").asString() + "/rejects.csv",
                                "Authorization",
                                Http.admin())
                        .body();
        assertThat(rejects).contains("KNOWS", "no type of the vocabulary");
    }

    @Test
    void aSecondSourceAddsAClaimAndNoSecondRelation() {
        pair();
        upload("d.csv", "id,title_en,languages\ntest-doc1,One,en\ntest-doc2,Two,en\n");
        String row = "type,source,target,document,as_of\nCOOPERATES_WITH,%s,%s,%s,2020\n";
        JsonNode first = upload("r.csv", row.formatted("test-a", "test-b", "test-doc1"));
        JsonNode turned = upload("r.csv", row.formatted("test-b", "test-a", "test-doc2"));
        JsonNode again = upload("r.csv", row.formatted("test-b", "test-a", "test-doc2"));
        assertThat(first.at("/counts/created").asInt()).isEqualTo(1);
        assertThat(turned.at("/counts/changed").asInt()).isEqualTo(1);
        assertThat(again.at("/counts/unchanged").asInt()).isEqualTo(1);
        assertThat(
                        count(
                                "MATCH (:Entity {id: 'test-a'})-[r]->(:Entity {id: 'test-b'})"
                                        + " RETURN sum(size(r.claims))"))
                .isEqualTo(2);
    }

    @Test
    void manyAtOnceLeaveWhatOneWouldLeave() throws Exception {
        String file = "id,kind,name_en\ntest-a,Organisation,A\ntest-b,Organisation,B\n";
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Future<JsonNode>> all = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                all.add(threads.submit(() -> upload("e.csv", file)));
            }
            int created = 0;
            for (Future<JsonNode> one : all) {
                created += one.get().at("/counts/created").asInt();
            }
            assertThat(created).isEqualTo(2);
        }
        assertThat(count("MATCH (e:Entity) WHERE e.id STARTS WITH 'test-' RETURN count(e)"))
                .isEqualTo(2);
    }

    @Test
    void aFileThatIsNoTableIsRefusedWithASentence() {
        var answer = http.upload("x.csv", "a,b\n1,2\n", "Authorization", Http.admin());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Http.json(answer).get("detail").asString()).startsWith("x.csv, line 1:");
    }

    @Test
    void aNameIsStoredLiterallyWhateverItSays() {
        String name = "Robby' WITH true AS ignored MATCH (s) DETACH DELETE s; //";
        upload("e.csv", "id,kind,name_en\ntest-a,Organisation,\"" + name + "\"\n");
        assertThat(http.json("/api/entities/test-a").get("name").asString()).isEqualTo(name);
    }

    private void pair() {
        upload("e.csv", "id,kind,name_en\ntest-a,Organisation,A\ntest-b,Organisation,B\n");
    }

    private JsonNode upload(String file, String content) {
        var answer = http.upload(file, content, "Authorization", Http.admin());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Http.json(answer);
    }

    private void run(String cypher) {
        try (var session = driver.session()) {
            session.run(cypher).consume();
        }
    }

    private long count(String cypher) {
        try (var session = driver.session()) {
            return session.run(cypher).single().get(0).asLong();
        }
    }
}
