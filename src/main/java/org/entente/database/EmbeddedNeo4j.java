package org.entente.database;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * The embedded database: a child process that is started, watched, restarted when it dies, and
 * ended with the application. Port and secret stay the same for the life of this object, so that
 * the driver's pool finds a restarted child again.
 */
final class EmbeddedNeo4j implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedNeo4j.class);
    private static final Duration CALM = Duration.ofSeconds(30);
    private static final Duration ROOM_INTERVAL = Duration.ofSeconds(1);
    private static final int DEATHS_IN_A_ROW = 5;

    private final DatabaseSettings settings;
    private final int port;
    private final String secret;
    private final CompletableFuture<Void> firstStart = new CompletableFuture<>();
    private volatile @Nullable Process process;
    private volatile boolean stopping;
    private volatile boolean restarting;
    private int deaths;

    private EmbeddedNeo4j(DatabaseSettings settings) {
        this.settings = settings;
        this.port = freePort();
        this.secret = randomSecret();
    }

    /**
     * Launches the child and returns at once; {@link #awaitReady()} waits for it.
     *
     * @throws DatabaseUnavailableException if it cannot even be launched
     */
    static EmbeddedNeo4j launch(DatabaseSettings settings) {
        if (!ChildCommand.isPossible()) {
            throw new DatabaseUnavailableException(
                    "This build has no Neo4j inside.",
                    "Set spring.neo4j.uri to your own Neo4j server.");
        }
        var neo4j = new EmbeddedNeo4j(settings);
        neo4j.launchChild();
        if (neo4j.firstStart.isCompletedExceptionally()) {
            neo4j.awaitReady();
        }
        return neo4j;
    }

    String uri() {
        return "bolt://127.0.0.1:" + port;
    }

    String secret() {
        return secret;
    }

    long pid() {
        Process current = process;
        return current == null ? -1 : current.pid();
    }

    /**
     * Waits until the database answers.
     *
     * @throws DatabaseUnavailableException with the reason in one sentence
     */
    void awaitReady() {
        try {
            firstStart.join();
        } catch (java.util.concurrent.CompletionException e) {
            if (e.getCause() instanceof DatabaseUnavailableException unavailable) {
                throw unavailable;
            }
            throw e;
        }
    }

    private void launchChild() {
        try {
            var builder =
                    new ProcessBuilder(ChildCommand.of(settings, settings.writeFor(port)))
                            .redirectError(
                                    ProcessBuilder.Redirect.appendTo(settings.logFile().toFile()));
            Process child = builder.start();
            process = child;
            child.getOutputStream().write((secret + "\n").getBytes(StandardCharsets.UTF_8));
            child.getOutputStream().flush();
            Thread.ofVirtual().name("database-output").start(() -> listenTo(child));
            child.onExit().thenAccept(this::childEnded);
        } catch (IOException e) {
            firstStart.completeExceptionally(
                    new DatabaseUnavailableException(
                            "The database could not be started in %s: %s."
                                    .formatted(settings.home(), e.getMessage()),
                            "Make sure that the folder can be written and that the disk has room,"
                                    + " or choose another with entente.home."));
        }
    }

    private void listenTo(Process child) {
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.equals("READY")) {
                    log.info("Embedded Neo4j answers at {} (process {}).", uri(), child.pid());
                    firstStart.complete(null);
                } else {
                    firstStart.completeExceptionally(reasonOf(line));
                }
            }
        } catch (IOException e) {
            log.debug("The output of the database ended.", e);
        }
    }

    private DatabaseUnavailableException reasonOf(String line) {
        if (line.equals("LOCKED")) {
            return HomeLock.inUse(settings.home());
        }
        if (line.equals("UNAVAILABLE")) {
            return new DatabaseUnavailableException(
                    "The database in %s does not open; its files may be damaged."
                            .formatted(settings.home()),
                    "Nothing was changed. Restore a backup into an empty folder; the details are in"
                            + " %s.".formatted(settings.logFile()));
        }
        return new DatabaseUnavailableException(
                "The database in %s did not start: %s."
                        .formatted(settings.home(), line.replaceFirst("^FAILED ", "")),
                "Check the room on the disk and the rights on the folder; the details are in %s."
                        .formatted(settings.logFile()));
    }

    private void childEnded(Process child) {
        if (stopping) {
            return;
        }
        if (!firstStart.isDone()) {
            firstStart.completeExceptionally(
                    reasonOf("FAILED its process ended with code " + child.exitValue()));
        }
        if (firstStart.isCompletedExceptionally()) {
            return;
        }
        if (restarting) {
            restarting = false;
            Thread.ofVirtual().name("database-restart").start(this::relaunch);
            return;
        }
        boolean wasCalm = child.info().startInstant().map(EmbeddedNeo4j::isLongAgo).orElse(false);
        deaths = wasCalm ? 1 : deaths + 1;
        if (deaths > DEATHS_IN_A_ROW) {
            log.error("The database died {} times in a row; it is not restarted again.", deaths);
            return;
        }
        log.warn(
                "The database process {} ended with code {}; restarting it.",
                child.pid(),
                child.exitValue());
        Thread.ofVirtual().name("database-restart").start(this::relaunch);
    }

    /**
     * Ends the child at once, as if it had died; it is launched again. Nothing committed is lost.
     */
    void restart() {
        Process child = process;
        if (!stopping && child != null && child.isAlive()) {
            restarting = true;
            child.destroyForcibly();
        }
    }

    /** Without room on the disk the next child would end as the last one did: waits for some. */
    private void relaunch() {
        var room = new DiskRoom(settings.home());
        if (room.isShort()) {
            log.error(
                    "The disk that holds {} is full. The database starts again by itself once there"
                            + " is room.",
                    settings.home());
        }
        try {
            while (room.isShort() && !stopping) {
                Thread.sleep(ROOM_INTERVAL);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        if (!stopping) {
            launchChild();
        }
    }

    private static boolean isLongAgo(java.time.Instant start) {
        return start.plus(CALM).isBefore(java.time.Instant.now());
    }

    /** Ends the child: asks by closing its standard input, then insists. At most 2 seconds. */
    @Override
    public void close() {
        stopping = true;
        Process child = process;
        if (child == null || !child.isAlive()) {
            return;
        }
        try {
            child.getOutputStream().close();
            if (!child.waitFor(ChildCommand.stopPatience().toMillis(), TimeUnit.MILLISECONDS)) {
                log.warn("The database did not stop in time; ending its process.");
                child.destroyForcibly();
            }
        } catch (IOException e) {
            child.destroyForcibly();
        } catch (InterruptedException e) {
            child.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new DatabaseUnavailableException(
                    "No free port on the loopback address: %s.".formatted(e.getMessage()),
                    "Check the limits of this machine's network settings.");
        }
    }

    private static String randomSecret() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
