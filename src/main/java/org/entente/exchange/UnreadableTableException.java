package org.entente.exchange;

/** A file that cannot be read as a table at all; nothing of it is taken. */
final class UnreadableTableException extends RuntimeException {

    private final String file;
    private final long line;

    UnreadableTableException(String file, long line, String reason) {
        super(reason);
        this.file = file;
        this.line = line;
    }

    String file() {
        return file;
    }

    long line() {
        return line;
    }
}
