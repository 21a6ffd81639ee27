package org.entente.exchange.reading;

import java.io.IOException;

/** A way to read a file as tables. */
public interface TableFormat {

    /**
     * Reads the file from its beginning, until it ends or the sink has enough.
     *
     * @throws UnreadableFileException where it cannot be read further, with a reason
     */
    void read(SourceFile file, TableSink sink) throws IOException;
}
