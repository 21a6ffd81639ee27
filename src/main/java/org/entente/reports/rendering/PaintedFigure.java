package org.entente.reports.rendering;

import org.entente.picture.Drawing;
import org.entente.picture.PngPicture;
import org.entente.picture.SvgPicture;
import org.entente.picture.XmlBytes;
import org.entente.reports.document.Block;
import org.entente.reports.document.Report;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * A figure as a document bears it.
 *
 * @param pixels PNG, for word processors that do not show SVG
 * @param lines SVG
 */
record PaintedFigure(FigureSize size, byte[] pixels, byte[] lines) {

    /** On paper, for a 96th of an inch: 144 for an inch. */
    private static final double PIXELS = 1.5;

    private static PaintedFigure of(Block.Figure figure) {
        Drawing drawing = figure.drawing().described(figure.title(), figure.alt());
        FigureSize size = FigureSize.of(drawing);
        return new PaintedFigure(
                size,
                PngPicture.of(drawing, PIXELS * size.width() / drawing.width(), Map.of()),
                XmlBytes.of(SvgPicture.outlined(drawing)));
    }

    /** Painted while the text is written: it takes as long as the text. */
    static Map<Block.Figure, CompletableFuture<PaintedFigure>> all(Report report) {
        var figures = new IdentityHashMap<Block.Figure, CompletableFuture<PaintedFigure>>();
        report.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Block.Figure.class::isInstance)
                .map(Block.Figure.class::cast)
                .forEach(figure ->
                        figures.put(figure, CompletableFuture.supplyAsync(() -> of(figure))));
        return figures;
    }
}
