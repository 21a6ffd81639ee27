package org.entente.launch;

import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Takes the jar apart and runs the application once, on a home of its own, to fill the caches. */
final class Training {

    private static final long PATIENCE_MINUTES = 10;
    private static final Path NICE = Path.of("/usr/bin/nice");

    private final Prepared prepared;
    private final Path jar;
    private volatile @Nullable Process running;
    private volatile boolean cancelled;

    Training(Prepared prepared, Path jar) {
        this.prepared = prepared;
        this.jar = jar;
    }

    /**
     * @throws IOException if a step fails; the mark is then missing and nothing will be used
     */
    void run() throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(prepared.folder());
        createFolder();
        takeApart();
        Signatures.remove(prepared.folder().resolve("lib"));
        Path home = prepared.folder().resolve("training");
        var arguments = new ArrayList<>(prepared.jvmToTrain());
        arguments.addAll(
                List.of(
                        "-jar",
                        prepared.jar().toString(),
                        "--entente.home=" + home,
                        "--entente.prepare-start=false",
                        "--server.address=127.0.0.1",
                        "--server.port=0"));
        java(arguments);
        FileSystemUtils.deleteRecursively(home);
        requireMade(prepared.applicationCache());
        requireMade(prepared.databaseCache());
        Files.writeString(prepared.mark(), prepared.identity());
    }

    /** Programs are started from here: nobody else may write to it. */
    private void createFolder() throws IOException {
        Files.createDirectories(prepared.folder());
        if (prepared.folder().getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(
                    prepared.folder(), PosixFilePermissions.fromString("rwx------"));
        }
    }

    private void takeApart() throws IOException, InterruptedException {
        java(
                List.of(
                        "-Djarmode=tools",
                        "-jar",
                        jar.toString(),
                        "extract",
                        "--force",
                        "--application-filename",
                        prepared.jar().getFileName().toString(),
                        "--destination",
                        prepared.folder().toString()));
    }

    private void java(List<String> arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        if (Files.isExecutable(NICE)) {
            command.addAll(List.of(NICE.toString(), "-n", "19"));
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        Path log = prepared.folder().resolve("preparation.log");
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

    private static void requireMade(Path cache) throws IOException {
        if (!Files.exists(cache)) {
            throw new IOException(cache.getFileName() + " was not made");
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
