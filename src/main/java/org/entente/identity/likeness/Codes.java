package org.entente.identity.likeness;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Identifiers elsewhere, as {@code iso2:MA}. */
public final class Codes {

    private Codes() {}

    /** One as it is compared. */
    public static String of(String scheme, String value) {
        return scheme + ":" + value.strip().toUpperCase(Locale.ROOT);
    }

    /** Whether both have one of the same sort, and none of that sort is the same. */
    static boolean differ(Set<String> ones, Set<String> others) {
        Map<String, Set<String>> mine = byScheme(ones);
        return byScheme(others).entrySet().stream()
                .anyMatch(scheme ->
                        mine.containsKey(scheme.getKey())
                                && mine.getOrDefault(scheme.getKey(), Set.of()).stream()
                                        .noneMatch(scheme.getValue()::contains));
    }

    private static Map<String, Set<String>> byScheme(Set<String> codes) {
        return codes.stream()
                .collect(
                        Collectors.groupingBy(
                                code -> code.substring(0, code.indexOf(':')), Collectors.toSet()));
    }
}
