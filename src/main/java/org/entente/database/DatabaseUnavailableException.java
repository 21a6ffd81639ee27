package org.entente.database;

/** The database cannot be used; the message says why and the action what to do about it. */
final class DatabaseUnavailableException extends RuntimeException {

    private final String action;

    DatabaseUnavailableException(String message, String action) {
        super(message);
        this.action = action;
    }

    String action() {
        return action;
    }
}
