package org.entente.console;

import org.entente.console.answer.PlanTree;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows on their way from the thread that reads them to the one that writes them: few are kept, the
 * first is handed over at once, the others in bundles that are worth a change of threads.
 */
final class RowFlow {

    private static final int FULL = 4_000;
    private static final int WORTH = 500;
    private static final long GATHER_MILLIS = 20;

    private final boolean early;
    private @Nullable List<String> columns;
    private List<Record> rows = new ArrayList<>();
    private boolean first = true;
    private boolean started;
    private long startedAt;
    private boolean ended;
    private boolean closed;
    private @Nullable PlanTree plan;
    private @Nullable Throwable failure;

    /**
     * @param early whether the first rows are of use before the last: if not, nobody is woken for
     *     them
     */
    RowFlow(boolean early) {
        this.early = early;
    }

    /** The plan is good: from now on its own time runs. */
    synchronized void start() {
        startedAt = System.nanoTime();
        started = true;
    }

    /** Nanoseconds since it was started; negative before. */
    synchronized long running() {
        return started ? System.nanoTime() - startedAt : -1;
    }

    synchronized void begin(List<String> names) {
        columns = names;
        if (early) {
            notifyAll();
        }
    }

    /**
     * @return false if nobody wants more
     */
    synchronized boolean add(Record row) throws InterruptedException {
        while (rows.size() >= FULL && !closed) {
            wait();
        }
        rows.add(row);
        if (early && rows.size() == 1 || rows.size() == WORTH) {
            notifyAll();
        }
        return !closed;
    }

    synchronized void end(@Nullable PlanTree planned) {
        plan = planned;
        ended = true;
        notifyAll();
    }

    synchronized void fail(Throwable cause) {
        failure = cause;
        ended = true;
        notifyAll();
    }

    /** No more rows are wanted. */
    synchronized void close() {
        closed = true;
        notifyAll();
    }

    /** The columns, once the database has begun to answer; null until then. */
    synchronized @Nullable List<String> columns(long millis) throws InterruptedException {
        if (columns == null && !ended) {
            wait(millis);
        }
        return columns;
    }

    /** The next rows; none if none came in time or none are left. */
    synchronized List<Record> take(long millis) throws InterruptedException {
        if (rows.isEmpty() && !ended) {
            wait(millis);
        }
        if (!first && !rows.isEmpty() && rows.size() < WORTH && !ended) {
            wait(GATHER_MILLIS);
        }
        if (rows.isEmpty()) {
            return List.of();
        }
        first = false;
        List<Record> taken = rows;
        rows = new ArrayList<>();
        notifyAll();
        return taken;
    }

    /** Whether everything has been taken. */
    synchronized boolean isDone() {
        return ended && rows.isEmpty();
    }

    /** Whether the database has done with it, though rows may be left here. */
    synchronized boolean isEnded() {
        return ended;
    }

    synchronized @Nullable Throwable failure() {
        return failure;
    }

    synchronized @Nullable PlanTree plan() {
        return plan;
    }
}
