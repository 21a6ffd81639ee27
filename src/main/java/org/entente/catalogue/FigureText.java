package org.entente.catalogue;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * @param disagree what sources say differently of the same time: "2022: 40, 41"
 * @param recorded what the graph itself holds of it
 */
record FigureText(
        String measure,
        String label,
        List<StatedFigure> stated,
        List<String> disagree,
        @Nullable String recorded) {}
