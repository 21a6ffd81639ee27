package org.entente.graph;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What one document says about one fact, in one language version.
 *
 * @param fact id of the entity, relation or figure that it is about
 * @param document id of the document
 * @param locator section, paragraph, item; as the document counts them
 * @param language of the version, ISO 639-1
 * @param asOf the date that the source speaks of
 * @param asserts {@code stated} or {@code denied}
 * @param assertsFrom since when, according to the source
 * @param assertsTo until when, according to the source
 * @param statedBy id of the entity whose statement it is
 * @param namedAs how the source spells the subject
 */
public record Claim(
        String fact,
        String document,
        @Nullable String locator,
        @Nullable String language,
        @Nullable Period asOf,
        String asserts,
        @Nullable Period assertsFrom,
        @Nullable Period assertsTo,
        @Nullable String statedBy,
        @Nullable String namedAs,
        @Nullable String versionsDifferEn,
        @Nullable String versionsDifferFr,
        @Nullable String quotation) {

    public static final String STATED = "stated";
    public static final String DENIED = "denied";

    /** Days since 1970-01-01, both included. */
    public record Days(long first, long last) {}

    /** Derived from fact, document, place and language: saying the same again is the same claim. */
    public String id() {
        return Identifiers.claim(
                fact, document, locator, language, asserts, text(asOf), text(assertsFrom));
    }

    public boolean denies() {
        return asserts.equals(DENIED);
    }

    /**
     * The days for which the source speaks: from its start to its end where it gives both, from its
     * start to the date that it speaks of, else that date alone; of what had ended before that
     * date, the end alone. A claim without any date speaks for no day.
     */
    public Optional<Days> days() {
        OptionalLong from = first(assertsFrom, asOf, assertsTo);
        OptionalLong to = last(assertsTo, asOf, assertsFrom);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        long last = to.getAsLong();
        if (from.getAsLong() <= last) {
            return Optional.of(new Days(from.getAsLong(), last));
        }
        boolean hadEnded = first(assertsFrom).isEmpty();
        return Optional.of(
                hadEnded
                        ? new Days(first(assertsTo).orElse(last), last)
                        : new Days(from.getAsLong(), from.getAsLong()));
    }

    private static OptionalLong first(@Nullable Period... candidates) {
        for (Period period : candidates) {
            if (period != null && period.min().isPresent()) {
                return period.min();
            }
        }
        return OptionalLong.empty();
    }

    private static OptionalLong last(@Nullable Period... candidates) {
        for (Period period : candidates) {
            if (period != null && period.max().isPresent()) {
                return period.max();
            }
        }
        return OptionalLong.empty();
    }

    /** As stored; absent values are left out. */
    public Map<String, Object> properties() {
        var values = new LinkedHashMap<String, Object>();
        put(values, "id", id());
        put(values, "fact", fact);
        put(values, "locator", locator);
        put(values, "language", language);
        put(values, "as_of", text(asOf));
        put(values, "asserts", asserts);
        put(values, "asserts_from", text(assertsFrom));
        put(values, "asserts_to", text(assertsTo));
        put(values, "stated_by", statedBy);
        put(values, "named_as", namedAs);
        put(values, "versions_differ_en", versionsDifferEn);
        put(values, "versions_differ_fr", versionsDifferFr);
        put(values, "quotation", quotation);
        return values;
    }

    private static void put(Map<String, Object> values, String key, @Nullable Object value) {
        if (value != null) {
            values.put(key, value);
        }
    }

    private static @Nullable String text(@Nullable Period period) {
        return period == null ? null : period.toString();
    }
}
