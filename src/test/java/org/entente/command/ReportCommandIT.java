package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.concurrent.TimeUnit.SECONDS;

import org.entente.database.ApplicationProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The command line of the jar as users call it. */
@Timeout(value = 600, unit = SECONDS)
class ReportCommandIT {

    private static final String PARTNERSHIP =
            "report partnership --subject pompidou-group --partner cicad";
    private static final Pattern TOKEN = Pattern.compile("\"token\"\\s*:\\s*\"([^\"]+)\"");

    @TempDir private Path folder;

    /** What a command printed. */
    private record Result(int code, byte[] out, String err) {}

    /** One story, since each start costs many seconds. */
    @Test
    void theOneThatRunsIsAskedAndWhereNoneDoesOneIsStarted() throws Exception {
        Path home = folder.resolve("home");
        Path byTheOneThatRuns = folder.resolve("asked.docx");
        try (var application = ApplicationProcess.start(home, "--entente.anonymous-read=false")) {
            application.await("Entente is ready at", Duration.ofSeconds(280));
            String token = theFileIsItsUsersAlone(home.resolve("run.json"));

            var docx = run(PARTNERSHIP + " --lang fr --format docx --out " + byTheOneThatRuns);
            assertThat(docx.err())
                    .isEqualTo("Le rapport se trouve dans " + byTheOneThatRuns + "\n");
            assertThat(docx.code()).isZero();
            theParametersAreTheApplicationsToCheck();
            aFullDiskIsSaid();
            var list = run("report --list");
            assertThat(text(list)).contains("partnership --subject ID --partner ID", "docx");
            assertThat(application.output()).doesNotContain(token);
        }
        Path byOneOfItsOwn = folder.resolve("started.docx");
        var docx =
                run(
                        PARTNERSHIP
                                + " --lang fr --format docx --entente.database.heap=512m --out "
                                + byOneOfItsOwn);
        assertThat(docx.code()).as(docx.err()).isZero();
        assertThat(byOneOfItsOwn).hasSameBinaryContentAs(byTheOneThatRuns);
        assertThat(docx.out()).isEmpty();
        assertThat(home.resolve("run.json")).doesNotExist();
        assertThat(docx.err()).isEqualTo("Le rapport se trouve dans " + byOneOfItsOwn + "\n");
        assertThat(
                        ProcessHandle.allProcesses()
                                .flatMap(one -> one.info().commandLine().stream())
                                .filter(line -> line.contains(home.toString())))
                .as("processes on this home")
                .isEmpty();
    }

    private String theFileIsItsUsersAlone(Path file) throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        var token = TOKEN.matcher(Files.readString(file));
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private void theParametersAreTheApplicationsToCheck() throws Exception {
        var unknown = run(PARTNERSHIP + " --partnr x");
        assertThat(unknown.err()).startsWith("\"partnr\" is no parameter of reports.");
        assertThat(unknown.code()).isEqualTo(2);
        var misspelt = run("report partnership --subject pompidou-group --partner cicda --lang=fr");
        assertThat(misspelt.err())
                .startsWith("Rien ne porte l'identifiant « cicda »")
                .contains("\n  cicad  ");
        assertThat(misspelt.code()).isEqualTo(2);
        assertThat(misspelt.out()).isEmpty();
    }

    private void aFullDiskIsSaid() throws Exception {
        var full = run(Path.of("/dev/full"), PARTNERSHIP + " --format md --out -");
        assertThat(full.err()).contains("standard output").contains("No space left");
        assertThat(full.code()).isEqualTo(1);
    }

    private Result run(String line) throws Exception {
        return run(folder.resolve("out"), line);
    }

    private Result run(Path out, String line) throws Exception {
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                ApplicationProcess.BRIEF,
                                "-jar",
                                System.getProperty("entente.jar")));
        command.addAll(List.of(line.split(" ")));
        command.add("--entente.home=" + folder.resolve("home"));
        Path err = folder.resolve("err");
        var builder =
                new ProcessBuilder(command)
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile());
        // A language that no system has installed: accents must be written all the same.
        builder.environment().put("LC_ALL", "xx_XX.UTF-8");
        int code = builder.start().waitFor();
        return new Result(
                code,
                Files.isRegularFile(out) ? Files.readAllBytes(out) : new byte[0],
                Files.readString(err));
    }

    private static String text(Result result) {
        assertThat(result.code()).as(result.err()).isZero();
        return new String(result.out(), StandardCharsets.UTF_8);
    }
}
