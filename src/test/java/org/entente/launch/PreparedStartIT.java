package org.entente.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static java.util.concurrent.TimeUnit.SECONDS;

import org.entente.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;

/** The jar as users start it, twice. */
@Timeout(value = 600, unit = SECONDS)
class PreparedStartIT {

    private static final Pattern PORT = Pattern.compile("ready at http://[^:]+:(\\d+)/");

    @TempDir private Path folder;
    private String commandLine = "";

    @Test
    void theSecondStartRunsFromPreparedFilesInTheSameProcessAndAnswersTheSame() throws Exception {
        String first = answerOf("first", "The next start is prepared.");
        assertThat(commandLine).doesNotContain("AOTCache=");
        String second = answerOf("second", "ready at http://");
        assertThat(commandLine)
                .contains("-XX:AOTCache=" + folder.resolve("home/prepared/application.aot"))
                .contains("-Xmx700m");
        assertThat(second).isEqualTo(first);
        assertThat(Files.readString(folder.resolve("second.log")))
                .doesNotContain("The next start is prepared.");
    }

    /** The one-hop answer of a start, asked once its output has the text. */
    private String answerOf(String name, String text) throws IOException, InterruptedException {
        Path log = folder.resolve(name + ".log");
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx700m",
                                "-jar",
                                System.getProperty("entente.jar"),
                                "--entente.home=" + folder.resolve("home"),
                                "--server.port=0")
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        try {
            await(text)
                    .atMost(Duration.ofSeconds(280))
                    .until(() -> !process.isAlive() || Files.readString(log).contains(text));
            var port = PORT.matcher(Files.readString(log));
            assertThat(port.find()).as(Files.readString(log)).isTrue();
            commandLine =
                    String.join("\n", process.info().arguments().orElseThrow(AssertionError::new));
            return new Http(Integer.parseInt(port.group(1)))
                    .get("/api/neighbourhood?id=pompidou-group")
                    .body();
        } finally {
            process.destroy();
            assertThat(process.waitFor(10, SECONDS)).isTrue();
        }
    }
}
