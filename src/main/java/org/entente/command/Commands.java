package org.entente.command;

import org.springframework.boot.logging.LoggingSystem;

import java.io.PrintStream;
import java.util.List;

/** The verbs of the jar: {@code report}. */
public final class Commands {

    private static final String REPORT = "report";

    private Commands() {}

    /** Whether the arguments begin with a verb and are not settings alone. */
    public static boolean areIn(String[] arguments) {
        return arguments.length > 0 && !arguments[0].startsWith("-");
    }

    /**
     * Does what the arguments say. What is not its answer goes to the standard error.
     *
     * @return the exit code: 0, 1 where it failed, 2 where it was asked for wrongly
     */
    public static int run(String[] arguments, Start start) {
        var streams = Streams.ofThisProcess();
        System.setOut(System.err);
        LoggingSystem.get(Commands.class.getClassLoader()).beforeInitialize();
        return run(List.of(arguments), start, streams, Sentences.of(arguments, System.getenv()));
    }

    static int run(List<String> arguments, Start start, Streams streams, Sentences sentences) {
        PrintStream err = streams.err();
        try {
            if (!arguments.getFirst().equals(REPORT)) {
                throw CommandException.usage("command.unknown", arguments.getFirst());
            }
            var report = ReportArguments.of(arguments.subList(1, arguments.size()));
            new ReportCommand(report, start, streams, sentences).run();
            return 0;
        } catch (CommandException e) {
            err.println(sentences.text(e.key(), e.details()));
            e.further().forEach(line -> err.println("  " + line));
            return e.exitCode();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return CommandException.FAILED;
        }
    }
}
