package org.entente.identity.likeness;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * How alike two entities are.
 *
 * @param score 0 to 100
 * @param one the name of the first by which they are alike
 * @param other the name of the second
 */
public record Likeness(int score, Set<Evidence> evidence, String one, String other) {

    private static final Set<String> ONCE = Set.of("Event", "Activity");

    /** Empty where no name is alike, or where they cannot be one. */
    public static Optional<Likeness> of(Subject one, Subject other) {
        return of(one, other, false);
    }

    /**
     * @param joined whether a relation joins them
     */
    static Optional<Likeness> of(Subject one, Subject other, boolean joined) {
        return areTwoStates(one, other)
                ? Optional.empty()
                : Alike.of(one, other)
                        .map(alike -> with(alike, context(one, other, joined, alike)));
    }

    /** How near the names are where they are not alike: for people to choose from. */
    static Likeness near(Subject one, Subject other) {
        return new Likeness(Alike.nearness(one, other), Set.of(), "", "");
    }

    private static Likeness with(Alike alike, Set<Evidence> context) {
        var all = EnumSet.copyOf(alike.evidence());
        all.addAll(context);
        int score = alike.score() + all.stream().mapToInt(Evidence::weight).sum();
        return new Likeness(Math.clamp(score, 0, 100), all, alike.one(), alike.other());
    }

    /** States with different codes are two, whatever their names. */
    private static boolean areTwoStates(Subject one, Subject other) {
        return "State".equals(one.kind())
                && "State".equals(other.kind())
                && Codes.differ(one.codes(), other.codes());
    }

    private static Set<Evidence> context(Subject one, Subject other, boolean joined, Alike alike) {
        var found = EnumSet.noneOf(Evidence.class);
        if (one.kind() != null && other.kind() != null) {
            found.add(one.kind().equals(other.kind()) ? Evidence.SAME_KIND : Evidence.OTHER_KIND);
        }
        if (!one.countries().isEmpty() && !other.countries().isEmpty()) {
            boolean same = one.countries().stream().anyMatch(other.countries()::contains);
            found.add(same ? Evidence.SAME_COUNTRY : Evidence.OTHER_COUNTRY);
        }
        if (one.codes().stream().anyMatch(other.codes()::contains)) {
            found.add(Evidence.SAME_IDENTIFIER);
        } else if (Codes.differ(one.codes(), other.codes())) {
            found.add(Evidence.OTHER_IDENTIFIER);
        }
        if (one.start() != null
                && other.start() != null
                && ONCE.contains(String.valueOf(one.kind()))
                && !one.start().meet(other.start())) {
            found.add(Evidence.OTHER_TIME);
        }
        if (joined) {
            found.add(Evidence.JOINED);
        }
        if (alike.isShortAcronym() && Alike.namesDiffer(one, other)) {
            found.add(Evidence.OTHER_NAME);
        }
        return found;
    }
}
