package org.entente.command;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** {@code report}: makes a report, or says which there are. */
final class ReportCommand {

    private final ReportArguments arguments;
    private final Application application;
    private final Streams streams;
    private final Sentences sentences;
    private final Target target;

    ReportCommand(ReportArguments arguments, Start start, Streams streams, Sentences sentences) {
        this.arguments = arguments;
        this.application = new Application(start, arguments.settings());
        this.streams = streams;
        this.sentences = sentences;
        this.target = new Target(arguments.out(), streams, sentences);
    }

    void run() throws CommandException, InterruptedException {
        if (arguments.help()) {
            print(sentences.text("command.report.help"));
        }
        target.check();
        try (var calls = new Calls(sentences.language())) {
            if (arguments.help() && application.running(calls).isEmpty()) {
                print(sentences.text("command.report.help.list"));
            } else {
                application.use(calls, instance -> answer(calls, instance));
            }
        }
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
