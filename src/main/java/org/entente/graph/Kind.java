package org.entente.graph;

/**
 * A kind of entity of the vocabulary.
 *
 * @param id the label of its nodes
 * @param label one of it, in both languages
 * @param many several of it
 * @param shape its shape on the canvas, by Cytoscape's name
 * @param light its colour on paper
 * @param dark its colour on dark ground
 */
public record Kind(String id, Label label, Label many, String shape, String light, String dark) {}
