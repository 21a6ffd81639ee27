package org.entente.exchange.loading;

/** A strict import is one transaction; one of so many rows would not fit. Nothing was written. */
public final class StrictLimitException extends RuntimeException {

    /** Rows that fit in the memory of one transaction, with one claim each. */
    public static final int ROWS = 50_000;

    private final int rows;

    StrictLimitException(int rows) {
        super("too many rows for one transaction: " + rows);
        this.rows = rows;
    }

    public int rows() {
        return rows;
    }
}
