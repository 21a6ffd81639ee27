package org.entente.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static java.util.concurrent.TimeUnit.SECONDS;

import org.entente.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A disk that is really full: a small file system that only the application has. */
@EnabledOnOs(OS.LINUX)
@Timeout(value = 300, unit = SECONDS)
class FullDiskIT {

    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final Pattern PORT = Pattern.compile("ready at http://[^:]+:(\\d+)/");
    private static final int ROOM_FOR_THE_UPLOAD_ALONE = 3 << 19;
    private static final String ADMIN = Http.basic("admin", "a-password");

    @Test
    void aHomeWithoutRoomEndsTheStartWithASentence(@TempDir Path disk) throws Exception {
        try (var application = ApplicationProcess.startOnDisk(2, disk)) {
            assertThat(application.awaitExit(PATIENCE)).isNotZero();
            assertThat(application.output())
                    .contains("The disk that holds %s is full.".formatted(disk.resolve("home")))
                    .contains("Free at least 16 MB there")
                    .doesNotContain("\tat ")
                    .doesNotContain("Exception");
        }
    }

    /** One story, since each start costs many seconds. */
    @Test
    void aDiskThatBecomesFullIsToldNothingIsLostAndAllGoesOnOnceThereIsRoom(@TempDir Path disk)
            throws Exception {
        try (var application =
                ApplicationProcess.startOnDisk(40, disk, "--entente.admin.password=a-password")) {
            Matcher line = PORT.matcher(application.await("ready at http://", PATIENCE));
            assertThat(line.find()).isTrue();
            var http = new Http(Integer.parseInt(line.group(1)));
            String before = http.get("/api/status").body();

            Path filler = application.file(disk).resolve("filler");
            fill(filler);
            assertSaysThatTheDiskIsFull(upload(http));
            assertThat(http.get("/api/search?q=cicad").statusCode()).isEqualTo(200);

            leave(ROOM_FOR_THE_UPLOAD_ALONE, filler);
            assertSaysThatTheDiskIsFull(upload(http));
            assertThat(http.get("/actuator/health/readiness").statusCode()).isEqualTo(503);
            assertThat(http.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
            assertSaysThatTheDiskIsFull(http.get("/api/search?q=cicad"));
            assertThat(http.get("/api/vocabulary").statusCode()).isEqualTo(200);
            application.await("starts again by itself once there is room", PATIENCE);
            assertSaysThatTheDiskIsFull(upload(http));

            Files.delete(filler);
            application.await("Embedded Neo4j answers at", PATIENCE);
            await().atMost(PATIENCE)
                    .until(() -> http.get("/actuator/health/readiness").statusCode() == 200);
            assertThat(http.get("/api/status").body()).isEqualTo(before);
            assertThat(upload(http).statusCode()).isEqualTo(200);
            assertThat(http.json("/api/search?q=test-7").at("/hits/0/id").asString())
                    .isEqualTo("test-7");
            assertThat(application.output()).doesNotContain("\tat ");
        }
    }

    private static void assertSaysThatTheDiskIsFull(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("60");
        assertThat(Http.json(answer).get("detail").asString())
                .startsWith("The disk of the server is full. Nothing was changed.");
    }

    private static HttpResponse<String> upload(Http http) {
        String words = "word ".repeat(60);
        String rows =
                IntStream.range(0, 2_000)
                        .mapToObj(
                                i -> "test-%d,Organisation,Test body %d,%s".formatted(i, i, words))
                        .collect(
                                Collectors.joining("\n", "id,kind,name_en,description_en\n", "\n"));
        return http.upload("many.csv", rows, "Authorization", ADMIN);
    }

    /** Frees some bytes at the end of what fills the disk. */
    private static void leave(int bytes, Path filler) throws IOException {
        try (var channel = FileChannel.open(filler, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() - bytes);
        }
    }

    /** Writes until the file system takes no more. */
    private static void fill(Path filler) throws IOException {
        byte[] block = new byte[64 << 10];
        try (var out = Files.newOutputStream(filler)) {
            for (int written = 0; written < 10_000; written++) {
                out.write(block);
            }
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("No space left on device");
            return;
        }
        throw new AssertionError("the disk takes more than it should");
    }
}
