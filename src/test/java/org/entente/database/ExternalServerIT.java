package org.entente.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.Http;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The same application, without Neo4j inside, against a Neo4j server that is not ours. */
class ExternalServerIT {

    private static final Pattern PORT = Pattern.compile("ready at http://[^:]+:(\\d+)/");

    @TempDir static Path folder;

    private static PlainNeo4j server;

    @BeforeAll
    static void startTheServer() {
        server = PlainNeo4j.start(folder.resolve("server"));
    }

    @AfterAll
    static void endTheServer() {
        server.close();
    }

    @Test
    void theSameQuestionsHaveTheSameAnswersAndNothingIsStartedInside() throws Exception {
        Path home = folder.resolve("home");
        try (ApplicationProcess application =
                ApplicationProcess.startWithoutNeo4j(
                        home, server.with("--entente.load-shipped=when-empty"))) {
            application.await("Loaded the shipped graph", Duration.ofSeconds(180));
            String line = application.await("ready at http://", Duration.ofSeconds(180));
            Matcher matcher = PORT.matcher(line);
            assertThat(matcher.find()).isTrue();
            var http = new Http(Integer.parseInt(matcher.group(1)));
            assertThat(http.json("/api/status").get("entities").asInt()).isEqualTo(193);
            assertThat(http.json("/api/search?q=OEEDT").at("/hits/0/id").asString())
                    .isEqualTo("emcdda");
            assertThat(http.json("/api/neighbourhood?id=pompidou-group").get("shown").asInt())
                    .isEqualTo(25);
            var cypher =
                    http.post(
                            "/api/cypher",
                            "{\"query\": \"MATCH (n:State) RETURN count(n)\"}",
                            "Content-Type",
                            "application/json");
            assertThat(Http.json(cypher).at("/rows/0/0").asInt()).isEqualTo(80);
            assertThat(Files.exists(home.resolve("database"))).isFalse();
        }
    }
}
