package org.entente.command;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a report goes.
 *
 * @param said a file, a folder, {@code -} for the standard output, or null: text then goes there
 *     too, and another report to a file with the name that the application gives
 */
record Target(@Nullable String said, Streams streams, Sentences sentences) {

    private static final String STANDARD_OUTPUT = "-";

    /** What can be known before the report is made. */
    void check() throws CommandException {
        if (said != null && !said.equals(STANDARD_OUTPUT)) {
            Path file = Path.of(said).toAbsolutePath();
            Path folder = Files.isDirectory(file) ? file : file.getParent();
            if (folder == null || !Files.isDirectory(folder)) {
                throw CommandException.usage("command.folder", String.valueOf(folder));
            }
        }
    }

    void take(Answer answer) throws CommandException {
        if (said == null && answer.isText() || STANDARD_OUTPUT.equals(said)) {
            print(answer);
            return;
        }
        Path path = Path.of(said == null ? "" : said);
        Path file =
                said == null || Files.isDirectory(path) ? path.resolve(answer.fileName()) : path;
        try {
            WholeFile.write(file, out -> out.write(answer.body()));
        } catch (IOException e) {
            throw CommandException.failure("command.write", file, sentences.reason(e));
        }
        streams.err().println(sentences.text("command.written", file));
    }

    private void print(Answer answer) throws CommandException {
        if (streams.terminal() && !answer.isText()) {
            throw CommandException.usage("command.binary", answer.fileName());
        }
        try {
            streams.out().write(answer.body());
            streams.out().flush();
        } catch (IOException e) {
            throw CommandException.failure("command.print", sentences.reason(e));
        }
    }
}
