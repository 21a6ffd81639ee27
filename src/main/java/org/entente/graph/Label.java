package org.entente.graph;

import com.fasterxml.jackson.annotation.JsonProperty;

import org.jspecify.annotations.Nullable;

/**
 * A label of the vocabulary in both languages. A label that takes an object ends in a placeholder
 * for the object's article: {@code {the}}, {@code {of}}, {@code {to}} or {@code {in}}.
 *
 * @param enMany the English label for a subject in the plural, where it is another one
 * @param frMany the French one
 */
public record Label(
        String en,
        String fr,
        @JsonProperty("en_many") @Nullable String enMany,
        @JsonProperty("fr_many") @Nullable String frMany) {

    public Label(String en, String fr) {
        this(en, fr, null, null);
    }

    /** The label for one subject or for a subject in the plural. */
    public Label forSubject(boolean many) {
        return many ? new Label(enMany == null ? en : enMany, frMany == null ? fr : frMany) : this;
    }

    /** The label as written, with its placeholder if it has one. */
    public String in(Language language) {
        return language.choose(en, fr);
    }

    /** The label alone, for a legend: "is a member of", « est membre de ». */
    public String plain(Language language) {
        return in(language)
                .replace(" {the}", "")
                .replace("{of}", "de")
                .replace("{to}", "à")
                .replace("{in}", "à")
                .strip();
    }

    /** The label without its placeholder, where {@link #lead} stands before the object. */
    public String verb(Language language) {
        int brace = in(language).indexOf('{');
        return (brace < 0 ? in(language) : in(language).substring(0, brace)).strip();
    }

    /**
     * What stands between the verb and the object's name, already contracted: "the ", « du », « de
     * l' », « aux ».
     *
     * @param article the article of the name in this language, if it takes one
     */
    public String lead(Language language, @Nullable String article, String name) {
        String preposition = placeholder(in(language));
        if (language == Language.EN) {
            return article == null || article.isEmpty() ? "" : article + " ";
        }
        return FrenchArticle.of(article).after(preposition, name);
    }

    private static String placeholder(String label) {
        int from = label.indexOf('{');
        int to = label.indexOf('}');
        return from < 0 || to < from ? "the" : label.substring(from + 1, to);
    }
}
