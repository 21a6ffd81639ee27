package org.entente.reports.house;

import org.entente.reports.house.HouseWords.InBoth;
import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.dataformat.yaml.YAMLMapper;

import java.awt.Color;
import java.util.Locale;
import java.util.regex.Pattern;

/** {@code house.yaml}. */
final class HouseFile {

    private static final YAMLMapper YAML =
            YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    /** WCAG 2.2, 1.4.3: of text on white paper. */
    private static final double LEAST_CONTRAST = 4.5;

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_COVER = 2000;
    private static final int LONGEST_FOOT = 200;

    private HouseFile() {}

    /** As the file has it. */
    private record Entries(
            @Nullable String accent,
            @Nullable String ink,
            @Nullable InBoth organisation,
            @Nullable InBoth cover,
            @Nullable InBoth foot) {}

    static HouseWords read(String name, byte[] content) throws BrokenFile {
        Entries all = parsed(name, content);
        return new HouseWords(
                colour(name, all.accent()),
                colour(name, all.ink()),
                text(name, "organisation", all.organisation(), LONGEST_NAME),
                text(name, "cover", all.cover(), LONGEST_COVER),
                text(name, "foot", all.foot(), LONGEST_FOOT));
    }

    private static Entries parsed(String name, byte[] content) throws BrokenFile {
        try {
            Entries entries = YAML.readValue(content, Entries.class);
            return entries == null ? new Entries(null, null, null, null, null) : entries;
        } catch (UnrecognizedPropertyException e) {
            throw new BrokenFile(name, "entry", e.getPropertyName());
        } catch (JacksonException e) {
            var place = e.getLocation();
            throw new BrokenFile(name, "yaml", place == null ? 1 : place.getLineNr());
        }
    }

    private static @Nullable String colour(String name, @Nullable String colour) throws BrokenFile {
        if (colour == null) {
            return null;
        }
        if (!COLOUR.matcher(colour).matches()) {
            throw new BrokenFile(name, "colour", colour);
        }
        double contrast = 1.05 / (luminance(Color.decode(colour)) + 0.05);
        if (contrast < LEAST_CONTRAST) {
            throw new BrokenFile(name, "contrast", colour, contrast, LEAST_CONTRAST);
        }
        return colour.toLowerCase(Locale.ROOT);
    }

    /** Relative luminance, WCAG 2.2. */
    private static double luminance(Color colour) {
        float[] parts = colour.getRGBColorComponents(null);
        return 0.2126 * linear(parts[0]) + 0.7152 * linear(parts[1]) + 0.0722 * linear(parts[2]);
    }

    private static double linear(float part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static InBoth text(String name, String entry, @Nullable InBoth text, int longest)
            throws BrokenFile {
        if (text == null) {
            return InBoth.NEITHER;
        }
        if (length(text.en()) > longest || length(text.fr()) > longest) {
            throw new BrokenFile(name, "long", entry, longest);
        }
        return text;
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }
}
