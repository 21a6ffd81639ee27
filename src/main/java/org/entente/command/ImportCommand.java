package org.entente.command;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** {@code import}: loads files, says how far it is and what became of every row. */
final class ImportCommand {

    /** Done, but not with every row. */
    private static final int SOME_REJECTED = 3;

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final ImportArguments arguments;
    private final Application application;
    private final Password password;
    private final Streams streams;
    private final Sentences sentences;
    private int exitCode;

    ImportCommand(
            ImportArguments arguments,
            Application application,
            Password password,
            Streams streams,
            Sentences sentences) {
        this.arguments = arguments;
        this.application = application;
        this.password = password;
        this.streams = streams;
        this.sentences = sentences;
    }

    int run() throws CommandException, InterruptedException {
        if (arguments.help()) {
            print(sentences.text("command.import.help"));
            return 0;
        }
        for (Path file : arguments.files()) {
            if (!Files.isReadable(file) || Files.isDirectory(file)) {
                throw CommandException.usage("command.import.file", file);
            }
        }
        var editor =
                new Editor(
                        arguments.user(),
                        password.of(arguments.user())
                                .orElseThrow(() ->
                                        CommandException.usage(
                                                "command.import.password",
                                                arguments.user(),
                                                Password.VARIABLE)));
        try (var calls = new Calls(sentences.language())) {
            application.use(calls, instance -> load(new ImportCalls(calls, instance, editor)));
        }
        return exitCode;
    }

    private void load(ImportCalls calls) throws CommandException, InterruptedException {
        JsonNode job = calls.begin(arguments.query(), MultipartFiles.of(arguments.files()));
        String id = job.path("id").asString();
        var cancel = Thread.ofPlatform().unstarted(() -> calls.cancel(id));
        Runtime.getRuntime().addShutdownHook(cancel);
        String told = "";
        while (job.path("state").asString().matches("WAITING|RUNNING")) {
            Thread.sleep(PAUSE);
            job = calls.state(id);
            String progress = progress(job);
            if (!progress.equals(told)) {
                streams.err().println(progress);
                told = progress;
            }
        }
        Runtime.getRuntime().removeShutdownHook(cancel);
        tell(calls, id, job);
    }

    /** In whole tenths, so that a log is not filled. */
    private String progress(JsonNode job) {
        long total = job.path("total").asLong();
        String phase = "command.import.phase." + job.path("phase").asString("READING");
        long tenths = total == 0 ? 0 : 10 * Math.min(total, job.path("done").asLong()) / total;
        return sentences.text("command.import.progress", sentences.text(phase), tenths * 10);
    }

    private void tell(ImportCalls calls, String id, JsonNode job)
            throws CommandException, InterruptedException {
        if (!job.path("state").asString().equals("DONE")) {
            throw CommandException.told(
                    CommandException.FAILED, job.path("problem").asString(""), java.util.List.of());
        }
        JsonNode counts = job.path("counts");
        print(
                sentences.text(
                        job.path("dryRun").asBoolean()
                                ? "command.import.dry"
                                : "command.import.done",
                        counts.path("read").asLong(),
                        counts.path("created").asLong(),
                        counts.path("changed").asLong(),
                        counts.path("unchanged").asLong(),
                        counts.path("rejected").asLong(),
                        counts.path("heldBack").asLong()));
        if (counts.path("rejected").asLong() > 0) {
            exitCode = SOME_REJECTED;
            rejected(calls, id, job);
        }
    }

    private void rejected(ImportCalls calls, String id, JsonNode job)
            throws CommandException, InterruptedException {
        for (JsonNode one : job.path("rejects")) {
            streams.err()
                    .println(
                            sentences.text(
                                    "command.import.reject",
                                    one.path("file").asString(),
                                    String.valueOf(one.path("line").asLong()),
                                    one.path("column").asString(),
                                    one.path("reason").asString()));
        }
        Path target = arguments.rejects();
        if (target != null) {
            Answer rows = calls.rejects(id);
            try {
                WholeFile.write(target, out -> out.write(rows.body()));
            } catch (IOException e) {
                throw CommandException.failure("command.write", target, sentences.reason(e));
            }
            streams.err().println(sentences.text("command.import.rejects", target));
        }
    }

    private void print(String text) throws CommandException {
        try {
            streams.out().write((text + "\n").getBytes(StandardCharsets.UTF_8));
            streams.out().flush();
        } catch (IOException e) {
            throw CommandException.failure("command.print", sentences.reason(e));
        }
    }
}
