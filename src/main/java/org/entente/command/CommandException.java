package org.entente.command;

import java.util.List;

/** A command that ends with a sentence. */
final class CommandException extends Exception {

    static final int FAILED = 1;
    static final int ASKED_WRONGLY = 2;

    private final int exitCode;
    private final transient Object[] details;
    private final transient List<String> further;

    private CommandException(String key, int exitCode, List<String> further, Object... details) {
        super(key);
        this.exitCode = exitCode;
        this.details = details;
        this.further = further;
    }

    static CommandException usage(String key, Object... details) {
        return new CommandException(key, ASKED_WRONGLY, List.of(), details);
    }

    static CommandException failure(String key, Object... details) {
        return new CommandException(key, FAILED, List.of(), details);
    }

    /**
     * @param sentence in the reader's language already
     * @param further lines that belong to it
     */
    static CommandException told(int exitCode, String sentence, List<String> further) {
        return new CommandException("command.told", exitCode, further, sentence);
    }

    /** Of the sentence among the messages. */
    String key() {
        return String.valueOf(getMessage());
    }

    int exitCode() {
        return exitCode;
    }

    Object[] details() {
        return details;
    }

    List<String> further() {
        return further;
    }
}
