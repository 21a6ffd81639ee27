package org.entente.identity.likeness;

/** An entity of the graph that another, or one to be, is like. */
public record Match(Subject entity, Likeness likeness) {

    public int score() {
        return likeness.score();
    }
}
