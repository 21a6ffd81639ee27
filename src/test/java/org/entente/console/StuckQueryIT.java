package org.entente.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.entente.database.ApplicationProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;

/** Queries that the embedded database itself cannot end. */
class StuckQueryIT {

    private static final String NEVER =
            "RETURN any(x IN range(1, 100000) WHERE any(y IN range(1, 100000) WHERE x * y < 0)) AS"
                    + " a";

    @TempDir static Path folder;

    private static ApplicationProcess application;
    private static ConsoleCalls calls;

    @BeforeAll
    static void start() throws InterruptedException {
        application = ApplicationProcess.start(folder.resolve("home"));
        String line = application.await("ready at http://", Duration.ofSeconds(180));
        calls = new ConsoleCalls(Integer.parseInt(line.replaceFirst(".*:(\\d+)/.*", "$1")));
    }

    @AfterAll
    static void end() {
        application.close();
    }

    @Test
    void whoAsksIsFreeThreeSecondsAfterTheLimitOthersAreServedAndTwoRestartTheDatabase()
            throws InterruptedException {
        long database = application.database().pid();
        long start = System.nanoTime();
        assertThat(calls.ask(NEVER, Map.of("timeoutMs", 500)).statusCode()).isEqualTo(504);
        assertThat(System.nanoTime() - start).isLessThan(10_000_000_000L);

        long asked = System.nanoTime();
        assertThat(calls.ask("RETURN 1 AS x", Map.of()).statusCode()).isEqualTo(200);
        assertThat(calls.http().get("/api/search?q=cicad").statusCode()).isEqualTo(200);
        assertThat(System.nanoTime() - asked).isLessThan(3_000_000_000L);

        assertThat(
                        calls.ask(
                                        "RETURN '" + "a".repeat(55) + "' =~ '(.*a){22}b' AS x",
                                        Map.of("timeoutMs", 500))
                                .statusCode())
                .isEqualTo(504);
        application.await("database cannot end", Duration.ofSeconds(20));
        answersAgain();
        assertThat(application.database().pid()).isNotEqualTo(database);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RETURN range(1, 30000000) AS l",
                "RETURN size([x IN range(1, 300000000) WHERE x % 2 = 0]) AS n"
            })
    void aQueryThatExhaustsTheHeapEndsTheDatabaseAtMostAndItComesBack(String query) {
        var answer = calls.ask(query, Map.of("timeoutMs", 20_000));
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 400, 503, 504);
        answersAgain();
    }

    @Test
    void aSlowReaderIsCutOffAtTheLimitAndTheConnectionIsFree() throws Exception {
        String query =
                "UNWIND range(1, 50000000) AS x RETURN x, 'a long text to fill the pipe' AS t";
        var slow = calls.stream("/api/cypher", "text/csv", query, Map.of("timeoutMs", 1_000));
        assertThat(slow.statusCode()).isEqualTo(200);
        int[] statuses =
                IntStream.range(0, 8)
                        .map(i -> calls.ask("RETURN 1 AS x", Map.of()).statusCode())
                        .toArray();
        assertThat(statuses).containsOnly(200);
        slow.body().close();
    }

    private static void answersAgain() {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> calls.ask("RETURN 1 AS x", Map.of()).statusCode() == 200);
    }
}
