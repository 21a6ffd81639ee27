package org.entente.identity.reconciliation;

import org.entente.graph.Language;
import org.entente.graph.Vocabulary;
import org.entente.graph.Words;
import org.entente.identity.Problems;
import org.entente.identity.likeness.Match;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The endpoint of the service: what it offers, queries, extension. */
@RestController
class ReconciliationController {

    private final Reconciler reconciler;
    private final Extender extender;
    private final Vocabulary vocabulary;
    private final MessageSource messages;

    ReconciliationController(
            Reconciler reconciler,
            Extender extender,
            Vocabulary vocabulary,
            MessageSource messages) {
        this.reconciler = reconciler;
        this.extender = extender;
        this.vocabulary = vocabulary;
        this.messages = messages;
    }

    /** The manifest; with {@code queries} or {@code extend}, as POST. */
    @GetMapping("/reconcile")
    Object get(
            @RequestParam(required = false) @Nullable String queries,
            @RequestParam(required = false) @Nullable String extend,
            Locale locale) {
        return queries == null && extend == null
                ? manifest(words(locale))
                : answer(queries, extend, words(locale));
    }

    /**
     * Matches names with entities, or extends a table.
     *
     * @param queries a batch of queries, as JSON
     * @param extend ids and properties, as JSON
     */
    @PostMapping(path = "/reconcile", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    Object post(
            @RequestParam(required = false) @Nullable String queries,
            @RequestParam(required = false) @Nullable String extend,
            Locale locale) {
        return answer(queries, extend, words(locale));
    }

    private Object answer(@Nullable String queries, @Nullable String extend, Words words) {
        if (queries != null && extend == null) {
            return results(reconciler.find(QueryBatch.read(queries)), words.language());
        }
        if (extend != null && queries == null) {
            return extender.read(ExtensionQuery.read(extend), words);
        }
        throw Problems.badRequest("problem.reconcile.nothing");
    }

    private Map<String, Result> results(Map<String, List<Match>> found, Language language) {
        var results = new LinkedHashMap<String, Result>();
        found.forEach((key, matches) -> {
            boolean sure = Reconciler.isSure(matches);
            results.put(
                    key,
                    new Result(
                            matches.stream()
                                    .map(match ->
                                            Candidate.of(
                                                    match,
                                                    sure && match.equals(matches.getFirst()),
                                                    vocabulary,
                                                    language))
                                    .toList()));
        });
        return results;
    }

    private Manifest manifest(Words words) {
        List<Named> types =
                vocabulary.kinds().stream()
                        .map(kind -> new Named(kind.id(), kind.label().in(words.language())))
                        .toList();
        var setting =
                new Manifest.Setting(
                        "number",
                        "limit",
                        words.message("reconcile.limit"),
                        ExtensionQuery.VALUES,
                        words.message("reconcile.limit.help"));
        return Manifest.at(
                ServletUriComponentsBuilder.fromCurrentContextPath().toUriString(),
                words.message("reconcile.name"),
                types,
                QueryBatch.MOST,
                setting);
    }

    private Words words(Locale locale) {
        return new Words(Language.of(locale.getLanguage()), vocabulary, messages);
    }

    record Result(List<Candidate> result) {}
}
