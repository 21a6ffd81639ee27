package org.entente.exchange.files;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;

import org.entente.picture.Drawing;
import org.entente.picture.Painter;
import org.w3c.dom.Element;

import java.awt.Shape;
import java.util.Map;

/** Draws the picture where the page has its place. */
record PdfPicture(Drawing drawing) implements FSObjectDrawer {

    static final String TYPE = "entente/picture";

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
