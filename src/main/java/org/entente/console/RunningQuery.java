package org.entente.console;

import org.springframework.http.HttpStatus;

/** A query between its arrival and its last row. */
final class RunningQuery {

    private final String qid;
    private final Asker asker;
    private final RowFlow flow;
    private volatile boolean cancelled;
    private volatile boolean stuck;

    RunningQuery(String qid, Asker asker, boolean early) {
        this.qid = qid;
        this.asker = asker;
        this.flow = new RowFlow(early);
    }

    String qid() {
        return qid;
    }

    Asker asker() {
        return asker;
    }

    RowFlow flow() {
        return flow;
    }

    boolean isCancelled() {
        return cancelled;
    }

    /** Its place is somebody else's matter from now on. */
    void markStuck() {
        stuck = true;
    }

    boolean isStuck() {
        return stuck;
    }

    void cancel() {
        cancelled = true;
        flow.close();
    }

    static Refused cancelledRefusal() {
        return new Refused(HttpStatus.CONFLICT, "CANCELLED");
    }
}
