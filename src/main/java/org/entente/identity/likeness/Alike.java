package org.entente.identity.likeness;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Two names that are alike.
 *
 * @param score 0 to 100
 */
record Alike(int score, Set<Evidence> evidence, String one, String other) {

    private static final int SAME = 100;
    private static final int SAME_BUT_ACCENTS = 97;
    private static final int ACRONYM = 85;
    private static final int REORDERED_ACRONYM = 76;
    private static final int LETTERS_TO_REORDER = 4;
    private static final int LETTERS_OF_OWN = 5;
    private static final int MOST_NEAR = 60;
    private static final double ENOUGH_SHARED = .88;

    /** The most alike of all pairs of their names. */
    static Optional<Alike> of(Subject one, Subject other) {
        return one.names().stream()
                .flatMap(name -> other.names().stream().flatMap(with -> of(name, with).stream()))
                .max(Comparator.comparingInt(Alike::score));
    }

    /** Many share a short acronym; one of five letters is hardly shared by chance. */
    boolean isShortAcronym() {
        return evidence.contains(Evidence.ACRONYM) && one.length() < LETTERS_OF_OWN;
    }

    /** Of names that are not alike: 0 to 60. */
    static int nearness(Subject one, Subject other) {
        return (int)
                other.names().stream()
                        .flatMap(name -> one.names().stream().map(typed -> nearness(typed, name)))
                        .mapToDouble(Double::doubleValue)
                        .map(nearness -> Math.floor(MOST_NEAR * nearness))
                        .max()
                        .orElse(0);
    }

    private static double nearness(SpelledName one, SpelledName other) {
        return Spelling.similarity(
                String.join(" ", Words.telling(one.text())),
                String.join(" ", Words.telling(other.text())));
    }

    /** Whether both have names in one language, and none of them is alike. */
    static boolean namesDiffer(Subject one, Subject other) {
        boolean comparable = false;
        for (SpelledName name : one.names()) {
            for (SpelledName with : other.names()) {
                if (!name.isAcronym() && !with.isAcronym()) {
                    if (of(name, with).isPresent()) {
                        return false;
                    }
                    comparable |=
                            name.language() != null && name.language().equals(with.language());
                }
            }
        }
        return comparable;
    }

    /** Empty where they are not alike. */
    static Optional<Alike> of(SpelledName one, SpelledName other) {
        if (one.isAcronym() || other.isAcronym()) {
            return ofAcronyms(one, other);
        }
        if (one.text().equals(other.text())) {
            return Optional.of(made(SAME, one, other, Evidence.EXACT));
        }
        var pairs = WordPairs.of(Words.telling(one.text()), Words.telling(other.text()));
        if (pairs.shared() < ENOUGH_SHARED || pairs.leavesNumbers()) {
            return Optional.empty();
        }
        if (pairs.similarity() == 1 && pairs.shared() == 1 && pairs.inOrder()) {
            return Optional.of(made(SAME_BUT_ACCENTS, one, other, Evidence.ACCENTS));
        }
        var evidence = EnumSet.noneOf(Evidence.class);
        add(evidence, Evidence.WORD_ORDER, !pairs.inOrder());
        add(evidence, Evidence.SPELLING, pairs.similarity() < 1);
        add(evidence, Evidence.MORE_WORDS, pairs.shared() < 1);
        double score = SAME_BUT_ACCENTS * pairs.similarity() * pairs.shared();
        return Optional.of(
                made((int) Math.round(score), one, other, evidence.toArray(Evidence[]::new)));
    }

    private static Optional<Alike> ofAcronyms(SpelledName one, SpelledName other) {
        String first = String.join("", Words.all(one.text()));
        String second = String.join("", Words.all(other.text()));
        if (first.equals(second) && !first.isEmpty()) {
            return Optional.of(made(ACRONYM, one, other, Evidence.ACRONYM));
        }
        boolean reordered =
                one.isAcronym()
                        && other.isAcronym()
                        && first.length() >= LETTERS_TO_REORDER
                        && sorted(first).equals(sorted(second));
        return reordered
                ? Optional.of(
                        made(REORDERED_ACRONYM, one, other, Evidence.ACRONYM, Evidence.WORD_ORDER))
                : Optional.empty();
    }

    private static String sorted(String word) {
        return word.chars()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static void add(Set<Evidence> evidence, Evidence one, boolean applies) {
        if (applies) {
            evidence.add(one);
        }
    }

    private static Alike made(int score, SpelledName one, SpelledName other, Evidence... evidence) {
        var all = EnumSet.noneOf(Evidence.class);
        all.addAll(Set.of(evidence));
        boolean former =
                Stream.of(one, other).anyMatch(name -> name.sort() == SpelledName.Sort.FORMER);
        add(all, Evidence.FORMER_NAME, former);
        return new Alike(score, all, one.text(), other.text());
    }
}
