package org.entente.catalogue;

import org.jspecify.annotations.Nullable;

/** What one document says about one fact. */
record ClaimText(
        String id,
        String document,
        @Nullable String locator,
        @Nullable String language,
        @Nullable String asOf,
        @Nullable String asOfText,
        String asserts,
        @Nullable String period,
        @Nullable Reference statedBy,
        @Nullable String namedAs,
        @Nullable String versionsDiffer,
        @Nullable String quotation) {}
