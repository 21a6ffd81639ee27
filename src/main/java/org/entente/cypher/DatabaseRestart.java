package org.entente.cypher;

/** Ends the process of the embedded database, which then starts again; open requests get 503. */
public interface DatabaseRestart {

    void restart();
}
