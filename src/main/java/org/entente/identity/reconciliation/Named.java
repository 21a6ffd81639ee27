package org.entente.identity.reconciliation;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

/** A type, a property or an entity as others refer to it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Named(String id, String name, @Nullable String description) {

    Named(String id, String name) {
        this(id, name, null);
    }
}
