package org.entente.picture;

import org.entente.graph.Kind;

import java.awt.Color;

/** The colours of {@code frontend/styles/variables.css} that a picture uses. */
public enum Palette {
    LIGHT("#faf9f6", "#1b2230", "#5a6373", "#dfdcd4", "#7d8594", "#123f7a", "#7fa8e0"),
    /** For pages of white paper. */
    PRINT("#ffffff", "#1b2230", "#5a6373", "#dfdcd4", "#7d8594", "#123f7a", "#7fa8e0"),
    DARK("#12161e", "#e8ebf1", "#a3adbd", "#2c3442", "#727d90", "#a9c7f5", "#6d97d6");

    public final Color paper;
    public final Color ink;
    public final Color soft;
    public final Color line;
    public final Color edge;
    public final Color accent;
    public final Color halo;

    Palette(
            String paper,
            String ink,
            String soft,
            String line,
            String edge,
            String accent,
            String halo) {
        this.paper = Color.decode(paper);
        this.ink = Color.decode(ink);
        this.soft = Color.decode(soft);
        this.line = Color.decode(line);
        this.edge = Color.decode(edge);
        this.accent = Color.decode(accent);
        this.halo = Color.decode(halo);
    }

    public static Palette of(boolean dark) {
        return dark ? DARK : LIGHT;
    }

    public Color of(Kind kind) {
        return Color.decode(this == DARK ? kind.dark() : kind.light());
    }
}
