package org.entente.identity.reconciliation;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * What is known of entities.
 *
 * @param rows values by the ids of the entity and of the property
 */
record Extension(List<Column> meta, Map<String, Map<String, List<Cell>>> rows) {

    /**
     * @param type of the entities that are its values; null where the values are texts
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Column(String id, String name, @Nullable Named type) {}

    /** A text, or an entity by its id and name. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Cell(@Nullable String str, @Nullable String id, @Nullable String name) {

        static Cell text(String text) {
            return new Cell(text, null, null);
        }

        static Cell entity(String id, String name) {
            return new Cell(null, id, name);
        }
    }
}
