package org.entente.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.bench.Rounds.Outcome;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** The console against Neo4j's HTTP Query API and the raw driver, on the same server. */
class ConsoleBench {

    private static final Path OUTPUT = Path.of(System.getProperty("bench.folder"));
    private static final String LINES = "application/x-ndjson";
    private static final String EVENTS = "application/vnd.entente.answer+x-ndjson";
    private static final String QUERY_API = "/db/neo4j/query/v2";
    private static final int HEAP = 160;
    private static final int HUNDREDS = 100;

    private final ConsoleReport report = new ConsoleReport();
    private final String rows = Queries.script("rows.cypher");
    private final Random random = new Random(11);
    private final AtomicInteger fresh = new AtomicInteger();

    @Test
    void everyGoalIsMet() throws Exception {
        Path folder = Files.createTempDirectory("entente-bench");
        try (Site site = Sites.open("shipped", folder, HEAP)) {
            report.about(HEAP);
            trivial(site);
            rows(
                    site,
                    "10,000 rows of 5 columns",
                    100,
                    new Rounds(25, 0, 50, Duration.ofSeconds(60), random));
            rows(
                    site,
                    "1,000,000 rows of 5 columns",
                    10_000,
                    new Rounds(2, 0, 7, Duration.ofSeconds(60), random));
            firstRow(site);
            cancel(site);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
        report.query(rows);
        report.write(OUTPUT);
        assertThat(Goals.missed(report.goals()).stream().map(Goal::sentence)).isEmpty();
    }

    /** A text that the server knows, and one that it has never seen: half of the calls each. */
    private void trivial(Site site) throws Exception {
        var contenders = new ArrayList<Contender>();
        for (boolean isNew : List.of(false, true)) {
            String text = isNew ? ", new text" : ", known text";
            contenders.add(
                    new Contender(
                            Site.API + text,
                            () ->
                                    site.application()
                                            .http()
                                            .post("/api/cypher", Map.of("query", text(isNew)))));
            contenders.add(
                    new Contender(
                            Site.QUERY_API + text,
                            () ->
                                    site.queryApi()
                                            .post(
                                                    QUERY_API,
                                                    Map.of(
                                                            "statement",
                                                            text(isNew),
                                                            "accessMode",
                                                            "READ"))));
            contenders.add(
                    new Contender(
                            Site.DRIVER + text,
                            () -> DriverClient.read(site.peer().driver(), text(isNew), Map.of())));
        }
        Outcome outcome =
                new Rounds(500, 6_000, 1_000, Duration.ofMinutes(4), random).run(contenders);
        report.table("a trivial query", outcome, Site.DRIVER + ", known text");
        report.goal(
                "a trivial query, half of the texts new, at most 0.9 × the Query API",
                mean(outcome, Site.API),
                0.9 * mean(outcome, Site.QUERY_API));
    }

    private String text(boolean isNew) {
        return isNew ? "RETURN 1 AS x" + fresh.incrementAndGet() : "RETURN 1 AS x";
    }

    private static double mean(Outcome outcome, String way) {
        return (outcome.of(way + ", known text").median() + outcome.of(way + ", new text").median())
                / 2;
    }

    private void rows(Site site, String name, int each, Rounds rounds) throws Exception {
        Map<String, Object> parameters = Map.of("each", each);
        Map<String, Object> ours = Map.of("query", rows, "parameters", parameters);
        Map<String, Object> theirs =
                Map.of("statement", rows, "parameters", parameters, "accessMode", "READ");
        assertThat(lines(site, ours)).isEqualTo((long) each * HUNDREDS);
        Outcome outcome =
                rounds.run(
                        List.of(
                                new Contender(
                                        Site.API,
                                        () ->
                                                site.application()
                                                        .http()
                                                        .drain("/api/cypher", LINES, ours)),
                                new Contender(
                                        Site.QUERY_API,
                                        () ->
                                                site.queryApi()
                                                        .drain(
                                                                QUERY_API,
                                                                "application/json",
                                                                theirs)),
                                new Contender(Site.DRIVER, () -> drained(site, parameters))));
        report.table(name, outcome, Site.DRIVER);
        double api = outcome.of(Site.API).median();
        report.goal(
                name + ", at most 1.2 × the raw driver",
                api,
                1.2 * outcome.of(Site.DRIVER).median());
        report.goal(name + ", faster than the Query API", api, outcome.of(Site.QUERY_API).median());
    }

    private static long lines(Site site, Map<String, Object> body) throws Exception {
        try (var reader = reader(site, LINES, body)) {
            return reader.lines().count();
        }
    }

    private static BufferedReader reader(Site site, String accept, Map<String, ?> body)
            throws IOException, InterruptedException {
        return new BufferedReader(
                new InputStreamReader(
                        site.application().http().open("/api/cypher", accept, body),
                        StandardCharsets.UTF_8));
    }

    /** All rows, each value decoded, none kept. */
    private long drained(Site site, Map<String, Object> parameters) {
        long values = 0;
        try (var session = site.peer().driver().session()) {
            var result = session.run(rows, parameters);
            while (result.hasNext()) {
                values += result.next().values().size();
            }
        }
        return values;
    }

    private void firstRow(Site site) throws Exception {
        Map<String, Object> parameters = Map.of("each", 10_000);
        Map<String, Object> ours = Map.of("query", rows, "parameters", parameters);
        Outcome outcome =
                new Rounds(5, 0, 25, Duration.ofSeconds(30), random)
                        .run(
                                List.of(
                                        new Contender(Site.API, () -> firstEvent(site, ours)),
                                        new Contender(
                                                Site.DRIVER, () -> firstRecord(site, parameters))));
        report.table("first row of 1,000,000", outcome, Site.DRIVER);
        report.goal(
                "first row of 1,000,000, within 100 ms of the driver's",
                outcome.of(Site.API).median(),
                outcome.of(Site.DRIVER).median() + 100);
    }

    private static void firstEvent(Site site, Map<String, Object> body) throws Exception {
        try (var reader = reader(site, EVENTS, body)) {
            String line = reader.readLine();
            while (line != null && !line.startsWith("{\"part\"")) {
                line = reader.readLine();
            }
            assertThat(line).isNotNull();
        }
    }

    private void firstRecord(Site site, Map<String, Object> parameters) {
        try (var session = site.peer().driver().session()) {
            assertThat(session.run(rows, parameters).next().size()).isEqualTo(5);
        }
    }

    private void cancel(Site site) throws Exception {
        var times = new ArrayList<Long>();
        for (int run = 0; run < 12; run++) {
            times.add(cancelled(site));
        }
        List<Long> warm = times.subList(2, times.size());
        var sample = Sample.of(warm.stream().mapToLong(Long::longValue).toArray());
        report.line("cancel", "gone from the database", sample);
        report.goal("cancel, gone from the database within 200 ms", sample.median(), 200);
    }

    /** Nanoseconds from the call until the database knows of no such query any more. */
    private static long cancelled(Site site) throws Exception {
        String qid = UUID.randomUUID().toString();
        Map<String, Object> endless =
                Map.of(
                        "query",
                        "UNWIND range(1, 2000000000) AS x RETURN count(x) AS n",
                        "qid",
                        qid);
        try (var reader = reader(site, EVENTS, endless)) {
            reader.readLine(); // a sign of life: it runs
            long start = System.nanoTime();
            assertThat(site.application().http().delete("/api/cypher/" + qid)).isEqualTo(204);
            try (var session = site.peer().driver().session()) {
                while (session.run(
                                "SHOW TRANSACTIONS YIELD metaData WHERE metaData.qid = $qid RETURN"
                                        + " 1",
                                Map.of("qid", qid))
                        .hasNext()) {
                    Thread.onSpinWait();
                }
            }
            return System.nanoTime() - start;
        }
    }
}
