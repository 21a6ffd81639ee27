package org.entente.exchange.files;

import org.entente.exchange.picture.Sheet;
import org.entente.exchange.view.TakenView;
import org.entente.picture.Drawing;
import org.entente.picture.Painter;
import org.springframework.stereotype.Component;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;

/** A picture for a slide or a message: two pixels for each of the drawing's. */
@Component
class PngFile implements ViewFile {

    private static final double SCALE = 2;

    /** A larger picture is drawn with fewer pixels. */
    private static final double MOST_PIXELS = 24_000_000;

    private static final String FORMAT = "javax_imageio_png_1.0";

    @Override
    public String id() {
        return "png";
    }

    @Override
    public String mediaType() {
        return "image/png";
    }

    @Override
    public byte[] write(TakenView view) {
        Drawing drawing = Sheet.whole(view);
        double scale =
                Math.min(SCALE, Math.sqrt(MOST_PIXELS / (drawing.width() * drawing.height())));
        var image =
                new BufferedImage(
                        (int) Math.ceil(drawing.width() * scale),
                        (int) Math.ceil(drawing.height() * scale),
                        BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(drawing.ground());
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(scale, scale);
        Painter.paint(drawing, graphics);
        graphics.dispose();
        return encoded(image, view);
    }

    private static byte[] encoded(BufferedImage image, TakenView view) {
        var bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (var stream = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(stream);
            writer.write(new IIOImage(image, null, metadata(writer, image, view)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** What the picture shows only in part, a long link above all, is whole in the file. */
    private static IIOMetadata metadata(ImageWriter writer, BufferedImage image, TakenView view)
            throws IIOInvalidTreeException {
        var type = ImageTypeSpecifier.createFromRenderedImage(image);
        IIOMetadata metadata = writer.getDefaultImageMetadata(type, null);
        var texts = new IIOMetadataNode("iTXt");
        texts.appendChild(text("Title", view.title()));
        texts.appendChild(text("Software", "Entente"));
        texts.appendChild(text("Comment", view.stamp().origin()));
        String link = view.stamp().link();
        if (link != null) {
            texts.appendChild(text("Source", link));
        }
        var root = new IIOMetadataNode(FORMAT);
        root.appendChild(texts);
        metadata.mergeTree(FORMAT, root);
        return metadata;
    }

    private static IIOMetadataNode text(String keyword, String text) {
        var entry = new IIOMetadataNode("iTXtEntry");
        entry.setAttribute("keyword", keyword);
        entry.setAttribute("compressionFlag", "FALSE");
        entry.setAttribute("compressionMethod", "0");
        entry.setAttribute("languageTag", "");
        entry.setAttribute("translatedKeyword", "");
        entry.setAttribute("text", text);
        return entry;
    }
}
