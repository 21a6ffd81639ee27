package org.entente.graph;

import java.util.regex.Pattern;

/**
 * The readable identifier of an entity: lower-case letters, digits and hyphens, at most 120
 * characters. It never changes; links, saved positions and reports use it.
 */
public record EntityId(String value) implements Comparable<EntityId> {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int MAX_LENGTH = 120;

    /**
     * @throws IllegalArgumentException if the text is not an identifier
     */
    public EntityId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an identifier: " + value);
        }
    }

    /** Whether the text has the shape of an identifier; says nothing about whether it exists. */
    public static boolean isValid(String text) {
        return text.length() <= MAX_LENGTH && SHAPE.matcher(text).matches();
    }

    @Override
    public int compareTo(EntityId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
