package org.entente.identity.likeness;

import org.entente.graph.Language;
import org.entente.graph.Vocabulary;
import org.entente.graph.Words;
import org.entente.identity.Names;
import org.entente.identity.Problems;
import org.entente.identity.UnknownEntity;
import org.entente.identity.likeness.DuplicateSearch.Found;
import org.entente.identity.likeness.DuplicateSearch.Pair;
import org.entente.identity.likeness.DuplicatesAnswer.LikePair;
import org.entente.identity.likeness.DuplicatesAnswer.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Which entities may be one. */
@RestController
class DuplicatesController {

    private static final int MOST = 100;
    private static final int MOST_LETTERS = 200;
    private static final int LOWEST = 30;
    private static final int CANDIDATES = 25;

    private final DuplicateSearch search;
    private final LikeEntities like;
    private final ComparedEntities compared;
    private final Names names;
    private final Vocabulary vocabulary;
    private final MessageSource messages;

    DuplicatesController(
            DuplicateSearch search,
            LikeEntities like,
            ComparedEntities compared,
            Names names,
            Vocabulary vocabulary,
            MessageSource messages) {
        this.search = search;
        this.like = like;
        this.compared = compared;
        this.names = names;
        this.vocabulary = vocabulary;
        this.messages = messages;
    }

    /**
     * Tells which entities may be one, and why: of the whole graph, of one entity, or of a name
     * that is to be given. Of the whole graph a call examines at most 400 entities, for some
     * seconds, and {@code next} says where to go on. Nothing is changed.
     *
     * @param id an entity: only those like it
     * @param name a name that nothing has yet: only those like it, at most {@value #MOST_LETTERS}
     *     characters
     * @param kind of that name
     * @param kinds kinds of entities that are compared, separated by commas; all unless given
     * @param least score of the pairs, {@value #LOWEST} to 100
     * @param limit pairs, 1 to {@value #MOST}; of the whole graph, the number after which no
     *     further entity is examined
     * @param after where to go on: {@code next} of the answer before
     */
    @GetMapping("/api/duplicates")
    DuplicatesAnswer duplicates(
            @RequestParam(required = false) @Nullable String id,
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(defaultValue = "") Set<String> kinds,
            @RequestParam(defaultValue = "70") int least,
            @RequestParam(defaultValue = "25") int limit,
            @RequestParam(defaultValue = "") String after,
            Locale locale) {
        Problems.requireLimit(limit, MOST);
        if (least < LOWEST || least > 100) {
            throw Problems.badRequest("problem.duplicates.least", LOWEST);
        }
        if (id != null && name != null) {
            throw Problems.badRequest("problem.duplicates.one");
        }
        kinds.forEach(one -> Problems.requireKind(vocabulary, one));
        Language language = Language.of(locale.getLanguage());
        var words = new Words(language, vocabulary, messages);
        if (id != null) {
            Subject subject = like.read(List.of(id)).get(id);
            if (subject == null) {
                throw new UnknownEntity(id, names, language);
            }
            return answer(around(subject, kinds, limit, least), words);
        }
        return name != null
                ? answer(around(toBe(name, kind), kinds, limit, least), words)
                : answer(search.from(after, kinds, limit, least), words);
    }

    private Subject toBe(String name, @Nullable String kind) {
        if (name.isBlank() || name.length() > MOST_LETTERS) {
            throw Problems.badRequest("problem.search.text", MOST_LETTERS);
        }
        if (kind != null) {
            Problems.requireKind(vocabulary, kind);
        }
        return Subject.toBe(SpelledName.typed(name), kind);
    }

    private Found around(Subject subject, Set<String> kinds, int limit, int least) {
        List<Match> matches = like.of(List.of(subject), kinds, CANDIDATES, least).getFirst();
        return new Found(
                matches.stream()
                        .limit(limit)
                        .map(match -> new Pair(subject, match.entity(), match.likeness()))
                        .toList(),
                1,
                null);
    }

    private DuplicatesAnswer answer(Found found, Words words) {
        var ids = new LinkedHashSet<String>();
        found.pairs().stream()
                .flatMap(pair -> Stream.of(pair.one().id(), pair.other().id()))
                .forEach(ids::add);
        var shown = compared.read(ids, words);
        return new DuplicatesAnswer(
                found.pairs().stream()
                        .filter(pair -> shown.containsKey(pair.other().id()))
                        .map(pair ->
                                new LikePair(
                                        pair.likeness().score(),
                                        reasons(pair.likeness(), words),
                                        List.of(pair.likeness().one(), pair.likeness().other()),
                                        shown.get(pair.one().id()),
                                        Objects.requireNonNull(shown.get(pair.other().id()))))
                        .toList(),
                found.examined(),
                found.next());
    }

    private static List<Reason> reasons(Likeness likeness, Words words) {
        return likeness.evidence().stream()
                .map(one ->
                        new Reason(
                                one.name(),
                                words.message("likeness." + one.name()),
                                one.isAgainst()))
                .toList();
    }
}
