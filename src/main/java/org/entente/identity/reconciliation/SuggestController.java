package org.entente.identity.reconciliation;

import org.entente.graph.EntityId;
import org.entente.graph.Language;
import org.entente.graph.Vocabulary;
import org.entente.graph.Words;
import org.entente.identity.Names;
import org.entente.identity.Problems;
import org.entente.identity.likeness.LikeEntities;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What somebody may mean who has typed the first letters. */
@RestController
class SuggestController {

    private static final int SHOWN = 20;
    private static final int MOST_LETTERS = 200;

    private final Names names;
    private final LikeEntities entities;
    private final PropertyWords properties;
    private final Vocabulary vocabulary;
    private final MessageSource messages;

    SuggestController(
            Names names,
            LikeEntities entities,
            PropertyWords properties,
            Vocabulary vocabulary,
            MessageSource messages) {
        this.names = names;
        this.entities = entities;
        this.properties = properties;
        this.vocabulary = vocabulary;
        this.messages = messages;
    }

    /** Entities by the beginning of a name, or by id. */
    @GetMapping("/reconcile/suggest/entity")
    Suggestions entity(
            @RequestParam(defaultValue = "") String prefix,
            @RequestParam(defaultValue = "0") int cursor,
            @RequestParam(defaultValue = "") Set<String> type,
            Locale locale) {
        requireSense(prefix, cursor);
        type.forEach(kind -> Problems.requireKind(vocabulary, kind));
        Language language = Language.of(locale.getLanguage());
        Stream<Named> byId =
                EntityId.isValid(prefix)
                        ? entities.read(List.of(prefix)).values().stream()
                                .filter(one -> type.isEmpty() || type.contains(one.kind()))
                                .map(one -> new Named(one.id(), one.name(language)))
                        : Stream.empty();
        Stream<Named> byName =
                names.find(prefix, type, language, cursor + SHOWN).hits().stream()
                        .filter(hit -> !hit.id().equals(prefix))
                        .map(hit ->
                                new Named(
                                        hit.id(),
                                        hit.name(),
                                        Candidate.kindName(hit.kind(), vocabulary, language)));
        return page(Stream.concat(byId, byName), cursor);
    }

    /** Kinds of entities. */
    @GetMapping("/reconcile/suggest/type")
    Suggestions type(
            @RequestParam(defaultValue = "") String prefix,
            @RequestParam(defaultValue = "0") int cursor,
            Locale locale) {
        requireSense(prefix, cursor);
        Language language = Language.of(locale.getLanguage());
        return page(
                vocabulary.kinds().stream()
                        .map(kind -> new Named(kind.id(), kind.label().in(language)))
                        .filter(kind -> begins(kind, prefix)),
                cursor);
    }

    /** Properties of entities. */
    @GetMapping("/reconcile/suggest/property")
    Suggestions property(
            @RequestParam(defaultValue = "") String prefix,
            @RequestParam(defaultValue = "0") int cursor,
            Locale locale) {
        requireSense(prefix, cursor);
        return page(all(locale).stream().filter(one -> begins(one, prefix)), cursor);
    }

    /** The properties that entities of a type may have: the same for all. */
    @GetMapping("/reconcile/properties")
    Map<String, Object> proposal(
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "50") int limit,
            Locale locale) {
        List<Named> shown = all(locale).stream().limit(Math.clamp(limit, 1, 50)).toList();
        return Map.of("type", type, "limit", shown.size(), "properties", shown);
    }

    private List<Named> all(Locale locale) {
        return properties.all(new Words(Language.of(locale.getLanguage()), vocabulary, messages));
    }

    private static boolean begins(Named one, String prefix) {
        String typed = prefix.strip().toLowerCase(Locale.ROOT);
        return one.id().toLowerCase(Locale.ROOT).startsWith(typed)
                || one.name().toLowerCase(Locale.ROOT).startsWith(typed);
    }

    private static void requireSense(String prefix, int cursor) {
        if (prefix.length() > MOST_LETTERS || cursor < 0 || cursor > Names.RANKED) {
            throw Problems.badRequest("problem.reconcile.suggest", MOST_LETTERS, Names.RANKED);
        }
    }

    private static Suggestions page(Stream<Named> all, int cursor) {
        return new Suggestions(all.skip(cursor).limit(SHOWN).toList());
    }

    record Suggestions(List<Named> result) {}
}
