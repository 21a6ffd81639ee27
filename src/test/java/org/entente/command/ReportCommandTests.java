package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class ReportCommandTests {

    private static final String DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final byte[] BINARY = {'P', 'K', 0, (byte) 0xff};

    @TempDir private Path home;
    @TempDir private Path folder;
    private PretendedApplication application;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<String> starts = new ArrayList<>();

    @BeforeEach
    void pretend() throws IOException {
        application = new PretendedApplication();
        application.writeRunFile(home);
    }

    @AfterEach
    void stop() {
        application.close();
    }

    @Test
    void textGoesToTheStandardOutputAndNothingElseDoes() {
        assertThat(run("report profile --subject a&b --lang fr")).isZero();
        assertThat(out.toString(UTF_8)).isEqualTo("# Report\n");
        assertThat(application.asked())
                .containsExactly("/api/reports/profile?subject=a%26b&lang=fr fr");
        assertThat(starts).isEmpty();
    }

    @Test
    void aFileGoesWhereItIsToldWhole() throws IOException {
        application.answers(200, DOCX, "profile-x.docx", BINARY);
        Path file = folder.resolve("mine.docx");
        assertThat(run("report profile --subject x --format docx --out " + file)).isZero();
        assertThat(Files.readAllBytes(file)).isEqualTo(BINARY);
        assertThat(out.size()).isZero();
        assertThat(err.toString(UTF_8)).isEqualTo("The report is in " + file + "\n");
    }

    @Test
    void inAFolderItHasTheNameThatTheApplicationGivesButStaysThere() {
        application.answers(200, DOCX, "../../profile-x.docx", BINARY);
        assertThat(run("report profile --subject x --out " + folder)).isZero();
        assertThat(folder.resolve("profile-x.docx")).hasBinaryContent(BINARY);
    }

    @Test
    void aTerminalGetsNoBinaryFile() {
        application.answers(200, DOCX, "profile-x.docx", BINARY);
        assertThat(run(new Streams(out, errors(), true), "report profile --out -")).isEqualTo(2);
        assertThat(out.size()).isZero();
        assertThat(err.toString(UTF_8)).contains("--out profile-x.docx");
        assertThat(run(new Streams(out, errors(), false), "report profile --out -")).isZero();
        assertThat(out.toByteArray()).isEqualTo(BINARY);
    }

    @Test
    void aProblemIsTheSentenceThatTheApplicationSays() {
        String problem =
                "{\"detail\": \"Rien ne porte cela.\", \"nearest\": [{\"id\": \"cicad\", \"name\":"
                        + " \"CICAD\"}]}";
        application.answers(404, "application/problem+json", "", problem.getBytes(UTF_8));
        assertThat(run("report profile --subject cicda")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).isEqualTo("Rien ne porte cela.\n  cicad  CICAD\n");
        application.answers(503, "application/problem+json", "", problem.getBytes(UTF_8));
        assertThat(run("report profile --subject cicda")).isEqualTo(1);
        assertThat(out.size()).isZero();
    }

    @Test
    void whatIsWrongOnTheLineIsSaidInTheReadersLanguage() {
        assertThat(run("report --lang fr")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).startsWith("Indiquez le rapport voulu");
        assertThat(run("reprot")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("There is no command \"reprot\".");
        assertThat(run("report profile --out " + folder.resolve("none/x"))).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("There is no folder " + folder.resolve("none"));
        assertThat(application.asked()).isEmpty();
    }

    @Test
    void aStandardOutputThatFailsIsAFailure() {
        var full =
                new OutputStream() {
                    @Override
                    public void write(int letter) throws IOException {
                        throw new IOException("No space left on device");
                    }
                };
        assertThat(run(new Streams(full, errors(), false), "report profile")).isEqualTo(1);
        assertThat(err.toString(UTF_8)).contains("No space left on device");
    }

    @Test
    void oneIsStartedWhereTheOneThatWroteTheFileIsGoneAndEndsAfterwards() throws IOException {
        application.close();
        try (var another = new PretendedApplication()) {
            application = another;
            assertThat(run("report profile --subject x")).isZero();
            assertThat(another.asked()).hasSize(1);
        }
        assertThat(starts).hasSize(2).last().isEqualTo("ended");
        assertThat(starts.getFirst())
                .contains(
                        "--entente.home=" + home, "--server.port=0", "--server.address=127.0.0.1");
    }

    @Test
    void aTokenOfAnotherRunIsNotThatOfTheOneWhichRuns() throws IOException {
        Path file = home.resolve("run.json");
        Files.writeString(file, Files.readString(file).replace(PretendedApplication.TOKEN, "old"));
        assertThat(run("report profile --subject x")).isZero();
        assertThat(starts).hasSize(2);
    }

    @Test
    void helpStartsNothing() {
        application.close();
        assertThat(run("report --help --lang fr")).isZero();
        assertThat(out.toString(UTF_8)).contains("--subject ID", "report --list");
        assertThat(starts).isEmpty();
    }

    private int run(String line) {
        return run(new Streams(out, errors(), false), line);
    }

    private int run(Streams streams, String line) {
        String[] arguments = (line + " --entente.home=" + home).split(" ");
        Start start =
                settings -> {
                    starts.add(String.join(" ", settings));
                    application.writeRunFile(home);
                    return () -> starts.add("ended");
                };
        return Commands.run(
                List.of(arguments), start, streams, Sentences.of(arguments, Map.of("LANG", "C")));
    }

    private PrintStream errors() {
        return new PrintStream(err, true, UTF_8);
    }
}
