package org.entente.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps a home for one application: its stores (graph, accounts) take one process each, and say so
 * less clearly. The operating system gives the lock back when the process ends, however it ends.
 */
final class HomeLock {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final List<FileChannel> HELD = new ArrayList<>();

    private HomeLock() {}

    /**
     * Takes the home for this process; waits for a predecessor that is still ending.
     *
     * @throws DatabaseUnavailableException if another process has it, or it cannot be written
     */
    static synchronized void take(Path home) {
        try {
            Files.createDirectories(home);
            FileChannel file =
                    FileChannel.open(
                            home.resolve("lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (!isLocked(file)) {
                file.close();
                throw inUse(home);
            }
            HELD.add(file);
        } catch (OverlappingFileLockException e) {
            // This process has it already.
        } catch (IOException e) {
            throw new DatabaseUnavailableException(
                    "The folder %s cannot be used: %s.".formatted(home, reason(e)),
                    "Make sure that it is a folder, can be written and that the disk has room, or"
                            + " choose another with entente.home.");
        }
    }

    private static String reason(IOException e) {
        return switch (e) {
            case FileAlreadyExistsException file -> "a file stands in its place";
            case AccessDeniedException denied -> "it cannot be written";
            default -> String.valueOf(e.getMessage());
        };
    }

    static DatabaseUnavailableException inUse(Path home) {
        return new DatabaseUnavailableException(
                "Another copy of Entente is running on %s.".formatted(home),
                "Use that one, end it first, or give this one a folder of its own with"
                        + " entente.home.");
    }

    private static boolean isLocked(FileChannel file) throws IOException {
        Instant patience = Instant.now().plus(PATIENCE);
        while (file.tryLock() == null) {
            if (Instant.now().isAfter(patience)) {
                return false;
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }
}
