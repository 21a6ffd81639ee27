package org.entente.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.Http;
import org.entente.WithGraph;
import org.entente.exchange.loading.ImportOutcome;
import org.entente.exchange.loading.Importer;
import org.entente.history.Changes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

@WithGraph
class ImportIT {

    @LocalServerPort private int port;
    @Autowired private Driver driver;
    @Autowired private Importer importer;
    @Autowired private Changes changes;
    @Autowired private Environment environment;
    @TempDir private Path folder;
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
        ImportOutcome again = ShippedGraph.load(importer, folder, "test", "again");
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
        assertThat(relations.at("/rejectedTables/0").asString()).isEqualTo("relations.csv");
        String rejects = rejects(relations);
        assertThat(rejects.lines().findFirst().orElse(""))
                .isEqualTo(
                        "rejected_file,rejected_line,rejected_column,rejected_reason,"
                                + "type,source,target,role");
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

    @Test
    void correctedRejectsAreLoadedAsTheyAre() {
        JsonNode first =
                upload("e.csv", "id,kind,name_en\ntest-a,Organisation,A\ntest-b,Person,B\n");
        JsonNode again = upload("again.csv", rejects(first).replace(",Person,", ",State,"));
        assertThat(again.at("/counts/read").asInt()).isEqualTo(1);
        assertThat(again.at("/counts/created").asInt()).isEqualTo(1);
        assertThat(count("MATCH (e:State {id: 'test-b'}) RETURN count(e)")).isEqualTo(1);
    }

    @Test
    void aStrictImportTakesAllOrNothing() {
        String bad = "id,kind,name_en\ntest-a,Organisation,A\ntest-b,Person,B\n";
        JsonNode held = upload("?mode=strict", "e.csv", bad);
        assertThat(held.at("/counts")).hasToString(counts(2, 0, 0, 0, 1, 1));
        assertThat(count("MATCH (e:Entity {id: 'test-a'}) RETURN count(e)")).isZero();
        JsonNode taken = upload("?mode=strict", "e.csv", bad.replace("Person", "State"));
        assertThat(taken.at("/counts")).hasToString(counts(2, 2, 0, 0, 0, 0));
    }

    @Test
    void aDryRunSaysWhatWouldBeDoneAndDoesNothing() {
        Changes.DataVersion before = changes.version();
        String file = "id,kind,name_en\ntest-a,Organisation,A\ntest-b,Person,B\ntest-a,,\n";
        JsonNode dry = upload("?dryRun=true", "e.csv", file);
        assertThat(changes.version()).isEqualTo(before);
        JsonNode wet = upload("", "e.csv", file);
        assertThat(dry.at("/counts")).hasToString(counts(3, 1, 0, 1, 1, 0));
        assertThat(wet.at("/counts")).isEqualTo(dry.at("/counts"));
        assertThat(dry.at("/rejects")).isEqualTo(wet.at("/rejects"));
    }

    @Test
    void theSameKeyIsTheSameImport() {
        String file = "id,kind,name_en\ntest-a,Organisation,A\n";
        String key = java.util.UUID.randomUUID().toString();
        JsonNode first = Http.json(keyed(key, file));
        JsonNode again = Http.json(keyed(key, file));
        assertThat(again.get("id")).isEqualTo(first.get("id"));
        assertThat(again.at("/counts/created").asInt()).isEqualTo(1);
        var other = keyed(key, file + "test-b,Organisation,B\n");
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(Http.json(other).get("detail").asString()).contains("Idempotency-Key");
    }

