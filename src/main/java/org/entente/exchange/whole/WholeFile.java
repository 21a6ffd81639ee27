package org.entente.exchange.whole;

import java.io.IOException;
import java.io.OutputStream;

/** A format of the whole graph, written as it is read. */
interface WholeFile {

    String format();

    /** Of the file's name. */
    String ending();

    String mediaType();

    void write(WholeGraph graph, OutputStream out) throws IOException;
}
