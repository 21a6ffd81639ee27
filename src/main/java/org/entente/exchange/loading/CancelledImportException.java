package org.entente.exchange.loading;

/** Somebody ended the import; the batch that was being written is rolled back. */
public final class CancelledImportException extends RuntimeException {

    public CancelledImportException() {
        super("cancelled");
    }
}
