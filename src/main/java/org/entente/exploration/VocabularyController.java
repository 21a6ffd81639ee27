package org.entente.exploration;

import org.entente.graph.Language;
import org.entente.graph.RelationType;
import org.entente.graph.Vocabulary;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The vocabulary in one language, for legends, filters and forms. */
@RestController
class VocabularyController {

    private final Vocabulary vocabulary;

    VocabularyController(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Tells the kinds of entities, the types of relations and the other words that the graph uses.
     * Kinds in their own order, types by relevance; labels without placeholders.
     */
    @GetMapping("/api/vocabulary")
    VocabularyAnswer vocabulary(Locale locale) {
        Language language = Language.of(locale.getLanguage());
        return new VocabularyAnswer(
                vocabulary.kinds().stream()
                        .map(kind ->
                                new KindWords(
                                        kind.id(),
                                        kind.label().in(language),
                                        kind.many().in(language),
                                        kind.shape(),
                                        kind.light(),
                                        kind.dark()))
                        .toList(),
                vocabulary.categories().stream()
                        .map(c -> new CategoryWords(c.id(), c.kinds(), c.label().in(language)))
                        .toList(),
                vocabulary.types().stream()
                        .map(type ->
                                new TypeWords(
                                        type.id(),
                                        type.relevance(),
                                        type.symmetric(),
                                        type.forward().plain(language),
                                        type.inverse().plain(language),
                                        type.line()))
                        .toList(),
                vocabulary.roles().stream()
                        .map(r -> new RoleWords(r.id(), r.types(), r.label().in(language)))
                        .toList(),
                words(vocabulary.stages(), language),
                vocabulary.measures().stream()
                        .map(m -> new Words(m.id(), m.label().in(language)))
                        .toList(),
                words(vocabulary.nameTypes(), language));
    }

    private static List<Words> words(List<Vocabulary.Term> terms, Language language) {
        return terms.stream().map(term -> new Words(term.id(), term.label().in(language))).toList();
    }

    record VocabularyAnswer(
            List<KindWords> kinds,
            List<CategoryWords> categories,
            List<TypeWords> types,
            List<RoleWords> roles,
            List<Words> stages,
            List<Words> measures,
            List<Words> nameTypes) {}

    record KindWords(String id, String one, String many, String shape, String light, String dark) {}

    record CategoryWords(String id, Set<String> kinds, String label) {}

    record TypeWords(
            String id,
            int relevance,
            boolean symmetric,
            String label,
            String inverse,
            RelationType.Line line) {}

    record RoleWords(String id, Set<String> types, String label) {}

    record Words(String id, String label) {}
}
