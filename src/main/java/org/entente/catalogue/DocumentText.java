package org.entente.catalogue;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** A source. */
record DocumentText(
        String id,
        String title,
        boolean titleMissing,
        @Nullable String symbol,
        @Nullable String date,
        @Nullable String dateText,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable String retrieved,
        List<String> languages) {}
