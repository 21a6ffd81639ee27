package org.entente.launch;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs Java programs one after the other, at the lowest priority, until cancelled. */
final class Programs {

    private static final long PATIENCE_MINUTES = 10;
    private static final Path NICE = Path.of("/usr/bin/nice");

    private final Path log;
    private volatile @Nullable Process running;
    private volatile boolean cancelled;

    Programs(Path log) {
        this.log = log;
    }

    /**
     * @throws IOException if it fails, or takes too long
     */
    void java(List<String> arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        if (Files.isExecutable(NICE)) {
            command.addAll(List.of(NICE.toString(), "-n", "19"));
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                        .start();
        running = process;
        boolean ended = !cancelled && process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
        end(process);
        if (!ended || process.exitValue() != 0) {
            throw new IOException("see " + log);
        }
    }

    void cancel() {
        cancelled = true;
        Process process = running;
        if (process != null) {
            end(process);
        }
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
