package org.entente.graph;

import org.jspecify.annotations.Nullable;

/**
 * A name with its article in one language, as a sentence takes it.
 *
 * @param article the, le, la, l', les; null or empty where the name takes none
 * @param many whether verbs go with it in the plural, in this language
 */
public record Named(String name, @Nullable String article, boolean many) {

    private static final Label PLAIN = new Label("{the}", "{the}");

    /** French tells the number by the article, English by the data. */
    public static Named of(
            Language language, String name, @Nullable String article, boolean pluralInEnglish) {
        boolean many = language == Language.FR ? "les".equals(article) : pluralInEnglish;
        return new Named(name, article, many);
    }

    /** What goes before the name where nothing else asks for it: "the ", « le », « l' ». */
    public String lead(Language language) {
        return PLAIN.lead(language, article, name);
    }

    /** With its article: "the Council of Europe", « l'ONUDC ». */
    public String with(Language language) {
        return lead(language) + name;
    }

    /** After the label's verb: "with the Council of Europe", « du Conseil de l'Europe ». */
    public String after(Label label, Language language) {
        return label.verb(language) + " " + label.lead(language, article, name) + name;
    }
}
