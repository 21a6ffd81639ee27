package org.entente.exchange.whole;

import java.io.IOException;
import java.io.OutputStream;

/** A format of the whole graph, written as it is read. */
public interface WholeFile {

    /** As the HTTP API names it, and after a hyphen what it is for. */
    String format();

    /** Of the file's name. */
    default String ending() {
        return format();
    }

    String mediaType();

    void write(WholeGraph graph, OutputStream out) throws IOException;
}
