package org.entente.command;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code report}: makes a report, or says which there are. */
final class ReportCommand {

    /** What is for one call is not prepared for more, is not seen from outside, and is quiet. */
    private static final List<String> FOR_ONE_CALL =
            List.of(
                    "--server.address=127.0.0.1",
                    "--server.port=0",
                    "--server.ssl.enabled=false",
                    "--entente.prepare-start=false",
                    "--logging.level.root=error",
                    "--logging.level.org.entente=warn");

    private final ReportArguments arguments;
    private final Start start;
    private final Streams streams;
    private final Sentences sentences;
    private final Target target;

    ReportCommand(ReportArguments arguments, Start start, Streams streams, Sentences sentences) {
        this.arguments = arguments;
        this.start = start;
        this.streams = streams;
        this.sentences = sentences;
        this.target = new Target(arguments.out(), streams, sentences);
    }

    void run() throws CommandException, InterruptedException {
        if (arguments.help()) {
            print(sentences.text("command.report.help"));
        }
        target.check();
        Path home = ApplicationHome.of(arguments.settings());
        try (var calls = new Calls(sentences.language())) {
            Optional<Instance> running = running(calls, home);
            if (running.isPresent()) {
                answer(calls, running.get());
            } else if (arguments.help()) {
                print(sentences.text("command.report.help.list"));
            } else {
                answerByOneOfItsOwn(calls, home);
            }
        }
    }

    private static Optional<Instance> running(Calls calls, Path home)
            throws CommandException, InterruptedException {
        Optional<Instance> found = Instance.on(home);
        return found.isPresent() && calls.isRunning(found.get()) ? found : Optional.empty();
    }

    private void answerByOneOfItsOwn(Calls calls, Path home)
            throws CommandException, InterruptedException {
        var settings = new ArrayList<>(arguments.settings());
        settings.addAll(FOR_ONE_CALL);
        try (AutoCloseable _ = start(settings)) {
            answer(calls, running(calls, home).orElseThrow(ReportCommand::notStarted));
        } catch (CommandException | InterruptedException e) {
            throw e;
        } catch (Exception e) {
            throw CommandException.failure("command.stop", String.valueOf(e));
        }
    }

    /** Whoever starts it prints why it does not start. */
    private AutoCloseable start(List<String> settings) throws CommandException {
        try {
            return start.with(settings);
        } catch (RuntimeException e) {
            throw notStarted();
        }
    }

    private static CommandException notStarted() {
        return CommandException.failure("command.start");
    }

    private void answer(Calls calls, Instance instance)
            throws CommandException, InterruptedException {
        String type = arguments.type();
        if (arguments.help() || arguments.list() || type == null) {
            print(listed(calls.reports(instance).json()));
        } else {
            target.take(calls.report(instance, type, arguments.parameters()));
        }
    }

    private String listed(JsonNode offer) {
        String kinds =
                offer.path("kinds")
                        .valueStream()
                        .map(kind ->
                                sentences.text(
                                        takesPartner(kind)
                                                ? "command.report.kind.two"
                                                : "command.report.kind",
                                        kind.path("type").asString()))
                        .collect(Collectors.joining("\n  "));
        String formats =
                offer.path("formats")
                        .valueStream()
                        .map(JsonNode::asString)
                        .collect(Collectors.joining(", "));
        return sentences.text("command.report.list", kinds, formats);
    }

    /** Whether it needs one, or how many it needs. */
    private static boolean takesPartner(JsonNode kind) {
        return kind.path("partner").asBoolean(false) || kind.path("partners").asInt(0) > 0;
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
