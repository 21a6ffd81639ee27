package org.entente.layout;

/** Lays out diagrams. */
public interface Layouts {

    /** The same diagram always gets the same drawing, in whatever order it is told. */
    Drawing draw(Arrangement arrangement, Diagram diagram);
}
