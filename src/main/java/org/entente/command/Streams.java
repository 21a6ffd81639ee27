package org.entente.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where a command writes.
 *
 * @param out for answers; it says when it fails, which {@code System.out} does not
 * @param err for sentences
 * @param terminal whether a person sees what goes to {@code out}
 */
record Streams(OutputStream out, PrintStream err, boolean terminal) {

    static Streams ofThisProcess() {
        return new Streams(
                new FileOutputStream(FileDescriptor.out),
                forSentences(System.getenv()),
                Terminal.isStandardOutput());
    }

    /** Where the language of the user is not installed, Java itself writes accents as "?". */
    private static PrintStream forSentences(Map<String, String> environment) {
        return Stream.of("LC_ALL", "LC_CTYPE", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .filter(value -> value.toUpperCase(Locale.ROOT).matches(".*UTF-?8.*"))
                .map(_ ->
                        new PrintStream(
                                new FileOutputStream(FileDescriptor.err),
                                true,
                                StandardCharsets.UTF_8))
                .orElse(System.err);
    }
}
