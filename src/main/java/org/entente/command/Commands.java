package org.entente.command;

import org.springframework.boot.logging.LoggingSystem;

import java.io.PrintStream;
import java.util.List;

/** The verbs of the jar: {@code report}, {@code import}. */
public final class Commands {

    private Commands() {}

    /** Whether the arguments begin with a verb and are not settings alone. */
    public static boolean areIn(String[] arguments) {
        return arguments.length > 0 && !arguments[0].startsWith("-");
    }

    /**
     * Does what the arguments say. What is not its answer goes to the standard error.
     *
     * @return the exit code: 0, 1 where it failed, 2 where it was asked for wrongly, 3 where rows
     *     were rejected
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
            List<String> rest = arguments.subList(1, arguments.size());
            return switch (arguments.getFirst()) {
                case "report" -> {
                    new ReportCommand(ReportArguments.of(rest), start, streams, sentences).run();
                    yield 0;
                }
                case "import" ->
                        new ImportCommand(
                                        ImportArguments.of(rest),
                                        new Application(start, ImportArguments.settings(rest)),
                                        Password.ofThisProcess(),
                                        streams,
                                        sentences)
                                .run();
                default -> throw CommandException.usage("command.unknown", arguments.getFirst());
            };
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
