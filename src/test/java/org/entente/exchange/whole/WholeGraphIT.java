package org.entente.exchange.whole;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.Http;
import org.entente.WithGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

import tools.jackson.databind.JsonNode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What is taken away and brought into an empty graph is the same graph. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "entente.home=${java.io.tmpdir}/entente-whole-${PID}",
            "entente.admin.password=" + WithGraph.ADMIN_PASSWORD
        })
@DirtiesContext
@TestMethodOrder(MethodOrderer.MethodName.class)
class WholeGraphIT {

    @LocalServerPort private int port;
    @Autowired private Driver driver;
    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @Test
    void tablesInCsvMakeTheSameGraph() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        byte[] zip = http.bytes("/api/export/graph?format=csv");
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(files).hasSize(5);
        assertSameAfterImportOf(files);
    }

    @Test
    void tablesInJsonMakeTheSameGraph() {
        byte[] json = http.bytes("/api/export/graph?format=json");
        assertSameAfterImportOf(Map.of("graph.json", new String(json, StandardCharsets.UTF_8)));
    }

    @Test
    void anotherFormatIsRefusedWithASentence() {
        var answer = http.get("/api/export/graph?format=doc");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Http.json(answer).get("detail").asString()).contains("csv, json");
    }

    /** The hash of entities, relations and claims tells, whatever the order in which they came. */
    private void assertSameAfterImportOf(Map<String, String> files) {
        JsonNode before = http.json("/api/status");
        String hash = hash();
        run("MATCH (n) WHERE NOT n:DataVersion DETACH DELETE n");
        run("MATCH (v:DataVersion) SET v.hash = 0");
        var answer = http.uploadAll("?mode=strict", files, "Authorization", Http.admin());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(Http.json(answer).at("/counts/rejected").asInt()).as(answer.body()).isZero();
        JsonNode after = http.json("/api/status");
        for (String what : new String[] {"entities", "relations", "claims", "documents"}) {
            assertThat(after.get(what)).as(what).isEqualTo(before.get(what));
        }
        assertThat(hash()).isEqualTo(hash);
    }

    private String hash() {
        try (var session = driver.session()) {
            return session.run("MATCH (v:DataVersion) RETURN toString(v.hash)")
                    .single()
                    .get(0)
                    .asString();
        }
    }

    private void run(String cypher) {
        try (var session = driver.session()) {
            session.run(cypher).consume();
        }
    }
}
