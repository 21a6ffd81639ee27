package org.entente.layout;

/** One way to lay out. */
interface Layout {

    Placement place(IndexedGraph graph, double aspect);
}
