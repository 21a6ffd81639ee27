package org.entente.identity.likeness;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A name as it is spelt.
 *
 * @param language {@code en}, {@code fr} or another; null where it is not known
 */
public record SpelledName(String text, Sort sort, @Nullable String language) {

    /** What a name is. */
    public enum Sort {
        NAME,
        ACRONYM,
        FORMER
    }

    private static final int MOST_LETTERS_OF_ACRONYM = 10;

    /** What somebody typed, of which it is not known whether it is a name or an acronym. */
    public static List<SpelledName> typed(String text) {
        String name = text.strip();
        long capitals = name.chars().filter(Character::isUpperCase).count();
        boolean acronym =
                name.length() <= MOST_LETTERS_OF_ACRONYM
                        && name.chars().noneMatch(Character::isWhitespace)
                        && capitals >= 2
                        && 2 * capitals >= name.length();
        var asName = new SpelledName(name, Sort.NAME, null);
        return acronym
                ? List.of(asName, new SpelledName(name, Sort.ACRONYM, null))
                : List.of(asName);
    }

    boolean isAcronym() {
        return sort == Sort.ACRONYM;
    }
}