    @Test
    void theSameKeyAtTheSameMomentIsTheSameImport() throws Exception {
        String file = "id,kind,name_en\ntest-a,Organisation,A\n";
        String key = java.util.UUID.randomUUID().toString();
        try (var threads = Executors.newFixedThreadPool(6)) {
            List<Future<JsonNode>> all = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                all.add(threads.submit(() -> Http.json(keyed(key, file))));
            }
            var ids = new java.util.HashSet<String>();
            for (Future<JsonNode> one : all) {
                ids.add(one.get().get("id").asString());
            }
            assertThat(ids).hasSize(1);
        }
    }

    @Test
    void anImportCanBeFollowedWhileItRuns() throws InterruptedException {
        var begun =
                http.upload(
                        "e.csv",
                        "id,kind,name_en\ntest-a,Organisation,A\n",
                        "Authorization",
                        Http.admin(),
                        "Prefer",
                        "respond-async");
        assertThat(begun.statusCode()).isEqualTo(202);
        String address = begun.headers().firstValue("Location").orElseThrow();
        JsonNode now = Http.json(begun);
        for (int i = 0; i < 100 && now.get("counts").isNull(); i++) {
            Thread.sleep(100);
            now = Http.json(http.get(address, "Authorization", Http.admin()));
        }
        assertThat(now.get("state").asString()).isEqualTo("DONE");
        assertThat(now.at("/files/0/encoding").asString()).isEqualTo("UTF-8");
        assertThat(now.at("/files/0/delimiter").asString()).isEqualTo(",");
    }

    /** A row stands before the row that makes what it mentions, and the latter is bad. */
    @Test
    void whatOnlyABadRowMakesIsNotThere() {
        JsonNode answer =
                upload(
                        "e.csv",
                        """
                        id,kind,name_en,document,stated_by
                        test-a,Organisation,A,,
                        test-b,Organisation,B,test-doc1,test-c
                        test-c,Organisation,,,
                        """);
        assertThat(answer.at("/counts")).hasToString(counts(3, 1, 0, 0, 2, 0));
    }

    @Test
    void anEndBeforeTheStartAndAnotherKindAreRejected() {
        pair();
        JsonNode answer =
                upload(
                        "e.csv",
                        "id,kind,name_en,from,to\ntest-a,State,A,,\n"
                                + "test-d,State,D,2001,1999-12\ntest-e,State,E,2001-05,2001\n");
        assertThat(answer.at("/rejects/0/reason").asString()).contains("already in the graph");
        assertThat(answer.at("/rejects/1/reason").asString()).contains("before it starts");
        assertThat(answer.at("/counts/created").asInt()).isEqualTo(1);
    }

    @Test
    void aCellWithANulIsRejectedAndTheRestIsTaken() {
        JsonNode answer =
                upload(
                        "e.csv",
                        "id,kind,name_en\ntest-a,Organisation,A\u0000\ntest-b,Organisation,B\n");
        assertThat(answer.at("/rejects/0/reason").asString()).contains("NUL");
        assertThat(answer.at("/counts/created").asInt()).isEqualTo(1);
    }

    @Test
    void whatIsPartOfItselfByWayOfOthersIsTakenWithAWarning() {
        pair();
        upload("r.csv", "type,source,target\nPART_OF,test-a,test-b\n");
        JsonNode answer = upload("r.csv", "type,source,target\nPART_OF,test-b,test-a\n");
        assertThat(answer.at("/counts/created").asInt()).isEqualTo(1);
        assertThat(answer.at("/warnings/0/sentence").asString())
                .startsWith("In a circle, each is part of the next: test-b → test-a → test-b.");
        assertThat(answer.at("/warnings/0/line").asInt()).isEqualTo(2);
        JsonNode itself = upload("r.csv", "type,source,target\nPART_OF,test-a,test-a\n");
        assertThat(itself.at("/rejects/0/reason").asString()).contains("same as the source");
    }

    @Test
    void anImportIsEndedAndWhatItWouldHaveWrittenIsNotThere() throws InterruptedException {
        var rows = new StringBuilder("id,kind,name_en\n");
        for (int i = 0; i < 60_000; i++) {
            rows.append("test-c").append(i).append(",Organisation,C\n");
        }
        var begun =
                http.uploadTo(
                        "?mode=lenient&dryRun=true",
                        "e.csv",
                        rows.toString(),
                        "Authorization",
                        Http.admin(),
                        "Prefer",
                        "respond-async");
        String address = begun.headers().firstValue("Location").orElseThrow();
        http.send(http.request(address, "Authorization", Http.admin()).DELETE());
        JsonNode now = Http.json(begun);
        for (int i = 0; i < 300 && !now.get("state").asString().equals("CANCELLED"); i++) {
            Thread.sleep(100);
            now = Http.json(http.get(address, "Authorization", Http.admin()));
        }
        assertThat(now.get("state").asString()).isEqualTo("CANCELLED");
        assertThat(now.get("problem").asString()).startsWith("The import was ended.");
        var strict =
                http.uploadTo(
                        "?mode=strict", "e.csv", rows.toString(), "Authorization", Http.admin());
        assertThat(strict.statusCode()).isEqualTo(422);
        assertThat(Http.json(strict).get("detail").asString()).contains("60000", "at most 20000");
    }

    @Test
    void ofAFileThatIsNoneNothingIsLeft() throws IOException {
        Path imports = Path.of(environment.getRequiredProperty("entente.home"), "imports");
        var answer = http.upload("x.csv", "", "Authorization", Http.admin());
        assertThat(answer.statusCode()).isEqualTo(422);
        upload("e.csv", "id,kind,name_en\ntest-a,Organisation,A\n");
        try (Stream<Path> folders = Files.list(imports)) {
            assertThat(folders.filter(Files::isDirectory))
                    .isNotEmpty()
                    .allSatisfy(one -> {
                        assertThat(one.resolve("job.json")).exists();
                        assertThat(one.resolve("upload-0")).doesNotExist();
                        assertThat(one.resolve("staging")).doesNotExist();
                    });
        }
    }

    @Test
    void reasonsAreInTheLanguageOfTheReader() {
        var answer =
                http.upload(
                        "e.csv",
                        "id,kind,name_en\ntest-a,Person,A\n",
                        "Authorization",
                        Http.admin(),
                        "Accept-Language",
                        "fr");
        assertThat(Http.json(answer).at("/rejects/0/reason").asString())
                .isEqualTo("« Person » n'est pas une nature d'entité du vocabulaire");
    }

    private static String counts(
            int read, int created, int changed, int unchanged, int rejected, int heldBack) {
        return "{\"read\":%d,\"created\":%d,\"changed\":%d,\"unchanged\":%d,\"rejected\":%d,\"heldBack\":%d}"
                .formatted(read, created, changed, unchanged, rejected, heldBack);
    }

    private String rejects(JsonNode answer) {
        return http.get(
                        "/api/imports/" + answer.get("id").asString() + "/rejects.csv",
                        "Authorization",
                        Http.admin())
                .body();
    }

    private java.net.http.HttpResponse<String> keyed(String key, String file) {
        return http.upload("e.csv", file, "Authorization", Http.admin(), "Idempotency-Key", key);
    }

    private JsonNode upload(String query, String file, String content) {
        var answer = http.uploadTo(query, file, content, "Authorization", Http.admin());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Http.json(answer);
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
