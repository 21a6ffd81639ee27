package org.entente.exchange.mapping;

import org.jspecify.annotations.Nullable;

/** Entities by the keys that records of the same import give them. */
@FunctionalInterface
public interface Keys {

    /** The id of the entity, or null where no record has the key. */
    @Nullable String entity(String key);
}
