package org.entente.exchange.loading;

import org.entente.exchange.facts.Row.Rejected;
import org.entente.exchange.loading.ImportOutcome.Warning;
import org.entente.exchange.loading.NewEntities.Made;
import org.entente.graph.Language;
import org.entente.identity.likeness.Likeness;
import org.entente.identity.likeness.Match;
import org.entente.identity.likeness.Subject;
import org.entente.identity.likeness.Words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Tells which entities that an import makes look like one that is there, or like each other. They
 * are told and not rejected: whether they are one is for people to say.
 */
final class LikeWarnings {

    /** Finds the entities of the graph that each of some others is like. */
    @FunctionalInterface
    interface Lookup {
        List<List<Match>> like(List<Subject> subjects);
    }

    static final int LEAST = 80;
    private static final int TOLD = 20;

    /** Words that more of them have tell nothing, and would make all be compared with all. */
    private static final int MOST_OF_A_WORD = 30;

    private final NewEntities created;
    private final Function<Rejected, String> sentences;
    private final Language language;
    private final List<Warning> warnings = new ArrayList<>();
    private int found;

    LikeWarnings(NewEntities created, Function<Rejected, String> sentences, Locale language) {
        this.created = created;
        this.sentences = sentences;
        this.language = Language.of(language.getLanguage());
    }

    List<Warning> find(Lookup graph) {
        List<Made> all = created.all();
        if (created.number() > NewEntities.MOST) {
            tell(all.getFirst(), "skipped", created.number(), NewEntities.MOST);
            return warnings;
        }
        List<List<Match>> matches = graph.like(all.stream().map(Made::subject).toList());
        Map<String, List<Subject>> byWord = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            Made one = all.get(i);
            if (i < matches.size()) {
                matches.get(i).stream()
                        .filter(match -> !areJoined(one, match.entity()))
                        .findFirst()
                        .ifPresent(match -> tell(one, match.entity(), match.likeness(), ""));
            }
            compareWithEarlier(one, byWord);
        }
        if (found > TOLD) {
            tell(all.getFirst(), "more", found, TOLD);
        }
        return warnings;
    }

    private void compareWithEarlier(Made one, Map<String, List<Subject>> byWord) {
        Set<Subject> earlier = new LinkedHashSet<>();
        for (String word : words(one.subject())) {
            List<Subject> having = byWord.computeIfAbsent(word, _ -> new ArrayList<>());
            earlier.addAll(having);
            if (having.size() < MOST_OF_A_WORD) {
                having.add(one.subject());
            }
        }
        for (Subject other : earlier) {
            Likeness.of(one.subject(), other)
                    .filter(likeness -> likeness.score() >= LEAST && !areJoined(one, other))
                    .ifPresent(likeness -> tell(one, other, likeness, ".own"));
        }
    }

    private static Set<String> words(Subject one) {
        return one.names().stream()
                .flatMap(name -> Words.telling(name.text()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private boolean areJoined(Made one, Subject other) {
        return created.areJoined(one.subject().id(), other.id());
    }

    private void tell(Made one, Subject other, Likeness likeness, String which) {
        found++;
        if (found <= TOLD) {
            String why =
                    likeness.evidence().stream()
                            .map(reason -> sentence("likeness." + reason.name()))
                            .collect(Collectors.joining(", "));
            warn(
                    one,
                    sentence(
                            "import.warning.alike" + which,
                            one.subject().name(language),
                            other.name(language),
                            other.id(),
                            why));
        }
    }

    private void tell(Made at, String which, int number, int most) {
        warn(at, sentence("import.warning.alike." + which, number, most));
    }

    private void warn(Made at, String sentence) {
        warnings.add(new Warning(at.row().file(), at.row().line(), sentence));
    }

    private String sentence(String key, Object... details) {
        return sentences.apply(new Rejected("", key, details));
    }
}
