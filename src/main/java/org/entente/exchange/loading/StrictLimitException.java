package org.entente.exchange.loading;

/** A strict import is one transaction; one of so many rows would not fit. Nothing was written. */
public final class StrictLimitException extends RuntimeException {

    /**
     * Relations with one claim each that fit in the memory of one transaction of the database
     * inside.
     */
    public static final int ROWS = 20_000;

    private final int rows;

    StrictLimitException(int rows) {
        super("too many rows for one transaction: " + rows);
        this.rows = rows;
    }

    public int rows() {
        return rows;
    }
}
