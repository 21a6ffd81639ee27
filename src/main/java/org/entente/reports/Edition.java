package org.entente.reports;

import org.entente.graph.Language;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** In which language a report is written; in both with the same numbers of paragraphs. */
enum Edition {
    ENGLISH("en", List.of(Language.EN)),
    FRENCH("fr", List.of(Language.FR)),
    PARALLEL("en-fr", List.of(Language.EN, Language.FR));

    private final String id;
    private final List<Language> languages;

    Edition(String id, List<Language> languages) {
        this.id = id;
        this.languages = languages;
    }

    static Optional<Edition> of(String id) {
        return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
    }

    /** All of them as a sentence lists them. */
    static String list() {
        return Arrays.stream(values()).map(Edition::id).collect(Collectors.joining(", "));
    }

    /** As in the address: {@code en}, {@code fr}, {@code en-fr}. */
    String id() {
        return id;
    }

    /** English before French. */
    List<Language> languages() {
        return languages;
    }
}
