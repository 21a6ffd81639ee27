package org.entente.exchange.files;

import org.entente.exchange.view.TakenView;

/** A format in which a view can be taken away. */
public interface ViewFile {

    /** As the HTTP API names it; also the ending of the file unless {@link #ending} says else. */
    String id();

    default String ending() {
        return id();
    }

    String mediaType();

    /** The whole file. */
    byte[] write(TakenView view);
}
