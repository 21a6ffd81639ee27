package org.entente.picture;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.render.RenderingContext;

import org.w3c.dom.Element;

import java.awt.Shape;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The pictures of one printed file, each drawn where its page has the place for it. */
public final class PressPictures implements FSObjectDrawer {

    private static final String TYPE = "entente/picture";
    private static final String NAME = "data";

    private final Map<String, Drawing> drawings = new HashMap<>();

    /**
     * Turns an element into the place of a picture, with its description for those who do not see
     * it.
     *
     * @param width in pixels of a 96th of an inch
     * @param height in pixels of a 96th of an inch
     */
    public void place(
            org.jsoup.nodes.Element element, Drawing drawing, double width, double height) {
        String name = "picture-" + (drawings.size() + 1);
        drawings.put(name, drawing);
        element.tagName("object")
                .attr("type", TYPE)
                .attr(NAME, name)
                .attr("alt", drawing.description())
                .attr("title", drawing.description())
                .attr(
                        "style",
                        String.format(
                                Locale.ROOT,
                                "display: block; width: %.0fpx; height: %.0fpx;",
                                width,
                                height));
    }

    /** Has the builder draw what was placed. */
    public void on(PdfRendererBuilder builder) {
        var drawers = new DefaultObjectDrawerFactory();
        drawers.registerDrawer(TYPE, this);
        builder.useObjectDrawerFactory(drawers);
    }

    @Override
    public Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        Drawing drawing = drawings.get(element.getAttribute(NAME));
        if (drawing == null) {
            throw new IllegalStateException("no picture for " + element.getAttribute(NAME));
        }
        float pixelsWide = (float) width / dotsPerPixel;
        float pixelsHigh = (float) height / dotsPerPixel;
        device.drawWithGraphics(
                (float) x,
                (float) y,
                pixelsWide,
                pixelsHigh,
                graphics -> {
                    graphics.scale(pixelsWide / drawing.width(), pixelsHigh / drawing.height());
                    Painter.paint(drawing, graphics);
                });
        return Map.of();
    }
}
