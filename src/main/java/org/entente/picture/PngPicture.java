package org.entente.picture;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;

/** A drawing as pixels. */
public final class PngPicture {

    /** A larger picture is drawn with fewer pixels. */
    private static final double MOST_PIXELS = 24_000_000;

    /** Of the library: 0 packs best, 1 not at all. */
    private static final float FAST = 0.9f;

    private static final String FORMAT = "javax_imageio_png_1.0";

    private PngPicture() {}

    /**
     * @param scale pixels for each of the drawing's, as long as that is not too many
     * @param texts by their keywords, in their order
     */
    public static byte[] of(Drawing drawing, double scale, Map<String, String> texts) {
        double by = Math.min(scale, Math.sqrt(MOST_PIXELS / (drawing.width() * drawing.height())));
        var image =
                new BufferedImage(
                        (int) Math.ceil(drawing.width() * by),
                        (int) Math.ceil(drawing.height() * by),
                        BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(drawing.ground());
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(by, by);
        Painter.paint(drawing, graphics);
        graphics.dispose();
        return encoded(image, texts);
    }

    private static byte[] encoded(BufferedImage image, Map<String, String> texts) {
        var bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (var stream = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(stream);
            writer.write(
                    null, new IIOImage(image, null, metadata(writer, image, texts)), fast(writer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** Lines on plain ground take little room however they are packed; this halves the time. */
    private static ImageWriteParam fast(ImageWriter writer) {
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality(FAST);
        return parameters;
    }

    private static IIOMetadata metadata(
            ImageWriter writer, BufferedImage image, Map<String, String> texts)
            throws IIOInvalidTreeException {
        var type = ImageTypeSpecifier.createFromRenderedImage(image);
        IIOMetadata metadata = writer.getDefaultImageMetadata(type, null);
        if (!texts.isEmpty()) {
            var entries = new IIOMetadataNode("iTXt");
            texts.forEach((keyword, text) -> entries.appendChild(entry(keyword, text)));
            var root = new IIOMetadataNode(FORMAT);
            root.appendChild(entries);
            metadata.mergeTree(FORMAT, root);
        }
        return metadata;
    }

    private static IIOMetadataNode entry(String keyword, String text) {
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
