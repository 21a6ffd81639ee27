package org.entente.graph;

/**
 * Published after a change of the graph was committed, for caches only.
 *
 * @param version the number of the change
 */
public record GraphChanged(long version) {}
