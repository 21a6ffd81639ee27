package org.entente.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static java.util.concurrent.TimeUnit.SECONDS;

import org.entente.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Application and database are killed in the middle of an import. */
@Timeout(value = 400, unit = SECONDS)
class KilledImportIT {

    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final Pattern PORT = Pattern.compile("ready at http://[^:]+:(\\d+)/");
    private static final String ADMIN = Http.basic("admin", "a-password");
    private static final int ROWS = 80_000;
    private static final int BATCH = 10_000;

    @Test
    void wholeBatchesAreThereWithTheirRecordAndTheRestIsLoadedByAskingAgain(@TempDir Path home)
            throws Exception {
        String id;
        try (var application = start(home)) {
            var http = http(application);
            HttpResponse<String> begun = upload(http, "Prefer", "respond-async");
            assertThat(begun.statusCode()).isEqualTo(202);
            id = Http.json(begun).get("id").asString();
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> written(http, id) >= 2 * BATCH);
            ProcessHandle database = application.database();
            application.kill();
            database.destroyForcibly();
            await().atMost(PATIENCE).until(() -> !database.isAlive());
        }
        try (var application = start(home)) {
            var http = http(application);
            assertThat(job(http, id).get("state").asString()).isEqualTo("INTERRUPTED");
            long there = count(http);
            assertThat(there).isPositive().isLessThan(ROWS);
            assertThat(there % BATCH).isZero();
            assertThat(recorded(http, id)).isEqualTo(there);

            JsonNode done = Http.json(upload(http, "Prefer", "wait=60"));
            assertThat(done.get("id").asString()).isEqualTo(id);
            assertThat(done.at("/counts/unchanged").asLong()).isEqualTo(there);
            assertThat(done.at("/counts/created").asLong()).isEqualTo(ROWS - there);
            assertThat(count(http)).isEqualTo(ROWS);
            assertThat(recorded(http, id)).isEqualTo(ROWS);
        }
    }

    private static ApplicationProcess start(Path home) {
        return ApplicationProcess.start(home, "--entente.admin.password=a-password");
    }

    private static Http http(ApplicationProcess application) throws InterruptedException {
        Matcher line = PORT.matcher(application.await("ready at http://", PATIENCE));
        assertThat(line.find()).isTrue();
        return new Http(Integer.parseInt(line.group(1)));
    }

    private static HttpResponse<String> upload(Http http, String header, String value) {
        String rows =
                IntStream.range(0, ROWS)
                        .mapToObj("test-%1$d,Organisation,Test body %1$d"::formatted)
                        .collect(Collectors.joining("\n", "id,kind,name_en\n", "\n"));
        return http.upload(
                "many.csv",
                rows,
                "Authorization",
                ADMIN,
                "Idempotency-Key",
                "the-import",
                header,
                value);
    }

    private static JsonNode job(Http http, String id) {
        return Http.json(http.get("/api/imports/" + id, "Authorization", ADMIN));
    }

    private static long written(Http http, String id) {
        JsonNode job = job(http, id);
        return "WRITING".equals(job.get("phase").asString("")) ? job.get("done").asLong() : 0;
    }

    private static long count(Http http) {
        String query = "MATCH (e:Entity) WHERE e.id STARTS WITH 'test-' RETURN count(e)";
        HttpResponse<String> answer =
                http.post(
                        "/api/cypher",
                        "{\"query\": \"" + query + "\"}",
                        "Content-Type",
                        "application/json");
        return Http.json(answer).at("/rows/0/0").asLong();
    }

    /** How many facts the history says that the import created. */
    private static long recorded(Http http, String id) {
        long sum = 0;
        for (JsonNode change : http.json("/api/changes?limit=500&operation=" + id)) {
            sum += change.get("created").asLong();
        }
        return sum;
    }
}
