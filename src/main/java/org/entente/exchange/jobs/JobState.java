package org.entente.exchange.jobs;

/** Where an import stands. */
public enum JobState {
    WAITING,
    RUNNING,
    DONE,
    FAILED,
    /** Ended by somebody; the batches that were written stay, unless it is strict. */
    CANCELLED,
    /** The application ended meanwhile; loading the same files again goes on where it stopped. */
    INTERRUPTED;

    public boolean isOver() {
        return this != WAITING && this != RUNNING;
    }
}
