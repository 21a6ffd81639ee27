package org.entente.catalogue;

import org.jspecify.annotations.Nullable;

/** A further name of an entity. */
record NameText(
        String text,
        String lang,
        String type,
        String typeLabel,
        @Nullable String from,
        @Nullable String period) {}
