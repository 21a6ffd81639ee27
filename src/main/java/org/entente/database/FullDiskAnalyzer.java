package org.entente.database;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.env.Environment;

/** A start that fails because a file could not be written for want of room, whoever wrote it. */
final class FullDiskAnalyzer implements FailureAnalyzer {

    private static final String LINUX_AND_MACOS = "No space left on device";
    private static final String WINDOWS = "not enough space on the disk";

    private final Environment environment;

    FullDiskAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    public @org.jspecify.annotations.Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (message.contains(LINUX_AND_MACOS) || message.contains(WINDOWS)) {
                var full = DiskRoom.full(DatabaseSettings.from(environment).home());
                return new FailureAnalysis(full.getMessage(), full.action(), failure);
            }
        }
        return null;
    }
}
