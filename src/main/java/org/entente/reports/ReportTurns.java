package org.entente.reports;

import org.entente.reports.document.Report;
import org.springframework.http.HttpStatus;

import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * How many reports are written at once: as many as fit into their share of the memory. Others wait
 * for their turn; one that would never fit is refused before it is begun.
 */
final class ReportTurns {

    private static final double SHARE = 0.6;
    private static final int KILO = 1024;

    private final int megabytes;
    private final long patience;
    private final Semaphore free;

    /** A share of what this process may use. */
    ReportTurns() {
        this((int) (SHARE * Runtime.getRuntime().maxMemory() / KILO / KILO), 30_000);
    }

    /**
     * @param patience milliseconds that a report waits for its turn
     */
    ReportTurns(int megabytes, long patience) {
        this.megabytes = megabytes;
        this.patience = patience;
        this.free = new Semaphore(megabytes, true);
    }

    /**
     * @throws org.springframework.web.ErrorResponseException where it does not fit, or not in time
     */
    byte[] write(Report report, ReportFormat format, Supplier<byte[]> writing) {
        int lines = ReportLength.of(report);
        int needed = 1 + lines * format.kilobytes() / KILO;
        if (needed > megabytes) {
            int most = (megabytes - 1) * KILO / format.kilobytes();
            throw ReportProblems.tooLarge(
                    "long", format.id().toUpperCase(Locale.ROOT), lines, most);
        }
        if (!acquired(needed)) {
            throw ReportProblems.problem(HttpStatus.SERVICE_UNAVAILABLE, "problem.report.busy");
        }
        try {
            return writing.get();
        } finally {
            free.release(needed);
        }
    }

    private boolean acquired(int needed) {
        try {
            return free.tryAcquire(needed, patience, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
