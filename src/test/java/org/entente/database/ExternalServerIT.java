package org.entente.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.Http;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The same application, without Neo4j inside, against a Neo4j server that is not ours. */
class ExternalServerIT {

    private static final String PASSWORD = "a-password-of-the-server";
    private static final Pattern PORT = Pattern.compile("ready at http://[^:]+:(\\d+)/");

    @TempDir static Path folder;

    private static Process server;
    private static int port;

    @BeforeAll
    static void startTheServer() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        server =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx512m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                PlainNeo4j.class.getName(),
                                folder.resolve("server").toString(),
                                String.valueOf(port),
                                PASSWORD)
                        .redirectErrorStream(true)
                        .start();
        var lines =
                new BufferedReader(
                        new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        assertThat(lines.lines().anyMatch("PLAIN NEO4J READY"::equals)).isTrue();
    }

    @AfterAll
    static void endTheServer() {
        server.destroyForcibly();
    }

    @Test
    void theSameQuestionsHaveTheSameAnswersAndNothingIsStartedInside() throws Exception {
        Path home = folder.resolve("home");
        try (ApplicationProcess application =
                ApplicationProcess.startWithoutNeo4j(
                        home,
                        "--spring.neo4j.uri=neo4j://127.0.0.1:" + port,
                        "--spring.neo4j.authentication.username=neo4j",
                        "--spring.neo4j.authentication.password=" + PASSWORD,
                        "--entente.load-shipped=when-empty")) {
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
