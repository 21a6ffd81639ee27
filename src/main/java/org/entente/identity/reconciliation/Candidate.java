package org.entente.identity.reconciliation;

import org.entente.graph.Language;
import org.entente.graph.Vocabulary;
import org.entente.identity.likeness.Evidence;
import org.entente.identity.likeness.Match;

import java.util.List;
import java.util.Locale;

/**
 * An entity that a query may mean.
 *
 * @param features why: evidence that was found, in lower case
 * @param match whether it is meant beyond doubt
 */
record Candidate(
        String id,
        String name,
        List<Named> type,
        int score,
        List<Feature> features,
        boolean match) {

    record Feature(String id, boolean value) {}

    static Candidate of(Match match, boolean sure, Vocabulary vocabulary, Language language) {
        String kind = String.valueOf(match.entity().kind());
        return new Candidate(
                match.entity().id(),
                match.entity().name(language),
                List.of(new Named(kind, kindName(kind, vocabulary, language))),
                match.score(),
                match.likeness().evidence().stream().map(Candidate::feature).toList(),
                sure);
    }

    private static Feature feature(Evidence evidence) {
        return new Feature(evidence.name().toLowerCase(Locale.ROOT), true);
    }

    static String kindName(String kind, Vocabulary vocabulary, Language language) {
        return vocabulary.kind(kind).map(known -> known.label().in(language)).orElse(kind);
    }
}
