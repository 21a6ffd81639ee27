package org.entente.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.entente.database.ApplicationProcess;
import org.entente.database.PlainNeo4j;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** The hostile queries against a Neo4j server of somebody's own, with its default settings. */
class OwnServerHostileIT extends HostileQueries {

    @TempDir static Path folder;

    private static PlainNeo4j server;
    private static ApplicationProcess application;
    private static Driver driver;
    private static ConsoleCalls calls;

    @BeforeAll
    static void start() throws InterruptedException {
        server = PlainNeo4j.start(folder.resolve("server"));
        application =
                ApplicationProcess.startWithoutNeo4j(
                        folder.resolve("home"), server.with("--entente.load-shipped=when-empty"));
        String line = application.await("ready at http://", Duration.ofSeconds(180));
        calls = new ConsoleCalls(Integer.parseInt(line.replaceFirst(".*:(\\d+)/.*", "$1")));
        driver = server.driver();
    }

    @AfterAll
    static void end() {
        driver.close();
        application.close();
        server.close();
    }

    @Override
    ConsoleCalls calls() {
        return calls;
    }

    @Override
    Driver driver() {
        return driver;
    }

    @Test
    void whatSomebodyAddedToTheServerIsThereWithoutTheGuard() {
        try (var session = driver.session()) {
            assertThat(
                            session.run("RETURN apoc.cypher.runFirstColumnSingle('x') AS x")
                                    .single()
                                    .get(0)
                                    .asString())
                    .isEqualTo("reached");
        }
    }

    @Test
    void aStuckQueryKeepsItsPlaceAndTheHealthSaysSoUntilItIsGone() {
        long start = System.nanoTime();
        var answer =
                calls.ask(
                        "RETURN reduce(a = 0, i IN range(1, 200000000) | a + i) AS a",
                        Map.of("timeoutMs", 500));
        assertThat(answer.statusCode()).isEqualTo(504);
        assertThat(System.nanoTime() - start).isLessThan(10_000_000_000L);
        assertThat(health()).isEqualTo("DEGRADED");
        long asked = System.nanoTime();
        assertThat(calls.ask("RETURN 1", Map.of()).statusCode()).isEqualTo(200);
        assertThat(System.nanoTime() - asked).isLessThan(3_000_000_000L);
        await().atMost(Duration.ofSeconds(120)).until(() -> health().equals("UP"));
    }

    private static String health() {
        return calls.http().json("/actuator/health").get("status").asString();
    }
}
