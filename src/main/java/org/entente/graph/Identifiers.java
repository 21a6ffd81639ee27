package org.entente.graph;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Identifiers that are derived from what they identify. */
public final class Identifiers {

    private static final int HEX_DIGITS = 16;

    private Identifiers() {}

    /** A prefix and 16 hex digits of SHA-256 over the parts; an absent part is an empty one. */
    public static String derived(String prefix, @Nullable String... parts) {
        MessageDigest sha256 = sha256();
        for (String part : parts) {
            sha256.update((part == null ? "" : part).getBytes(StandardCharsets.UTF_8));
            sha256.update((byte) 0);
        }
        return prefix + HexFormat.of().formatHex(sha256.digest()).substring(0, HEX_DIGITS);
    }

    /**
     * The id of a relation: type, ends, role and occurrence make it. A symmetric type runs from the
     * smaller end.
     */
    public static String relation(
            String type,
            String source,
            String target,
            @Nullable String role,
            @Nullable String occurrence) {
        return derived("r-", type, source, target, role, occurrence);
    }

    /** The id of a further name: whose it is, text, language and type make it. */
    public static String name(
            String entity,
            @Nullable String text,
            @Nullable String language,
            @Nullable String type) {
        return derived("n-", entity, text, language, type);
    }

    /** The id of a figure: whose it is, measure, value, date and occurrence make it. */
    public static String figure(
            String entity,
            @Nullable String measure,
            @Nullable String value,
            @Nullable String asOf,
            @Nullable String occurrence) {
        return derived("f-", entity, measure, value, asOf, occurrence);
    }

    /** The id of a claim: saying the same of a fact at the same place again is the same claim. */
    public static String claim(
            String fact,
            @Nullable String document,
            @Nullable String locator,
            @Nullable String language,
            @Nullable String asserts,
            @Nullable String asOf,
            @Nullable String assertsFrom) {
        return derived("c-", fact, document, locator, language, asserts, asOf, assertsFrom);
    }

    /** SHA-256, which every Java has. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
