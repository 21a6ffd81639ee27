package org.entente.identity.likeness;

import org.entente.graph.Language;
import org.entente.identity.likeness.SpelledName.Sort;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/**
 * An entity, or one to be, as far as it is compared.
 *
 * @param id empty for one to be that has none
 * @param kind null where it is not known
 * @param countries ids of the states where it is
 * @param codes {@code iso2:MA} and the like: identifiers elsewhere, by what they are of
 * @param start first and last day on which it may have begun; null where that is not known
 */
public record Subject(
        String id,
        @Nullable String kind,
        List<SpelledName> names,
        Set<String> countries,
        Set<String> codes,
        @Nullable Days start) {

    /** Days since 1970-01-01. */
    public record Days(long first, long last) {

        boolean meet(Days other) {
            return first <= other.last && other.first <= last;
        }
    }

    /** One to be, of which a name and perhaps the kind is known. */
    public static Subject toBe(List<SpelledName> names, @Nullable String kind) {
        return new Subject("", kind, names, Set.of(), Set.of(), null);
    }

    /** The name to show: in that language, else in another, else the id. */
    public String name(Language language) {
        return names.stream()
                .filter(name -> name.sort() == Sort.NAME)
                .filter(name -> language.code().equals(name.language()))
                .findFirst()
                .or(() -> names.stream().filter(name -> name.sort() == Sort.NAME).findFirst())
                .map(SpelledName::text)
                .orElse(id);
    }
}
