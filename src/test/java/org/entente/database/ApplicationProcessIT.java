package org.entente.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static java.util.concurrent.TimeUnit.SECONDS;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** The application as its users start it: processes that are killed, doubled and misled. */
@Timeout(value = 180, unit = SECONDS)
class ApplicationProcessIT {

    private static final Duration START = Duration.ofSeconds(180);
    private static final Duration STOP = Duration.ofSeconds(3);

    /** One story, since each start costs many seconds. */
    @Test
    void oneHomeThroughASecondCopyAKillAndANewStart(@TempDir Path home) throws Exception {
        try (var first = ApplicationProcess.start(home)) {
            assertThat(first.await("Loaded the shipped graph", START)).contains("678 rows");
            ProcessHandle database = first.database();

            aSecondCopyEndsWithASentence(home);
            assertThat(database.isAlive()).isTrue();

            first.kill();
            await("the database ends with the application that was killed")
                    .atMost(Duration.ofSeconds(5))
                    .until(() -> !database.isAlive());
        }
        try (var again = ApplicationProcess.start(home)) {
            again.await("Started Entente", START);
            ProcessHandle database = again.database();
            Instant before = Instant.now();
            again.end();
            again.awaitExit(Duration.ofSeconds(10));
            assertThat(Duration.between(before, Instant.now())).isLessThan(STOP);
            assertThat(database.isAlive()).isFalse();
            assertThat(again.output()).doesNotContain("Loaded the shipped graph");
        }
    }

    private static void aSecondCopyEndsWithASentence(Path home) throws InterruptedException {
        try (var second = ApplicationProcess.start(home)) {
            assertThat(second.awaitExit(START)).isNotZero();
            assertIsSentence(
                    second.output(), "Another copy of Entente is running on %s.".formatted(home));
        }
    }

    @Test
    void aServerThatNobodyRunsEndsTheStartWithASentence(@TempDir Path home) throws Exception {
        int free;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        assertFails(home, "bolt://127.0.0.1:" + free, "secret", "No Neo4j server answers: ");
    }

    @Test
    void aPasswordThatTheServerRefusesEndsTheStartWithASentence(@TempDir Path home)
            throws Exception {
        EmbeddedNeo4j server =
                EmbeddedNeo4j.launch(new DatabaseSettings(home.resolve("server"), "512m", "64m"));
        try (server) {
            server.awaitReady();
            assertFails(
                    home.resolve("application"),
                    server.uri(),
                    "wrong",
                    "The Neo4j server refused the user name or the password.");
        }
    }

    @Test
    void aHomeThatCannotBeWrittenEndsTheStartWithASentence(@TempDir Path folder) throws Exception {
        Path file = java.nio.file.Files.createFile(folder.resolve("file"));
        try (var application = ApplicationProcess.start(file)) {
            assertThat(application.awaitExit(START)).isNotZero();
            assertIsSentence(
                    application.output(), "The folder %s cannot be used: ".formatted(file));
        }
    }

    @Test
    void aBuildWithoutNeo4jAsksForAServer(@TempDir Path home) throws Exception {
        try (var application = ApplicationProcess.startWithoutNeo4j(home)) {
            assertThat(application.awaitExit(START)).isNotZero();
            assertIsSentence(application.output(), "This build has no Neo4j inside.");
            assertThat(application.output()).contains("Set spring.neo4j.uri");
        }
    }

    private static void assertFails(Path home, String uri, String password, String sentence)
            throws InterruptedException, IOException {
        try (var application =
                ApplicationProcess.start(
                        home,
                        "--spring.neo4j.uri=" + uri,
                        "--spring.neo4j.authentication.username=neo4j",
                        "--spring.neo4j.authentication.password=" + password)) {
            assertThat(application.awaitExit(START)).isNotZero();
            assertIsSentence(application.output(), sentence);
        }
    }

    private static void assertIsSentence(String output, String sentence) {
        assertThat(output)
                .contains(sentence)
                .contains("APPLICATION FAILED TO START")
                .doesNotContain("\tat ")
                .doesNotContain("Exception");
    }
}
