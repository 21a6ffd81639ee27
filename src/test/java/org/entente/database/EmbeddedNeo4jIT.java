package org.entente.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import static java.util.concurrent.TimeUnit.SECONDS;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

/** One child process: its settings, its death and its end. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Timeout(value = 120, unit = SECONDS)
class EmbeddedNeo4jIT {

    private static final Duration STOP = Duration.ofMillis(2_500);

    @TempDir private static Path home;
    private static EmbeddedNeo4j neo4j;
    private static Driver driver;

    @BeforeAll
    static void start() {
        neo4j = EmbeddedNeo4j.launch(new DatabaseSettings(home, "512m", "64m"));
        neo4j.awaitReady();
        driver = driver(AuthTokens.basic("neo4j", neo4j.secret()));
    }

    @AfterAll
    static void stop() {
        driver.close();
        neo4j.close();
    }

    @Test
    @Order(1)
    void itAnswersOnTheLoopbackAddressAlone() {
        assertThat(neo4j.uri()).matches("bolt://127\\.0\\.0\\.1:\\d+");
        assertThat(number("RETURN 1")).isEqualTo(1);
        assertThat(ProcessHandle.of(neo4j.pid())).get().matches(ProcessHandle::isAlive);
    }

    @Test
    @Order(2)
    void theSecretIsNeitherInArgumentsNorInTheEnvironment() throws IOException {
        assertThat(neo4j.secret()).hasSizeGreaterThan(40);
        Path process = Path.of("/proc", String.valueOf(neo4j.pid()));
        if (Files.isDirectory(process)) {
            assertThat(Files.readString(process.resolve("cmdline")))
                    .contains("DatabaseProcess")
                    .doesNotContain(neo4j.secret());
            assertThat(Files.readString(process.resolve("environ"))).doesNotContain(neo4j.secret());
        }
        assertThat(home.resolve("database/neo4j.conf")).content().doesNotContain(neo4j.secret());
    }

    @ParameterizedTest
    @Order(3)
    @CsvSource({"neo4j, neo4j", "neo4j, wrong", "admin, admin"})
    void otherPasswordsAreRefused(String user, String password) {
        assertRefused(AuthTokens.basic(user, password));
    }

    @Test
    @Order(3)
    void nobodyComesInWithoutAPassword() {
        assertRefused(AuthTokens.none());
    }

    @ParameterizedTest
    @Order(4)
    @ValueSource(strings = {"file:///etc/passwd", "file:///%2e%2e/%2e%2e/%2e%2e/etc/passwd"})
    void filesOfTheServerAreNotRead(String address) {
        assertThatThrownBy(() -> load(address))
                .isInstanceOf(Neo4jException.class)
                .hasMessageContaining("allow_csv_import_from_file_urls");
    }

    @ParameterizedTest
    @Order(4)
    @ValueSource(
            strings = {
                "http://127.0.0.1:%d/x",
                "http://localhost:%d/x",
                "http://[::1]:%d/x",
                "http://0x7f000001:%d/x",
                "https://127.0.0.1:%d/x",
                "ftp://127.0.0.1:%d/x"
            })
    void addressesAreNotFetched(String address) throws IOException {
        var hits = new AtomicInteger();
        try (var listener = new ServerSocket(0, 10, InetAddress.getByName("127.0.0.1"))) {
            Thread.ofVirtual().start(() -> count(listener, hits));
            assertThatThrownBy(() -> load(address.formatted(listener.getLocalPort())))
                    .isInstanceOf(Neo4jException.class);
        }
        assertThat(hits).hasValue(0);
    }

    @ParameterizedTest
    @Order(5)
    @CsvSource(
            delimiter = '|',
            value = {
                "dbms.security.auth_enabled                         | true",
                "dbms.security.allow_csv_import_from_file_urls      | false",
                "dbms.usage_report.enabled                          | false",
                "server.http.enabled                                | false",
                "db.transaction.timeout                             | 30s",
                "db.lock.acquisition.timeout                        | 10s",
                "db.memory.transaction.max                          | 256.00MiB",
                "dbms.memory.transaction.total.max                  | 512.00MiB",
                "server.memory.pagecache.size                       | 64.00MiB",
            })
    void theSettingsHoldInTheRunningDatabase(String name, String value) {
        assertThat(text("CALL dbms.listConfig('%s') YIELD value RETURN value".formatted(name)))
                .isEqualTo(value);
    }

    @Test
    @Order(6)
    void aQueryThatTakesTooMuchMemoryEndsAndTheDatabaseDoesNot() {
        assertThatThrownBy(() ->
                        number(
                                "UNWIND range(1,50000000) AS x WITH collect(x) AS xs"
                                        + " RETURN size(xs)"))
                .isInstanceOf(Neo4jException.class)
                .hasMessageContaining("memory");
        assertThat(number("RETURN 1")).isEqualTo(1);
    }

    @Test
    @Order(7)
    void itsOutputIsInItsOwnLog() {
        assertThat(home.resolve("logs/database.log")).isNotEmptyFile();
    }

    @Test
    @Order(8)
    void aKilledChildIsReplacedAndTheSameDriverFindsItAndAllThatWasCommitted() {
        for (int i = 0; i < 50; i++) {
            number("CREATE (n:Survivor {number: %d}) RETURN n.number".formatted(i));
        }
        long killed = neo4j.pid();
        String uri = neo4j.uri();
        assertThat(ProcessHandle.of(killed).orElseThrow().destroyForcibly()).isTrue();
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptionsInstanceOf(Neo4jException.class)
                .untilAsserted(() ->
                        assertThat(number("MATCH (n:Survivor) RETURN count(n)")).isEqualTo(50));
        assertThat(neo4j.pid()).isNotEqualTo(killed);
        assertThat(neo4j.uri()).isEqualTo(uri);
        assertThat(number("CREATE (n:Survivor {number: 50}) RETURN n.number")).isEqualTo(50);
    }

    @Test
    @Order(9)
    void stoppingIsQuickAndLeavesNoProcess() {
        ProcessHandle child = ProcessHandle.of(neo4j.pid()).orElseThrow();
        Instant before = Instant.now();
        neo4j.close();
        assertThat(Duration.between(before, Instant.now())).isLessThan(STOP);
        await().atMost(Duration.ofSeconds(1)).until(() -> !child.isAlive());
    }

    @Test
    @Order(10)
    void aNewStartHasWhatWasThere() {
        driver.close();
        start();
        assertThat(number("MATCH (n:Survivor) RETURN count(n)")).isEqualTo(51);
    }

    private static void assertRefused(AuthToken token) {
        try (Driver stranger = driver(token)) {
            assertThatThrownBy(stranger::verifyConnectivity)
                    .isInstanceOf(AuthenticationException.class);
        }
    }

    private static Driver driver(AuthToken token) {
        return GraphDatabase.driver(neo4j.uri(), token);
    }

    private static long load(String address) {
        return number("LOAD CSV FROM '%s' AS row RETURN count(row)".formatted(address));
    }

    private static long number(String query) {
        try (var session = driver.session()) {
            return session.run(query).single().get(0).asLong();
        }
    }

    private static String text(String query) {
        try (var session = driver.session()) {
            return session.run(query).single().get(0).asString();
        }
    }

    private static void count(ServerSocket listener, AtomicInteger hits) {
        try {
            while (true) {
                listener.accept().close();
                hits.incrementAndGet();
            }
        } catch (IOException e) {
            // The test is over.
        }
    }
}
