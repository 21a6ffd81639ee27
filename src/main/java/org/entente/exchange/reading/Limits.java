package org.entente.exchange.reading;

/** What a file may hold, so that no file fills the memory. */
public final class Limits {

    /** Characters of a cell. */
    public static final int CELL = 100_000;

    /** Columns of a table. */
    public static final int COLUMNS = 1_000;

    /** Characters of a row. */
    public static final int ROW = 8 * CELL;

    /** Objects within objects in JSON. */
    public static final int DEPTH = 20;

    /** Bytes of one part of a workbook, unpacked. */
    public static final long PART = 1_000_000_000;

    /** Bytes of the texts of a workbook, unpacked: they are held while it is read. */
    public static final long SHARED_TEXTS = 100_000_000;

    private Limits() {}
}
