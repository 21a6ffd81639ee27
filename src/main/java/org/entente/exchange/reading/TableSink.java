package org.entente.exchange.reading;

import java.util.List;

/** Takes tables as they are read. */
public interface TableSink {

    /**
     * A table begins.
     *
     * @param name of the file, and of the part of it where it has several
     * @param header names of the columns, each once, none empty
     */
    void table(String name, List<String> header);

    /**
     * @param line where the row begins, from 1; of a workbook its row, of JSON lines its line, of
     *     other JSON its number
     * @param cells in the order of the header; there may be fewer or more
     * @return whether to go on
     */
    boolean row(long line, List<String> cells);
}
