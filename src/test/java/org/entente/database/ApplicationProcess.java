package org.entente.database;

import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The application in a process of its own, from the class path of the tests. */
public final class ApplicationProcess implements AutoCloseable {

    /**
     * For a JVM that ends after seconds: without it, half of what a start costs goes into
     * optimising what runs once.
     */
    public static final String BRIEF = "-XX:TieredStopAtLevel=1";

    private static final String CLASS_PATH = System.getProperty("java.class.path");

    private final Process process;
    private final List<String> lines = new ArrayList<>();
    private final BlockingQueue<String> incoming = new LinkedBlockingQueue<>();
    private final Thread reading;

    private ApplicationProcess(Process process) {
        this.process = process;
        this.reading = Thread.ofVirtual().start(this::read);
    }

    /** Starts it on a home of its own and a free port. */
    public static ApplicationProcess start(Path home, String... arguments) {
        return start(List.of(), CLASS_PATH, home, arguments);
    }

    /** Starts it as it is built with {@code -Dwithout-neo4j}. */
    public static ApplicationProcess startWithoutNeo4j(Path home, String... arguments) {
        String server = "-" + versionOfNeo4j() + ".jar";
        String classPath =
                Arrays.stream(CLASS_PATH.split(File.pathSeparator))
                        .filter(entry -> !entry.endsWith(server))
                        .collect(Collectors.joining(File.pathSeparator));
        return start(List.of(), classPath, home, arguments);
    }

    private static String versionOfNeo4j() {
        return Arrays.stream(CLASS_PATH.split(File.pathSeparator))
                .map(entry -> Path.of(entry).getFileName().toString())
                .filter(name -> name.matches("neo4j-\\d.*\\.jar"))
                .map(name -> name.substring("neo4j-".length(), name.length() - ".jar".length()))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Starts it on a disk of its own, which only it and its children see; it is gone with them. The
     * user need not be root: the mount is made in a name space of the user's own.
     */
    static ApplicationProcess startOnDisk(int megabytes, Path disk, String... arguments) {
        String mount = "mount -t tmpfs -o size=" + megabytes + "m tmpfs \"$0\" && exec \"$@\"";
        List<String> prefix = List.of("unshare", "-rm", "sh", "-c", mount, disk.toString());
        return start(prefix, CLASS_PATH, disk.resolve("home"), arguments);
    }

    private static ApplicationProcess start(
            List<String> prefix, String classPath, Path home, String... arguments) {
        var command = new ArrayList<>(prefix);
        command.addAll(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        classPath,
                        "org.entente.Entente",
                        "--entente.home=" + home,
                        "--entente.database.heap=512m",
                        "--entente.database.page-cache=64m",
                        "--server.port=0"));
        command.addAll(List.of(arguments));
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            // The database's process inherits it.
            builder.environment().put("JDK_JAVA_OPTIONS", BRIEF);
            return new ApplicationProcess(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read() {
        try (var reader =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            reader.lines().forEach(incoming::add);
        } catch (IOException | UncheckedIOException e) {
            // It was killed.
        }
    }

    /** Waits for a line that contains the text, and returns it. */
    public String await(String text, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end) {
            @Nullable String line = incoming.poll(100, TimeUnit.MILLISECONDS);
            if (line != null) {
                lines.add(line);
                if (line.contains(text)) {
                    return line;
                }
            } else if (!reading.isAlive() && incoming.isEmpty()) {
                break;
            }
        }
        throw new AssertionError("no line with \"" + text + "\" in:\n" + String.join("\n", lines));
    }

    /** Waits for its end and returns its exit code. */
    int awaitExit(Duration patience) throws InterruptedException {
        if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new AssertionError("still running:\n" + output());
        }
        reading.join();
        return process.exitValue();
    }

    /** All that it printed so far. */
    public String output() {
        incoming.drainTo(lines);
        return String.join("\n", lines);
    }

    /** The one process that it started: the database. */
    public ProcessHandle database() {
        return process.children().findFirst().orElseThrow();
    }

    /** A file as the process sees it. */
    Path file(Path file) {
        return Path.of("/proc", String.valueOf(process.pid()), "root", file.toString());
    }

    /** As the operating system does it: it has no chance to tidy up. */
    void kill() {
        process.destroyForcibly();
    }

    /** Asks it to end, as Ctrl-C does. */
    void end() {
        process.destroy();
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
