package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.concurrent.TimeUnit.SECONDS;

import org.entente.database.ApplicationProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Importing on the command line of the jar. */
@Timeout(value = 600, unit = SECONDS)
class ImportCommandIT {

    private static final String PASSWORD = "a-password-of-the-command-line";

    @TempDir private Path folder;

    private record Result(int code, String out, String err) {}

    /** One story, since each start costs many seconds. */
    @Test
    void filesAreTriedLoadedAndTheirRejectsCorrectedByTheOneThatRunsAndByOneOfItsOwn()
            throws Exception {
        Path file = folder.resolve("bodies.csv");
        Path rejects = folder.resolve("rejects.csv");
        Files.writeString(
                file, "id,kind,name_en\ncli-a,Organisation,A\ncli-b,Person,B\ncli-c,Network,C\n");
        Path home = folder.resolve("home");
        try (var application =
                ApplicationProcess.start(home, "--entente.admin.password=" + PASSWORD)) {
            application.await("Entente is ready at", Duration.ofSeconds(280));
            var dry = run(PASSWORD, file + " --dry-run --lang fr");
            assertThat(dry.out())
                    .startsWith("3 lignes lues ; rien n'a été écrit.")
                    .contains("2 créées");
            assertThat(dry.err()).contains("bodies.csv, ligne 3, kind : « Person »");
            assertThat(dry.code()).isEqualTo(3);
            var done = run(PASSWORD, file + " --rejects " + rejects + " --lang en");
            assertThat(done.out())
                    .isEqualTo(
                            "3 rows read: 2 created, 0 changed, 0 unchanged, 1 rejected, 0 held"
                                    + " back.\n");
            assertThat(done.err()).contains("The rejected rows are in " + rejects);
            assertThat(run("wrong", file + " --lang en").err())
                    .isEqualTo("There is no account admin with that password. Nothing was done.\n");
            assertThat(run(PASSWORD, file + " --profile none --lang en").err())
                    .startsWith(
                            "There is no profile \"none\". There are: igo-memberships,"
                                    + " world-factbook.");
            assertThat(application.output()).doesNotContain(PASSWORD);
        }
        Files.writeString(rejects, Files.readString(rejects).replace(",Person,", ",State,"));
        var own = run(PASSWORD, rejects + " --lang en --entente.database.heap=512m");
        assertThat(own.out()).startsWith("1 rows read: 1 created");
        assertThat(own.code()).as(own.err()).isZero();
    }

    @Test
    void whatIsMissingIsSaidBeforeAnythingStarts() throws Exception {
        assertThat(run(PASSWORD, "--lang en").err()).startsWith("Say which files");
        assertThat(run(PASSWORD, folder.resolve("none.csv") + " --lang en").code()).isEqualTo(2);
        Path file = Files.writeString(folder.resolve("x.csv"), "id,kind\n");
        assertThat(run(null, file + " --lang en").err()).contains("ENTENTE_PASSWORD");
        assertThat(run(PASSWORD, "--help --lang en").out()).contains("--dry-run");
    }

    private Result run(String password, String line) throws Exception {
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                ApplicationProcess.BRIEF,
                                "-jar",
                                System.getProperty("entente.jar"),
                                "import"));
        command.addAll(List.of(line.split(" ")));
        command.add("--entente.home=" + folder.resolve("home"));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        var builder =
                new ProcessBuilder(command)
                        .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile());
        builder.environment().put("LC_ALL", "xx_XX.UTF-8");
        if (password != null) {
            builder.environment().put("ENTENTE_PASSWORD", password);
        }
        int code = builder.start().waitFor();
        return new Result(code, Files.readString(out), Files.readString(err));
    }
}
