package org.entente.graph;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/** The two languages of the data, the screen and the reports. */
public enum Language {
    EN(Locale.UK),
    FR(Locale.FRANCE);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** {@code en} or {@code fr}, as in property names and in {@code lang=}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Language other() {
        return this == EN ? FR : EN;
    }

    /** The one of two texts, of which either may be missing. */
    public @Nullable String eitherOf(@Nullable String english, @Nullable String french) {
        return this == EN ? english : french;
    }

    /** The one of two texts that is in this language. */
    public <T> T choose(T english, T french) {
        return this == EN ? english : french;
    }

    /**
     * @throws IllegalArgumentException if the code is neither {@code en} nor {@code fr}
     */
    public static Language of(String code) {
        return switch (code.toLowerCase(Locale.ROOT)) {
            case "en" -> EN;
            case "fr" -> FR;
            default -> throw new IllegalArgumentException("lang must be en or fr, not " + code);
        };
    }
}
