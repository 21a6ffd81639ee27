package org.entente.exchange.mapping;

import java.nio.file.Path;

/** A file of the folder of profiles that is no profile. */
public final class UnusableProfileException extends RuntimeException {

    private final Path file;
    private final String reason;

    UnusableProfileException(Path file, String message, RuntimeException cause) {
        super(cause);
        this.file = file;
        this.reason = message.lines().findFirst().orElse("");
    }

    public Path file() {
        return file;
    }

    public String reason() {
        return reason;
    }
}
