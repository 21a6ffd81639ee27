package org.entente.exchange.mapping;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * A row of one of the graph's own tables that each record makes.
 *
 * @param table documents, entities, names, relations or figures
 * @param when column and the values for which the row is made; always where none is named
 * @param unless column and the values for which the row is not made
 * @param existing {@code change} where cells replace what the graph holds of an entity that is
 *     there already; else they only fill what is empty
 * @param key rule for a key by which other records refer to the entity that is made
 * @param cells by column of the own table
 */
public record MadeRow(
        String table,
        @Nullable Map<String, List<String>> when,
        @Nullable Map<String, List<String>> unless,
        @Nullable String existing,
        @Nullable CellRule key,
        Map<String, CellRule> cells) {}
