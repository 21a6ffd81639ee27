package org.entente.picture;

import java.awt.Color;
import java.util.List;

/**
 * A finished picture.
 *
 * @param title its name
 * @param description what it shows, for those who do not see it
 * @param language ISO 639-1
 */
public record Drawing(
        double width,
        double height,
        Color ground,
        String title,
        String description,
        String language,
        List<Mark> marks) {

    /** The same under another name and with another description. */
    public Drawing described(String title, String description) {
        return new Drawing(width, height, ground, title, description, language, marks);
    }
}
