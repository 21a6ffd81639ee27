package org.entente.catalogue;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The relations of one type, direction and role.
 *
 * @param direction out, in, or both for a symmetric type
 * @param denied whether sources only deny these relations; the label says so
 * @param total how many there are
 * @param shown how many of them are in {@code relations}
 */
record FactGroup(
        String type,
        String direction,
        @Nullable String role,
        String label,
        boolean denied,
        int total,
        int shown,
        List<RelationText> relations) {}
