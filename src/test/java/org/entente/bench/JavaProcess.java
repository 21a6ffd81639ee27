package org.entente.bench;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** A Java program in a process of its own, its output in a file. */
final class JavaProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long BETWEEN_TRIES_MILLIS = 10;

    private final Process process;
    private final Path log;
    private final long launched;

    private JavaProcess(Process process, Path log, long launched) {
        this.process = process;
        this.log = log;
        this.launched = launched;
    }

    static JavaProcess start(Path log, List<String> arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        Files.createDirectories(log.getParent());
        var builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        long launched = System.nanoTime();
        return new JavaProcess(builder.start(), log, launched);
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /**
     * Waits until the port is open and the question is answered; returns nanoseconds since launch.
     */
    long awaitAnswer(int port, Callable<Boolean> question) throws Exception {
        @Nullable Exception last = null;
        while (System.nanoTime() - launched < PATIENCE.toNanos()) {
            if (!process.isAlive()) {
                break;
            }
            try {
                if (isOpen(port) && question.call()) {
                    return System.nanoTime() - launched;
                }
            } catch (Exception e) {
                last = e;
            }
            Thread.sleep(BETWEEN_TRIES_MILLIS);
        }
        throw new IllegalStateException("no answer:\n" + Files.readString(log), last);
    }

    private static boolean isOpen(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Waits until the output has a line with the text. */
    void awaitOutput(String text) throws IOException, InterruptedException {
        while (!Files.readString(log).contains(text)) {
            if (!process.isAlive() || System.nanoTime() - launched > PATIENCE.toNanos()) {
                throw new IllegalStateException("no \"" + text + "\":\n" + Files.readString(log));
            }
            Thread.sleep(BETWEEN_TRIES_MILLIS);
        }
    }

    /** Asks it to end, and insists where it does not. */
    @Override
    public void close() {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        children.forEach(ProcessHandle::destroyForcibly);
    }
}
