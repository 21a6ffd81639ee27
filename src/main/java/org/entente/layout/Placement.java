package org.entente.layout;

import org.entente.layout.Drawing.Guide;

import java.util.List;

/** Positions by number, with the guides that belong to them. */
record Placement(Points points, List<Guide> guides) {

    static Placement of(Points points) {
        return new Placement(points, List.of());
    }
}
