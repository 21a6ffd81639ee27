package org.entente.catalogue;

import org.jspecify.annotations.Nullable;

/** The entity at the other end of a relation. */
record OtherEnd(
        String id,
        @Nullable String kind,
        String name,
        @Nullable String acronym,
        boolean asterisk,
        boolean nameMissing) {}
