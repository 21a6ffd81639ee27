package org.entente.exploration;

import org.entente.graph.Label;
import org.entente.graph.Language;
import org.entente.graph.Vocabulary;
import org.entente.identity.Names;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Search by name, for the suggestions of the search box. */
@RestController
class SearchController {

    private static final int MAX_LENGTH = 200;
    private static final int MOST = 50;

    private final Names names;
    private final Vocabulary vocabulary;

    SearchController(Names names, Vocabulary vocabulary) {
        this.names = names;
        this.vocabulary = vocabulary;
    }

    /**
     * Searches entities by name, best first. {@code total} is of those ranked, and "at least" where
     * {@code totalIsAtLeast} says so.
     *
     * @param q part of a name, acronym or id, with or without accents; at most {@value #MAX_LENGTH}
     *     characters
     * @param kinds kinds of entities, separated by commas; all unless given
     * @param limit hits, 1 to {@value #MOST}
     */
    @GetMapping("/api/search")
    SearchAnswer search(
            @RequestParam String q,
            @RequestParam(defaultValue = "") Set<String> kinds,
            @RequestParam(defaultValue = "8") int limit,
            Locale locale) {
        if (q.isBlank() || q.length() > MAX_LENGTH) {
            throw Problems.badRequest("problem.search.text", MAX_LENGTH);
        }
        Problems.requireLimit(limit, MOST);
        kinds.forEach(kind -> Problems.requireKind(vocabulary, kind));
        Language language = Language.of(locale.getLanguage());
        Names.Found found = names.find(q, kinds, language, limit);
        List<SearchHit> hits = found.hits().stream().map(hit -> toHit(hit, language)).toList();
        return new SearchAnswer(q, found.total(), hits.size(), found.total() >= Names.RANKED, hits);
    }

    private SearchHit toHit(Names.Hit hit, Language language) {
        String kindLabel =
                vocabulary
                        .kind(hit.kind())
                        .map(kind -> kind.label().in(language))
                        .orElse(hit.kind());
        String categoryLabel =
                hit.category() == null
                        ? null
                        : vocabulary
                                .category(hit.category())
                                .map(Vocabulary.Category::label)
                                .orElse(new Label(hit.category(), hit.category()))
                                .in(language);
        return new SearchHit(
                hit.id(),
                hit.kind(),
                kindLabel,
                hit.category(),
                categoryLabel,
                hit.name(),
                hit.acronym(),
                hit.score(),
                hit.matched());
    }

    record SearchAnswer(
            String query, int total, int shown, boolean totalIsAtLeast, List<SearchHit> hits) {}

    record SearchHit(
            String id,
            String kind,
            String kindLabel,
            @Nullable String category,
            @Nullable String categoryLabel,
            String name,
            @Nullable String acronym,
            double score,
            @Nullable String matched) {}
}
