package org.entente.exchange.loading;

/** Is told how far an import has come, and may end it. */
public interface Progress {

    /** What an import does one after the other. */
    enum Phase {
        READING,
        CHECKING,
        WRITING
    }

    /**
     * A phase begins.
     *
     * @param rows that it will go through; 0 = not known
     */
    void phase(Phase phase, long rows);

    /**
     * More rows are done.
     *
     * @throws CancelledImportException where the import is to end
     */
    void done(long rows);

    /** Nobody looks. */
    static Progress none() {
        return new Progress() {
            @Override
            public void phase(Phase phase, long rows) {}

            @Override
            public void done(long rows) {}
        };
    }
}
