package org.entente.reports.house;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/**
 * A picture of the house.
 *
 * @param png the file
 * @param width in pixels, as {@code height}
 */
public record Logo(byte[] png, int width, int height) {

    static final int LARGEST = 1024 * 1024;
    private static final int MOST_PIXELS = 4000;

    /** Its size is known before its pixels take room. */
    static Logo of(String name, byte[] content) throws BrokenFile {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(in);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (width > MOST_PIXELS || height > MOST_PIXELS) {
                throw new BrokenFile(name, "png", MOST_PIXELS);
            }
            reader.read(0);
            return new Logo(content, width, height);
        } catch (IOException | RuntimeException e) {
            throw new BrokenFile(name, "png", MOST_PIXELS);
        } finally {
            reader.dispose();
        }
    }

    /** The height that makes it as wide, or as high, as the frame, in the frame's unit. */
    public double heightWithin(double frameWidth, double frameHeight) {
        return Math.min(frameHeight, frameWidth * height / width);
    }

    public double widthWithin(double frameWidth, double frameHeight) {
        return heightWithin(frameWidth, frameHeight) * width / height;
    }
}
